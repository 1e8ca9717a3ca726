import { Spinner } from '@fluentui/react-components';
import { fill } from '../../../i18n/fill.js';
import { usePane, usePaneState } from '../../state/usePane.js';
import { Build } from './Build.js';
import { Chart } from './Chart.js';
import { Checks } from './Checks.js';
import { Compared } from './Compared.js';
import { Drivers } from './Drivers.js';
import { How } from './How.js';
import { RestsOn } from './RestsOn.js';
import { Scenario } from './Scenario.js';
import { Simulation } from './Simulation.js';
import { useReview } from './useReview.js';
import { useReviewStyles } from './useReviewStyles.js';
import { Verdict } from './Verdict.js';

/** What the case comes to, what that rests on, and the workbook. */
export default function ReviewStep() {
  const pane = usePane();
  const styles = useReviewStyles();
  const { review: words } = pane.words;
  const reviewed = useReview();
  const figures = usePaneState((state) => state.figures);
  if (!figures) return null;
  return (
    <>
      {reviewed.kind === 'computing' && <Spinner label={words.computing} />}
      {reviewed.kind === 'failed' && (
        <p role="alert" className={styles.verdict}>
          {fill(words.failed, { reason: reviewed.reason })}
        </p>
      )}
      {reviewed.kind === 'done' && <Verdict verdict={reviewed.review.verdict} />}
      <Compared figures={figures} />
      <RestsOn figures={figures} />
      <Checks figures={figures} />
      <Scenario />
      {reviewed.kind === 'done' && (
        <section>
          <h3 className={styles.heading}>{words.charts.title}</h3>
          {reviewed.review.charts.map(({ name, spec }) => (
            <Chart key={name} spec={spec} />
          ))}
          <Drivers />
        </section>
      )}
      <How />
      <Simulation />
      <Build sheets={reviewed.kind === 'done' ? reviewed.review.sheets : []} />
    </>
  );
}
