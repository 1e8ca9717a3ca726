import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import { fill } from '../../../i18n/fill.js';
import { SCENARIOS } from '../../../roi/case/project.js';
import { NumberField } from '../../fields/NumberField.js';
import { RadioField } from '../../fields/RadioField.js';
import { usePane } from '../../state/usePane.js';
import { useReviewStyles } from './useReviewStyles.js';

const FACTORS = { benefitFactor: 'ratio', costFactor: 'ratio', delayMonths: 'months' } as const;
type FactorId = keyof typeof FACTORS;

/** Which scenario the figures are of, and what makes one. */
export function Scenario() {
  const pane = usePane();
  const styles = useReviewStyles();
  const { scenario: words } = pane.words.review;
  return (
    <section className={styles.section}>
      <RadioField
        path="scenarios.active"
        label={words.title}
        options={SCENARIOS.map((id) => ({ value: id, label: words.names[id] }))}
        layout="horizontal"
      />
      <Accordion collapsible>
        <AccordionItem value="factors">
          <AccordionHeader as="h3" size="small">
            {words.factors}
          </AccordionHeader>
          <AccordionPanel>
            {SCENARIOS.map((id) => (
              <fieldset key={id} className={styles.fieldset}>
                <legend>{words.names[id]}</legend>
                <div className={styles.factors}>
                  {(Object.keys(FACTORS) as FactorId[]).map((factor) => (
                    <NumberField
                      key={factor}
                      path={`scenarios.${id}.${factor}`}
                      kind={FACTORS[factor]}
                      heading={words[factor]}
                      label={fill(words.of, { factor: words[factor], scenario: words.names[id] })}
                    />
                  ))}
                </div>
              </fieldset>
            ))}
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </section>
  );
}
