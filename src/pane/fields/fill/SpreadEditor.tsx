import { Field, makeStyles } from '@fluentui/react-components';
import { fill } from '../../../i18n/fill.js';
import type { Case, Spread } from '../../../roi/case/types.js';
import type { EntryKind } from '../../entry/entryKind.js';
import { useCasePart, usePane } from '../../state/usePane.js';
import { boundsOf } from '../boundsOf.js';
import type { Parts } from '../drafts.js';
import { InlineEditor } from '../InlineEditor.js';
import { PartField } from '../PartField.js';
import { useParts, type PartsOutcome } from '../useParts.js';
import type { FillTarget } from './useFill.js';

const useStyles = makeStyles({
  parts: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: '8px', alignItems: 'end' },
});

const PARTS = ['low', 'likely', 'high'] as const satisfies readonly (keyof Spread)[];

const withSpread = (theCase: Case, path: string, spread: Spread | undefined): Case => ({
  ...theCase,
  spreads: [...theCase.spreads.filter((one) => one.path !== path), ...(spread ? [spread] : [])],
});

interface SpreadEditorProps {
  readonly target: FillTarget;
  readonly kind: EntryKind;
  readonly onClose: () => void;
}

/** How far a figure may lie off. */
export function SpreadEditor({ target: { path, label }, kind, onClose }: SpreadEditorProps) {
  const pane = usePane();
  const styles = useStyles();
  const { spread: words, names, evidence } = pane.words.fields;
  const found = useCasePart(({ spreads }) => spreads.find((spread) => spread.path === path));
  const stored: Parts = { low: found?.low ?? null, likely: found?.likely ?? null, high: found?.high ?? null };

  function commit({ low = null, likely = null, high = null }: Parts): PartsOutcome {
    const isWhole = low !== null && high !== null;
    const next = isWhole ? { path, low, likely, high } : undefined;
    if (next ?? found) {
      const refused = pane.change(fill(words.did, { field: label }), (theCase) =>
        withSpread(theCase, path, next),
      );
      if (refused !== undefined) return { waits: words.order, held: stored };
    }
    if (isWhole || (low ?? likely ?? high) === null) return 'whole';
    const missing = [low === null ? words.low : '', high === null ? words.high : ''].filter(Boolean);
    const waits = fill(evidence.missing, { parts: missing.join(', ') });
    return { waits, held: { low: null, likely: null, high: null } };
  }

  const entry = useParts({ key: `spread ${path}`, stored, commit, when: 'leaving' });
  return (
    <InlineEditor label={fill(words.did, { field: label })} onClose={onClose}>
      <Field
        label={words.title}
        hint={words.hint}
        {...(entry.message !== undefined && {
          validationMessage: entry.message,
          validationState: 'warning' as const,
        })}
      >
        <div className={styles.parts}>
          {PARTS.map((part) => (
            <PartField
              key={part}
              path={`spreads.${path}.${part}`}
              part={part}
              of={entry}
              kind={kind}
              bounds={() => boundsOf(pane.state.get().current?.theCase, path)}
              label={fill(names.part, { name: label, part: words[part] })}
              heading={words[part]}
              placeholder=""
            />
          ))}
        </div>
      </Field>
    </InlineEditor>
  );
}
