/**
 * @jest-environment jsdom
 */
import './support/browser.js';
import { act, render } from '@testing-library/react';
import { useCallback } from 'react';
import type { BenefitLine, Case } from '../../src/roi/case/types.js';
import { FrontContext, PaneContext } from '../../src/pane/state/usePane.js';
import { useShape } from '../../src/pane/steps/lines/useShape.js';
import { memoryPort } from './support/memoryPort.js';
import { modelFor } from './support/modelFor.js';

/** Notes the line each time it is drawn. */
function watch() {
  const model = modelFor(memoryPort());
  model.start('omnichannel');
  const first = model.state.get().current?.theCase.benefits.find(({ flow }) => flow?.form === 'monthly');
  if (!first) throw new Error('no line with an amount of its own');
  const drawn: unknown[] = [];
  function Watcher() {
    drawn.push(
      useShape<BenefitLine>(
        useCallback(({ benefits }: Case) => benefits.find(({ id }) => id === first!.id), []),
      ),
    );
    return null;
  }
  render(
    <FrontContext value={model}>
      <PaneContext value={model}>
        <Watcher />
      </PaneContext>
    </FrontContext>,
  );
  const edit = (field: string, value: unknown) => {
    act(() => {
      expect(model.edit(`benefits.${first.id}.${field}`, value, { label: field })).toBeUndefined();
    });
  };
  // The example has none there.
  edit('flow.amount', 1234);
  drawn.length = 0;
  return { drawn, edit };
}

it('draws nothing anew for another number', () => {
  const { drawn, edit } = watch();
  edit('flow.amount', 4321);
  edit('risk', 0.07);
  expect(drawn).toHaveLength(0);
});

it('draws anew where a number is gone, a word or a choice is another', () => {
  const { drawn, edit } = watch();
  edit('flow.amount', null);
  edit('source', 'Finance');
  edit('on', true);
  expect(drawn).toHaveLength(3);
  expect(drawn.at(-1)).toMatchObject({ source: 'Finance', on: true });
});
