import { useCallback } from 'react';
import { fill } from '../../../i18n/fill.js';
import type { Case } from '../../../roi/case/types.js';
import { Group } from '../../fields/Group.js';
import { Groups } from '../../fields/Groups.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import { useMoney } from '../lines/useMoney.js';
import { useCasePart, usePane, usePaneState } from '../../state/usePane.js';
import { AGENTS } from './agentsRegister.js';
import { BENCHMARKS } from './benchmarksRegister.js';
import { HYPOTHESES } from './hypothesesRegister.js';
import { INITIATIVES } from './initiativesRegister.js';
import { KPI_SETS } from './kpiSetsRegister.js';
import { POINTS } from './pointsRegister.js';
import { RegisterGroup } from './RegisterGroup.js';
import { RISKS } from './risksRegister.js';
import { Rollout } from './rollout/Rollout.js';

const ROLLOUT = 'review';
const OPEN = [POINTS.list, RISKS.list];

const isEmpty = ({ softFactors, risks, initiatives, hypotheses, agents }: Case): boolean =>
  [softFactors, risks, initiatives, hypotheses, agents].every((list) => list.length === 0);

function PointsGroup() {
  const { points: words } = usePane().words.soft;
  const count = useCasePart(({ softFactors }) => softFactors.length);
  const shown = useCasePart(({ softFactors }) => softFactors.filter(({ onSummary }) => onSummary).length);
  return (
    <RegisterGroup register={POINTS} title={words.title} summary={fill(words.summary, { count, shown })} />
  );
}

function RisksGroup() {
  const { risks: words } = usePane().words.soft;
  const { withUnit } = useMoney();
  const count = useCasePart(({ risks }) => risks.length);
  const loss = usePaneState(({ figures }) => figures?.resultOf('risks.expectedLoss'));
  const amount = withUnit(typeof loss === 'number' ? loss : 0);
  return (
    <RegisterGroup
      register={RISKS}
      title={words.title}
      summary={fill(words.summary, { count, amount })}
      note={words.note}
    />
  );
}

/** What money does not show, and what could go wrong. */
export default function SoftStep() {
  const { soft: words } = usePane().words;
  const styles = useLineStyles();
  const isOptional = useCasePart(isEmpty);
  return (
    <>
      {isOptional && <p className={styles.small}>{words.empty}</p>}
      <Groups set="soft" open={OPEN} groupOf={useCallback((path: string) => path.split('.')[0], [])}>
        <PointsGroup />
        <RisksGroup />
        <RegisterGroup register={INITIATIVES} title={words.initiatives.title} note={words.initiatives.note} />
        <RegisterGroup register={HYPOTHESES} title={words.hypotheses.title} note={words.hypotheses.note} />
        <Group id={ROLLOUT} title={words.rollout.title}>
          <div className={styles.inner}>
            <Rollout />
          </div>
        </Group>
        <RegisterGroup register={AGENTS} title={words.agents.title} note={words.agents.note} />
        <RegisterGroup register={KPI_SETS} title={words.kpiSets.title} />
        <RegisterGroup register={BENCHMARKS} title={words.benchmarks.title} note={words.benchmarks.note} />
      </Groups>
    </>
  );
}
