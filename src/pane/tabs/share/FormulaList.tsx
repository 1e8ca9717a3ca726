import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Checkbox,
  SearchBox,
  Switch,
} from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { fill } from '../../../i18n/fill.js';
import type { SharedFormula } from '../../port.js';
import { usePane } from '../../state/usePane.js';
import { FormulaRow } from './FormulaRow.js';
import { searchFormulas } from './searchFormulas.js';
import type { Sharing } from './useSharing.js';
import { useShareStyles } from './useShareStyles.js';

/** Rows shown of a sheet: nobody reads ten thousand, and a pane that draws them stands still. */
const SHOWN = 100;

interface FormulaListProps extends Pick<Sharing, 'chosen' | 'choose' | 'asValues' | 'chooseValue'> {
  readonly found: readonly SharedFormula[];
}

function bySheet(
  found: readonly SharedFormula[],
  names: string,
): ReadonlyMap<string, readonly SharedFormula[]> {
  const groups = new Map<string, SharedFormula[]>();
  for (const one of found) {
    const sheet = one.sheet ?? names;
    const group = groups.get(sheet);
    if (group) group.push(one);
    else groups.set(sheet, [one]);
  }
  return groups;
}

/** Every formula of ours by sheet, each to be taken or left. */
export function FormulaList({ found, chosen, choose, asValues, chooseValue }: FormulaListProps) {
  const pane = usePane();
  const styles = useShareStyles();
  const { list } = pane.words.share;
  const [isFiltered, setFiltered] = useState(false);
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const changeable = useMemo(() => found.filter(({ becomes }) => becomes !== 'stays'), [found]);
  const groups = useMemo(() => {
    const wanted = isFiltered
      ? found.filter(({ id, becomes }) => becomes === 'value' || asValues.has(id))
      : found;
    return bySheet(searchFormulas(wanted, asked), list.workbookNames);
  }, [found, isFiltered, asValues, asked, list.workbookNames]);
  const isSearched = asked.trim() !== '';
  const open = isSearched ? [...groups.keys()] : [...groups.keys()].slice(0, 1);
  const isAll = chosen.size === changeable.length;
  return (
    <section>
      <h3 className={styles.section}>{list.title}</h3>
      <SearchBox
        className={styles.search}
        aria-label={list.search}
        placeholder={list.search}
        value={query}
        onChange={(_, { value }) => {
          setQuery(value);
        }}
      />
      <Checkbox
        label={list.all}
        checked={isAll ? true : chosen.size === 0 ? false : 'mixed'}
        onChange={() => {
          choose(
            changeable.map(({ id }) => id),
            !isAll,
          );
        }}
      />
      <Switch
        label={list.valuesOnly}
        checked={isFiltered}
        onChange={(_, { checked }) => {
          setFiltered(checked);
        }}
      />
      {groups.size === 0 && isSearched && (
        <p className={styles.small}>{fill(list.none, { query: asked.trim() })}</p>
      )}
      {/* What is found is seen, wherever it stands. */}
      <Accordion key={asked.trim()} multiple collapsible defaultOpenItems={open}>
        {[...groups].map(([sheet, formulas]) => (
          <AccordionItem key={sheet} value={sheet}>
            <AccordionHeader as="h4">{fill(list.sheet, { sheet, count: formulas.length })}</AccordionHeader>
            <AccordionPanel>
              <ul className={styles.list}>
                {formulas.slice(0, SHOWN).map((one) => (
                  <FormulaRow
                    key={one.id}
                    found={one}
                    isChosen={chosen.has(one.id)}
                    choose={choose}
                    isValue={asValues.has(one.id)}
                    chooseValue={chooseValue}
                  />
                ))}
              </ul>
              {formulas.length > SHOWN && (
                <p className={styles.small}>{fill(list.more, { count: formulas.length - SHOWN })}</p>
              )}
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}
