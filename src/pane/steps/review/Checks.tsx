import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
} from '@fluentui/react-components';
import { fill } from '../../../i18n/fill.js';
import type { CheckResult } from '../../../roi/model/results.js';
import type { Figures } from '../../state/liveFigures.js';
import { usePane } from '../../state/usePane.js';
import { figureAttribute } from '../../fields/fieldProps.js';
import { useReviewStyles } from './useReviewStyles.js';

function useCheckText(): (id: string) => string {
  const { checks } = usePane().words.model;
  return (id) => (id in checks ? checks[id as keyof typeof checks] : id);
}

function Problem({ check }: { readonly check: CheckResult }) {
  const pane = usePane();
  const styles = useReviewStyles();
  const { checks: words } = pane.words.review;
  const text = useCheckText()(check.id);
  const [path] = check.paths;
  return (
    <li className={styles.check}>
      <span>
        <Badge appearance="tint" color={check.severity === 'arithmetic' ? 'danger' : 'warning'}>
          {words.severity[check.severity]}
        </Badge>{' '}
        {text}
      </span>
      {path !== undefined && (
        <Button
          size="small"
          aria-label={fill(words.mendLabel, { check: text })}
          onClick={() => {
            pane.goToFigure(path);
          }}
        >
          {words.mend}
        </Button>
      )}
    </li>
  );
}

/** Every check of the case, those that fail first, each with the way to what mends it. */
export function Checks({ figures: { checks } }: { readonly figures: Figures }) {
  const pane = usePane();
  const styles = useReviewStyles();
  const { checks: words } = pane.words.review;
  const textOf = useCheckText();
  const failed = checks.filter((check) => check.failed);
  const passed = checks.filter((check) => !check.failed);
  return (
    <section tabIndex={-1} {...figureAttribute('how.checks')}>
      <h3 className={styles.heading}>{words.title}</h3>
      {failed.length === 0 && (
        <p className={styles.text}>{fill(words.allPassed, { count: checks.length })}</p>
      )}
      <ul className={styles.list}>
        {failed.map((check) => (
          <Problem key={check.id} check={check} />
        ))}
      </ul>
      <Accordion collapsible>
        <AccordionItem value="passed">
          <AccordionHeader as="h4" size="small">
            {fill(words.passed, { count: passed.length })}
          </AccordionHeader>
          <AccordionPanel>
            <ul className={styles.list}>
              {passed.map(({ id }) => (
                <li key={id}>{textOf(id)}</li>
              ))}
            </ul>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </section>
  );
}
