import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Checkbox,
  Switch,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { fill } from '../../../i18n/fill.js';
import type { SharedFormula } from '../../port.js';
import { usePane } from '../../state/usePane.js';
import { FormulaRow } from './FormulaRow.js';
import { useShareStyles } from './useShareStyles.js';

/** Rows shown of a sheet: nobody reads ten thousand, and a pane that draws them stands still. */
const SHOWN = 100;

interface FormulaListProps {
  readonly found: readonly SharedFormula[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (ids: readonly string[], isChosen: boolean) => void;
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
export function FormulaList({ found, chosen, choose }: FormulaListProps) {
  const pane = usePane();
  const styles = useShareStyles();
  const { list } = pane.words.share;
  const [isFiltered, setFiltered] = useState(false);
  const changeable = useMemo(() => found.filter(({ becomes }) => becomes !== 'stays'), [found]);
  const groups = useMemo(
    () =>
      bySheet(isFiltered ? found.filter(({ becomes }) => becomes === 'value') : found, list.workbookNames),
    [found, isFiltered, list.workbookNames],
  );
  const chooseOne = useMemo(
    () => (id: string, isChosen: boolean) => {
      choose([id], isChosen);
    },
    [choose],
  );
  const isAll = chosen.size === changeable.length;
  return (
    <section>
      <h3 className={styles.section}>{list.title}</h3>
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
      <Accordion multiple collapsible defaultOpenItems={[...groups.keys()].slice(0, 1)}>
        {[...groups].map(([sheet, formulas]) => (
          <AccordionItem key={sheet} value={sheet}>
            <AccordionHeader as="h4">{fill(list.sheet, { sheet, count: formulas.length })}</AccordionHeader>
            <AccordionPanel>
              <ul className={styles.list}>
                {formulas.slice(0, SHOWN).map((one) => (
                  <FormulaRow key={one.id} found={one} isChosen={chosen.has(one.id)} choose={chooseOne} />
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
