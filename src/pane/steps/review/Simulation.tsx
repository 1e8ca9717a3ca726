import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  ProgressBar,
} from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../../i18n/fill.js';
import { modelOf } from '../../../roi/model/model.js';
import { isUncertain, simulationJob, type Simulated } from '../../../roi/model/simulation.js';
import type { Case } from '../../../roi/case/types.js';
import { formatEntry } from '../../entry/formatEntry.js';
import { formatShort } from '../../entry/formatShort.js';
import { formatSpoken } from '../../entry/formatSpoken.js';
import { NumberField } from '../../fields/NumberField.js';
import { useCase, usePane } from '../../state/usePane.js';
import { useJob } from '../../tabs/useJob.js';
import { useReviewStyles } from './useReviewStyles.js';

interface Run {
  readonly theCase: Case;
  readonly simulated: Simulated;
}

/** What is heard when it ends. */
function useToldRun(): (run: Run) => string {
  const { port, words } = usePane();
  return ({ theCase, simulated: { npv, probability } }) => {
    const setting = { locale: port.locale, currency: theCase.terms.currency };
    return fill(words.review.simulation.told, {
      chance: formatSpoken(probability, 'share', setting, words.entry.spoken),
      p50: formatSpoken(npv.p50, 'money', setting, words.entry.spoken),
    });
  };
}

function Outcome({ run: { theCase, simulated } }: { readonly run: Run }) {
  const pane = usePane();
  const styles = useReviewStyles();
  const { simulation: words } = pane.words.review;
  const { currency } = theCase.terms;
  const setting = { locale: pane.port.locale, currency };
  const money = (value: number): string => formatShort(value, 'money', setting, pane.words.entry.short);
  const { trials, seed, npv, probability } = simulated;
  const rows = [
    [words.p10, money(npv.p10)],
    [words.p50, money(npv.p50)],
    [words.p90, money(npv.p90)],
    [words.chance, formatShort(probability, 'share', setting, pane.words.entry.short)],
  ] as const;
  return (
    <>
      <table className={styles.table}>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              <td className={styles.cell}>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.small}>
        {fill(words.over, { trials: formatEntry(trials, 'count', setting), seed })}
      </p>
    </>
  );
}

function Trials() {
  const pane = usePane();
  const styles = useReviewStyles();
  const theCase = useCase();
  const { simulation: words } = pane.words.review;
  const told = useToldRun();
  const { run, part, cancel } = useJob();
  const [last, setLast] = useState<Run>();
  const [failed, setFailed] = useState<string>();
  const start = (): void => {
    const model = modelOf(theCase);
    if (!isUncertain(model)) {
      setFailed(words.none);
      return;
    }
    setFailed(undefined);
    void run(simulationJob(model), {
      done(simulated) {
        const ended = { theCase, simulated };
        setLast(ended);
        pane.announce(told(ended));
      },
      failed: setFailed,
    });
  };
  const running = part === undefined ? undefined : fill(words.running, { percent: Math.round(part * 100) });
  return (
    <>
      <p className={styles.text}>{words.purpose}</p>
      <div className={styles.factors}>
        <NumberField path="simulation.trials" label={words.trials} kind="count" />
        <NumberField path="simulation.seed" label={words.seed} kind="count" />
      </div>
      {running === undefined ? (
        <Button onClick={start}>{words.run}</Button>
      ) : (
        <>
          <ProgressBar {...(part !== undefined && { value: part })} aria-label={running} />
          <Button onClick={cancel}>{words.cancel}</Button>
        </>
      )}
      {failed !== undefined && <p className={styles.text}>{failed}</p>}
      {last && <Outcome run={last} />}
      {last && last.theCase !== theCase && <p className={styles.small}>{words.stale}</p>}
    </>
  );
}

/** How sure the result is, by drawing the uncertain figures many times. */
export function Simulation() {
  const pane = usePane();
  return (
    <Accordion collapsible>
      <AccordionItem value="simulation">
        <AccordionHeader as="h3">{pane.words.review.simulation.title}</AccordionHeader>
        <AccordionPanel>
          <Trials />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
