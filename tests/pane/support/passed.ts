import type { PaneModel } from '../../../src/pane/state/paneModel.js';
import type { PaneState } from '../../../src/pane/state/paneState.js';

/** What a value of the state is from now on, each in turn: some are over before a test can look. */
export function passed<T>(model: PaneModel, of: (state: PaneState) => T): readonly T[] {
  const values: T[] = [];
  model.state.subscribe(() => {
    const value = of(model.state.get());
    if (values.at(-1) !== value) values.push(value);
  });
  return values;
}

/** What the pane tells screen readers from now on. */
export const spoken = (model: PaneModel): readonly (string | undefined)[] =>
  passed(model, ({ announcement }) => announcement?.text);

/** Where the pane sends the focus from now on. */
export const sentTo = (model: PaneModel): readonly (string | undefined)[] =>
  passed(model, ({ focus }) => focus?.path);
