import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState } from 'react';
import { figureAttribute } from '../../fields/fieldProps.js';
import { useEntrySetting } from '../../fields/useEntrySetting.js';
import { useCase, usePane, usePaneState } from '../../state/usePane.js';
import { HEADLINES, headlinesTold, type HeadlineTold } from './headlinesTold.js';
import { useReviewStyles } from './useReviewStyles.js';

const Sources = lazy(() => import(/* webpackChunkName: "how-sources" */ './Sources.js'));

function Told({ told: { formulas, cited } }: { readonly told: HeadlineTold }) {
  const styles = useReviewStyles();
  return (
    <>
      {formulas.map(({ words, numbers }) => (
        <p key={words} className={styles.text}>
          {words}
          {numbers !== undefined && <span className={styles.numbers}>{numbers}</span>}
        </p>
      ))}
      <Suspense>
        <Sources cited={cited} />
      </Suspense>
    </>
  );
}

/** Every headline in words, then in numbers, then whose definition it is. */
export function How() {
  const pane = usePane();
  const styles = useReviewStyles();
  const { how: words } = pane.words.review;
  const [open, setOpen] = useState<readonly string[]>([]);
  const asked = usePaneState(({ focus }) => focus);
  const [answered, setAnswered] = useState<typeof asked>();
  if (asked && asked !== answered) {
    setAnswered(asked);
    const id = HEADLINES.find((one) => asked.path === `how.${one}`);
    if (id) setOpen([...new Set([...open, id])]);
  }
  const theCase = useCase();
  const setting = useEntrySetting();
  const isOpen = open.length > 0;
  const told = useMemo(
    () => (isOpen ? headlinesTold(theCase, setting, pane.words) : undefined),
    [isOpen, theCase, setting, pane],
  );
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
        {HEADLINES.map((id) => {
          const headline = told?.get(id);
          return (
            <AccordionItem key={id} value={id}>
              <AccordionHeader
                as="h4"
                size="small"
                button={{ type: 'button', ...figureAttribute(`how.${id}`) }}
              >
                {words[id]}
              </AccordionHeader>
              <AccordionPanel>{headline && <Told told={headline} />}</AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
    </section>
  );
}
