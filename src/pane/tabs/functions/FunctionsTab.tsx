import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  SearchBox,
} from '@fluentui/react-components';
import { useDeferredValue, useEffect, useState } from 'react';
import { fill } from '../../../i18n/fill.js';
import { catalogue, type Entry } from '../../../kpi/catalogue.js';
import type { Category } from '../../../kpi/doc.js';
import { usePane } from '../../state/usePane.js';
import { FunctionCard } from './FunctionCard.js';
import { searchFunctions } from './searchFunctions.js';
import { useFunctionStyles } from './useFunctionStyles.js';

function FunctionItem({ entry }: { readonly entry: Entry }) {
  const styles = useFunctionStyles();
  const { fn, doc } = entry;
  return (
    <AccordionItem value={fn.id}>
      <AccordionHeader as="h4">
        <span className={styles.item}>
          <span className={styles.name}>{fn.id}</span>
          <span className={styles.summary}>{doc.summary}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <FunctionCard entry={entry} />
      </AccordionPanel>
    </AccordionItem>
  );
}

/** What stands there before anything is searched: everything, by what one needs it for. */
function ByNeed() {
  const pane = usePane();
  const { needs } = pane.words.functions;
  return (
    <Accordion collapsible multiple>
      {(Object.keys(needs) as Category[]).map((need) => (
        <AccordionItem key={need} value={need}>
          <AccordionHeader as="h3">{needs[need]}</AccordionHeader>
          <AccordionPanel>
            <Accordion collapsible>
              {catalogue
                .filter(({ doc }) => doc.category === need)
                .map((entry) => (
                  <FunctionItem key={entry.fn.id} entry={entry} />
                ))}
            </Accordion>
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

/** All functions, found by what one needs, to be put into a cell. */
export default function FunctionsTab() {
  const pane = usePane();
  const styles = useFunctionStyles();
  const { functions: words } = pane.words;
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query.trim());
  const found = asked === '' ? undefined : searchFunctions(catalogue, asked);
  const count = found && (found.length === 0 ? fill(words.none, { query: asked }) : countText(found.length));
  function countText(number: number): string {
    return fill(number === 1 ? words.found.one : words.found.other, { count: number });
  }
  useEffect(() => {
    if (count !== undefined) pane.announce(count);
  }, [count, pane]);
  return (
    <>
      <h2 className={styles.heading}>{words.title}</h2>
      <p className={styles.text}>{words.purpose}</p>
      <SearchBox
        className={styles.search}
        aria-label={words.searchLabel}
        placeholder={words.search}
        value={query}
        onChange={(_, { value }) => {
          setQuery(value);
        }}
      />
      {count !== undefined && <p className={styles.count}>{count}</p>}
      {found ? (
        <Accordion collapsible>
          {found.map((entry) => (
            <FunctionItem key={entry.fn.id} entry={entry} />
          ))}
        </Accordion>
      ) : (
        <ByNeed />
      )}
    </>
  );
}
