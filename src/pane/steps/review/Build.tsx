import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { fill } from '../../../i18n/fill.js';
import type { BuildTarget } from '../../state/paneState.js';
import { usePane, usePaneState } from '../../state/usePane.js';
import { useReviewStyles } from './useReviewStyles.js';

/** Where the workbook goes, and what it will hold. */
export function Build({ sheets }: { readonly sheets: readonly string[] }) {
  const pane = usePane();
  const styles = useReviewStyles();
  const { build: words } = pane.words.review;
  const target = usePaneState((state) => state.target);
  const isBuilt = usePaneState((state) => state.isBuilt);
  const isWorking = usePaneState((state) => state.work !== undefined);
  return (
    <section>
      <h3 className={styles.heading}>{words.title}</h3>
      <Field label={words.where}>
        <RadioGroup
          layout="horizontal"
          value={target}
          onChange={(_, { value }) => {
            pane.choose(value as BuildTarget);
          }}
        >
          <Radio value="here" label={words.here} />
          <Radio value="new" label={words.fresh} />
        </RadioGroup>
      </Field>
      <Accordion collapsible>
        <AccordionItem value="sheets">
          <AccordionHeader as="h4" size="small">
            {fill(words.sheets, { count: sheets.length })}
          </AccordionHeader>
          <AccordionPanel>{sheets.join(' · ')}</AccordionPanel>
        </AccordionItem>
      </Accordion>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={isWorking} onClick={() => void pane.build()}>
          {isBuilt && target === 'here' ? words.refresh : words.build}
        </Button>
        <Button disabledFocusable={isWorking} onClick={() => void pane.saveXlsx()}>
          {words.save}
        </Button>
      </div>
    </section>
  );
}
