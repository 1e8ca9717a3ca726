import { Field, Select, makeStyles } from '@fluentui/react-components';
import { fill } from '../../i18n/fill.js';
import { usePane } from '../state/usePane.js';
import { fieldFrame, figureAttribute, type FieldProps } from './fieldProps.js';
import { monthNames } from './monthNames.js';
import { useFigure } from './useFigure.js';

const useStyles = makeStyles({
  row: { display: 'flex', gap: '8px' },
  select: { flexGrow: 1, minWidth: 0, '& select': { width: '100%', minWidth: 0 } },
});

/** How far from the year that is chosen others are offered. */
const YEARS_AROUND = 10;

/** A month of a year, `2026-01`. */
export function MonthField(props: FieldProps) {
  const { path, label } = props;
  const pane = usePane();
  const styles = useStyles();
  const { value, fault } = useFigure(path);
  const { month: words } = pane.words.fields;
  const [year = '', month = ''] = typeof value === 'string' ? value.split('-') : [];
  const years = Array.from({ length: 2 * YEARS_AROUND + 1 }, (_, at) => Number(year) - YEARS_AROUND + at);
  const enter = (text: string): void => {
    pane.edit(path, text, { label });
    pane.leave();
  };
  return (
    <Field {...fieldFrame(props, fault?.message)}>
      <div className={styles.row}>
        <Select
          className={styles.select}
          value={month}
          aria-label={fill(words.month, { field: label })}
          {...figureAttribute(path)}
          onChange={(_, { value: chosen }) => {
            enter(`${year}-${chosen}`);
          }}
        >
          {monthNames(pane.port.locale).map((name, at) => (
            <option key={name} value={String(at + 1).padStart(2, '0')}>
              {name}
            </option>
          ))}
        </Select>
        <Select
          className={styles.select}
          value={year}
          aria-label={fill(words.year, { field: label })}
          onChange={(_, { value: chosen }) => {
            enter(`${chosen}-${month}`);
          }}
        >
          {years.map((one) => (
            <option key={one} value={String(one)}>
              {one}
            </option>
          ))}
        </Select>
      </div>
    </Field>
  );
}
