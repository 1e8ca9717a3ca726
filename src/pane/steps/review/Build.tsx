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
import { useState } from 'react';
import { fill } from '../../../i18n/fill.js';
import { useBuilding } from '../../frame/useBuilding.js';
import { usePane, usePaneState } from '../../state/usePane.js';
import { useReviewStyles } from './useReviewStyles.js';

/** Where the workbook goes, and what it will hold. */
export function Build({ sheets }: { readonly sheets: readonly string[] }) {
  const pane = usePane();
  const styles = useReviewStyles();
  const build = useBuilding();
  const { build: words } = pane.words.review;
  const [isFresh, setFresh] = useState(false);
  const isBuilt = usePaneState((state) => state.isBuilt);
  const isWorking = usePaneState((state) => state.work !== undefined);
  const here = isBuilt ? words.refresh : words.build;
  return (
    <section>
      <h3 className={styles.heading}>{words.title}</h3>
      <Field label={words.where}>
        <RadioGroup
          layout="horizontal"
          value={isFresh ? 'fresh' : 'here'}
          onChange={(_, { value }) => {
            setFresh(value === 'fresh');
          }}
        >
          <Radio value="here" label={words.here} />
          <Radio value="fresh" label={words.fresh} />
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
        <Button
          appearance="primary"
          disabledFocusable={isWorking}
          onClick={() => {
            if (isFresh) void pane.openAsNew();
            else build();
          }}
        >
          {isFresh ? words.build : here}
        </Button>
        <Button disabledFocusable={isWorking} onClick={() => void pane.saveXlsx()}>
          {words.save}
        </Button>
      </div>
    </section>
  );
}
