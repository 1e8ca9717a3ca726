import { Field, makeStyles } from '@fluentui/react-components';
import { fill } from '../../i18n/fill.js';
import { meanEvidence, npsEvidence, shareEvidence } from '../../roi/case/evidence.js';
import type { EvidenceKind } from '../../roi/case/metrics.js';
import { valueAt } from '../../roi/case/path.js';
import type { Problem } from '../../roi/case/problem.js';
import type { Case, Evidence } from '../../roi/case/types.js';
import type { EntryKind } from '../entry/entryKind.js';
import { usePane } from '../state/usePane.js';
import { withFigure } from '../state/withFigure.js';
import { boundsOf } from './boundsOf.js';
import type { Parts } from './drafts.js';
import { figureAttribute } from './fieldProps.js';
import { PartField } from './PartField.js';
import { useFigure } from './useFigure.js';
import { useParts, type PartsOutcome } from './useParts.js';

const useStyles = makeStyles({
  parts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(84px, 1fr))',
    gap: '8px',
    alignItems: 'end',
  },
});

type Part = Exclude<
  { [K in Evidence['kind']]: keyof Extract<Evidence, { kind: K }> }[Evidence['kind']],
  'kind'
>;

const SHAPES = { share: shareEvidence, mean: meanEvidence, nps: npsEvidence } as const;

/** The numbers a sample consists of, in the order in which they are asked. */
export const evidenceParts = (kind: EvidenceKind): readonly Part[] =>
  Object.keys(SHAPES[kind].entries).filter((part): part is Part => part !== 'kind');

export interface EvidenceFieldProps {
  /** Where the case keeps the sample: `metrics.csat.baselineEvidence`. */
  readonly path: string;
  /** Whose sample it is: 'CSAT, baseline'. */
  readonly label: string;
  /** What stands above it. */
  readonly heading: string;
  readonly kind: EvidenceKind;
  /** How its mean and standard deviation are typed. */
  readonly unit: EntryKind;
  readonly readOnly?: boolean;
}

/** A sample: as soon as all its numbers are there the case has it, and without them it has none. */
export function EvidenceField({ path, label, heading, kind, unit, readOnly = false }: EvidenceFieldProps) {
  const pane = usePane();
  const styles = useStyles();
  const { evidence: words, names } = pane.words.fields;
  const { value } = useFigure(path);
  const found = value as Evidence | null | undefined;
  const all = evidenceParts(kind);
  const stored: Parts = Object.fromEntries(
    all.map((part) => [part, found?.kind === kind ? (valueAt(found, part) as number) : null]),
  );
  const labelOf = (part: Part): string => fill(names.part, { name: label, part: words[part] });
  const told = ({ code, details }: Problem): string | undefined =>
    code === 'successesExceedAnswers' || code === 'noAnswers' ? fill(words[code], details) : undefined;

  /** Why the case does not take it. */
  function give(parts: Parts, next: object | null): string | undefined {
    if (next === null && !found) return undefined;
    const changed = all.filter((part) => parts[part] !== stored[part]);
    const [only] = changed;
    // One number of a sample that is there costs a hundredth of a new sample.
    if (next !== null && found?.kind === kind && changed.length === 1 && only !== undefined)
      return pane.edit(`${path}.${only}`, parts[only], { label: labelOf(only), told });
    return pane.edit(path, next, { label, typed: '', told });
  }

  function commit(parts: Parts): PartsOutcome {
    const missing = all.filter((part) => parts[part] === null);
    const refused = give(parts, missing.length > 0 ? null : { kind, ...parts });
    if (refused !== undefined) return { waits: refused, held: stored };
    const faults = Object.keys(pane.state.get().current?.faults ?? {});
    for (const fault of faults) if (fault === path || fault.startsWith(`${path}.`)) pane.accept(fault);
    if (missing.length === all.length || missing.length === 0) return 'whole';
    const waits = fill(words.missing, { parts: missing.map((part) => words[part]).join(', ') });
    return { waits, held: Object.fromEntries(all.map((part) => [part, null])) };
  }

  const entry = useParts({ key: path, stored, commit, when: 'typing' });
  const boundsAt = (part: Part) => () => {
    const theCase = pane.state.get().current?.theCase;
    // Bounds are those of the kind, whether the case has a sample or not.
    const asked = theCase && (withFigure(theCase, path, { kind }) as Case | undefined);
    return boundsOf(asked, `${path}.${part}`);
  };
  return (
    <Field
      label={heading}
      {...(entry.message !== undefined && {
        validationMessage: entry.message,
        validationState: 'warning' as const,
      })}
    >
      <div role="group" aria-label={label} className={styles.parts} tabIndex={-1} {...figureAttribute(path)}>
        {all.map((part) => (
          <PartField
            key={part}
            path={`${path}.${part}`}
            part={part}
            of={entry}
            kind={part === 'mean' || part === 'sd' ? unit : 'count'}
            bounds={boundsAt(part)}
            label={labelOf(part)}
            heading={words[part]}
            placeholder=""
            readOnly={readOnly}
          />
        ))}
      </div>
    </Field>
  );
}
