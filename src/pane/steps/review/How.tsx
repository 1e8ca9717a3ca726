import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { explain } from '../../../formula/explain.js';
import { calculate } from '../../../roi/model/calculator.js';
import { modelOf } from '../../../roi/model/model.js';
import { modelCells } from '../../../workbook/modelCells.js';
import { modelWords } from '../../../workbook/modelWords.js';
import { figureAttribute } from '../../fields/fieldProps.js';
import { useCase, usePane, usePaneState } from '../../state/usePane.js';
import { useReviewStyles } from './useReviewStyles.js';

/** Each headline with the figures that it is told by, from the result down. */
const TOLD = {
  roi: ['hard.roi', 'hard.net', 'hard.benefits', 'costs.total'],
  npv: ['hard.npv', 'hard.pvBenefits', 'costs.present'],
  payback: ['hard.paybackMonths', 'hard.paybackMonth'],
  monthlyRoi: ['hard.monthlyRoi'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type HeadlineId = keyof typeof TOLD;
const HEADLINES = Object.keys(TOLD) as HeadlineId[];

/** Sentences by headline; a figure that this case lacks is passed over. */
function useTold(isOpen: boolean): ReadonlyMap<HeadlineId, readonly string[]> | undefined {
  const theCase = useCase();
  const { words } = usePane();
  return useMemo(() => {
    if (!isOpen) return undefined;
    const model = modelOf(theCase);
    const { tape } = calculate(model);
    const { find } = modelCells(model);
    const told = modelWords(theCase, words.model, words.roi);
    const sentencesOf = (id: HeadlineId): readonly string[] =>
      TOLD[id]
        .flatMap((path) => find(path) ?? [])
        .filter(({ expr }) => expr)
        .map((cell) => explain(cell, tape, told, undefined));
    return new Map(HEADLINES.map((id) => [id, sentencesOf(id)]));
  }, [theCase, words, isOpen]);
}

/** Every headline in words, with the numbers filled in. */
export function How() {
  const pane = usePane();
  const styles = useReviewStyles();
  const { how: words } = pane.words.review;
  const [open, setOpen] = useState<readonly string[]>([]);
  const asked = usePaneState(({ focus }) => focus);
  const [answered, setAnswered] = useState<number>();
  if (asked && asked.number !== answered) {
    setAnswered(asked.number);
    const id = HEADLINES.find((one) => asked.path === `how.${one}`);
    if (id) setOpen([...new Set([...open, id])]);
  }
  const told = useTold(open.length > 0);
  return (
    <section>
      <h3 className={styles.heading}>{words.title}</h3>
      <Accordion
        multiple
        collapsible
        openItems={[...open]}
        onToggle={(_, { openItems }) => {
          setOpen(openItems as string[]);
        }}
      >
        {HEADLINES.map((id) => (
          <AccordionItem key={id} value={id}>
            <AccordionHeader
              as="h4"
              size="small"
              button={{ type: 'button', ...figureAttribute(`how.${id}`) }}
            >
              {words[id]}
            </AccordionHeader>
            <AccordionPanel>
              {told?.get(id)?.map((sentence) => (
                <p key={sentence} className={styles.text}>
                  {sentence}
                </p>
              ))}
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}
