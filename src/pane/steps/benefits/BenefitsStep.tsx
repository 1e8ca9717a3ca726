import { useCallback } from 'react';
import { fill } from '../../../i18n/fill.js';
import { benefitKind, type BenefitGroup } from '../../../roi/case/benefitKinds.js';
import type { Case } from '../../../roi/case/types.js';
import { Group } from '../../fields/Group.js';
import { Groups } from '../../fields/Groups.js';
import { StickyTotal } from '../lines/StickyTotal.js';
import { useMoney } from '../lines/useMoney.js';
import { useSteady } from '../lines/useSteady.js';
import type { Figures } from '../../state/liveFigures.js';
import { useCasePart, usePane } from '../../state/usePane.js';
import { BenefitGroupLines } from './BenefitGroupLines.js';
import { BENEFIT_GROUPS, linesOf } from './groups.js';

const BENEFIT = /^benefits\.([^.]+)/;

function groupOfPath(path: string, theCase: Case): BenefitGroup | undefined {
  const [, id] = BENEFIT.exec(path) ?? [];
  const line = theCase.benefits.find((one) => one.id === id);
  return line && benefitKind(line.kind).group;
}

/** Time is saved in nearly every case; other groups are open where the case counts on them. */
const openAtFirst = ({ benefits }: Case): readonly BenefitGroup[] =>
  BENEFIT_GROUPS.filter((group) => group === 'time' || linesOf(group, benefits).some(({ on }) => on));

function Total() {
  const { benefits: words } = usePane().words;
  const { short, currency } = useMoney();
  const { hard, soft } = useSteady(
    useCallback(
      (_: Case | undefined, figures: Figures | undefined) => figures?.full ?? { hard: 0, soft: 0 },
      [],
    ),
  );
  const amounts = [fill(words.hard, { amount: short(hard) }), fill(words.soft, { amount: short(soft) })];
  return <StickyTotal label={fill(words.total, { currency })}>{amounts.join(' · ')}</StickyTotal>;
}

/** A group's header tells how many of its lines count, and what they come to. */
function BenefitGroupFold({ group }: { readonly group: BenefitGroup }) {
  const { benefits: words } = usePane().words;
  const { withUnit } = useMoney();
  const { on, full } = useSteady(
    useCallback(
      (theCase: Case | undefined, figures: Figures | undefined) => {
        const lines = linesOf(group, theCase?.benefits ?? []).filter((line) => line.on);
        const sum = lines.reduce((total, { id }) => total + (figures?.benefits[id]?.full ?? 0), 0);
        return { on: lines.length, full: sum };
      },
      [group],
    ),
  );
  const summary = on === 0 ? words.noneOn : fill(words.groupSummary, { on, amount: withUnit(full) });
  return (
    <Group id={group} title={words.groups[group]} summary={summary}>
      <BenefitGroupLines group={group} />
    </Group>
  );
}

/** What each improvement is worth, and whether it counts. */
export default function BenefitsStep() {
  const pane = usePane();
  const open = useCasePart(useCallback((theCase: Case) => openAtFirst(theCase).join(' '), []));
  const groupOf = useCallback(
    (path: string) => {
      const theCase = pane.state.get().current?.theCase;
      return theCase && groupOfPath(path, theCase);
    },
    [pane],
  );
  return (
    <>
      <Total />
      <Groups set="benefits" open={open.split(' ')} groupOf={groupOf}>
        {BENEFIT_GROUPS.map((group) => (
          <BenefitGroupFold key={group} group={group} />
        ))}
      </Groups>
    </>
  );
}
