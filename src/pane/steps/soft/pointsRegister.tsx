import { fill } from '../../../i18n/fill.js';
import { softFactor } from '../../../roi/case/registers.js';
import type { SoftFactor } from '../../../roi/case/types.js';
import { formatEntry } from '../../entry/formatEntry.js';
import { FillField } from '../../fields/FillField.js';
import { SelectField } from '../../fields/SelectField.js';
import { SwitchField } from '../../fields/SwitchField.js';
import { TextField } from '../../fields/TextField.js';
import type { PaneModel } from '../../state/paneModel.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import { usePane } from '../../state/usePane.js';
import type { EntryFieldsProps, Register } from './register/register.js';

const { theme, better } = softFactor.entries;
const WEIGHTS = [1, 2, 3];

function PointFields({ fields }: EntryFieldsProps<SoftFactor>) {
  const styles = useLineStyles();
  const { lines, soft, fields: names } = usePane().words;
  const { points: words } = soft;
  return (
    <>
      <TextField {...fields('name', lines.name)} />
      <div className={styles.grid}>
        <FillField {...fields('baseline', words.before)} kind="number" placeholder="" />
        <FillField {...fields('after', words.after)} kind="number" placeholder="" />
        <div className={styles.wide}>
          <TextField {...fields('scale', words.scale, words.scaleHint)} />
        </div>
        <SelectField
          {...fields('better', words.better)}
          options={better.options.map((value) => ({ value, label: words.betters[value] }))}
        />
        <SelectField
          {...fields('theme', words.theme)}
          options={theme.options.map((value) => ({ value, label: words.themes[value] }))}
        />
      </div>
      <TextField
        {...fields('evidence', words.evidence)}
        required
        emptyMessage={words.evidenceNeeded}
        lines={2}
      />
      <TextField {...fields('note', names.proof.note)} lines={2} />
      <div className={styles.grid}>
        <SelectField
          {...fields('weight', words.weight)}
          options={WEIGHTS.map((value) => ({ value, label: String(value) }))}
        />
      </div>
      <SwitchField
        {...fields('onSummary', words.onSummary)}
        told={({ code }) => (code === 'tooManyOnSummary' ? words.tooMany : undefined)}
      />
    </>
  );
}

function told({ baseline, after, scale, onSummary }: SoftFactor, { words, port }: PaneModel): string {
  const { points } = words.soft;
  const shown = (value: number | null): string =>
    value === null ? '–' : formatEntry(value, 'number', { locale: port.locale, currency: '' });
  const figures =
    baseline === null && after === null
      ? points.noFigures
      : fill(points.card, { before: shown(baseline), after: shown(after), scale }).trim();
  return onSummary ? `${figures} · ${points.shown}` : figures;
}

/** What no money is put on. */
export const POINTS: Register<SoftFactor> = {
  list: 'softFactors',
  stem: 'point',
  entriesOf: ({ softFactors }) => softFactors,
  words: ({ soft }) => soft.points,
  nameOf: ({ name }) => name,
  summary: (factor, _, pane) => told(factor, pane),
  make: (id, offered) => ({
    id,
    theme: theme.options.find((one) => one === offered?.id) ?? 'own',
    name: offered && offered.id !== 'own' ? offered.label : '',
    baseline: null,
    after: null,
    scale: '',
    better: 'higher',
    evidence: '',
    note: '',
    weight: 1,
    onSummary: false,
  }),
  offers: ({ soft }) => theme.options.map((id) => ({ id, label: soft.points.themes[id] })),
  Fields: PointFields,
};
