import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Link,
} from '@fluentui/react-components';
import { useState } from 'react';
import { en } from '../../../i18n/messages.en.js';
import { fill } from '../../../i18n/fill.js';
import type { Entry } from '../../../kpi/catalogue.js';
import { formulaText } from '../../../kpi/formulaText.js';
import { usePane, usePaneState } from '../../state/usePane.js';
import { ArgumentField } from './ArgumentField.js';
import { callOf } from './callOf.js';
import { outcomeText } from './outcomeText.js';
import { useActiveCell } from './useActiveCell.js';
import { useFunctionStyles } from './useFunctionStyles.js';
import { useInsertion } from './useInsertion.js';
import { useLiveResult } from './useLiveResult.js';

const DEFAULT_CURRENCY = 'EUR';

function Example({ entry: { fn, doc } }: { readonly entry: Entry }) {
  const pane = usePane();
  const styles = useFunctionStyles();
  const [example] = doc.examples;
  if (!('result' in example)) return null;
  const details = {
    formula: formulaText(fn.id, example),
    result: outcomeText(fn, example.result as never, pane.port.locale, en),
  };
  return <code className={styles.code}>{fill(pane.words.functions.example, details)}</code>;
}

/** A function: what it does, its arguments, what it comes to, and the way into the sheet. */
export function FunctionCard({ entry }: { readonly entry: Entry }) {
  const pane = usePane();
  const styles = useFunctionStyles();
  const { functions: words } = pane.words;
  const { fn, doc } = entry;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [said, setSaid] = useState<string>();
  const currency = usePaneState(({ current }) => current?.theCase.terms.currency) ?? DEFAULT_CURRENCY;
  const call = callOf(fn, typed, { locale: pane.port.locale, currency });
  const result = useLiveResult(fn, call);
  const tell = (text: string): void => {
    setSaid(text);
    pane.announce(text);
  };
  const insert = useInsertion(tell);
  const address = useActiveCell();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(call.formula);
      tell(fill(words.copied, { formula: call.formula }));
    } catch {
      tell(words.notCopied);
    }
  };
  const help: Readonly<Record<string, string>> = doc.params;
  const fields = (isOptional: boolean) =>
    fn.params
      .filter(({ optional = false }) => optional === isOptional)
      .map((param) => (
        <ArgumentField
          key={param.name}
          param={param}
          help={help[param.name] ?? ''}
          typed={typed[param.name] ?? ''}
          type={(text) => {
            setTyped((before) => ({ ...before, [param.name]: text }));
          }}
        />
      ));
  const optional = fields(true);
  const shown =
    result?.outcome === undefined ? result?.message : outcomeText(fn, result.outcome, pane.port.locale, en);
  const sentence = result && result.filled + result.blank > 0 ? words.resultOf : words.result;
  return (
    <div className={styles.fields}>
      <Example entry={entry} />
      {fields(false)}
      {optional.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="optional">
            <AccordionHeader size="small">{words.optional}</AccordionHeader>
            <AccordionPanel className={styles.fields}>{optional}</AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
      <p className={styles.result}>
        {call.wanting.length > 0
          ? fill(words.wanting, { names: call.wanting.join(', ') })
          : shown !== undefined &&
            fill(sentence, { result: shown, filled: result?.filled ?? 0, blank: result?.blank ?? 0 })}
      </p>
      <code className={styles.code}>{call.formula}</code>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={call.wanting.length > 0}
          onClick={() => void insert(call.formula, result?.outcome)}
        >
          {address === undefined ? words.insert : fill(words.insertInto, { address })}
        </Button>
        <Button onClick={() => void copy()}>{words.copy}</Button>
        <Link href={`help/functions.html#${fn.id.toLowerCase()}`} target="_blank" rel="noopener">
          {words.help}
        </Link>
      </div>
      {said !== undefined && <p className={styles.count}>{said}</p>}
    </div>
  );
}
