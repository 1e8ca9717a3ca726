import { Button, Field, Input } from '@fluentui/react-components';
import { fill } from '../../../i18n/fill.js';
import type { Param } from '../../../kpi/define.js';
import { messageOf } from '../../state/core.js';
import { usePane } from '../../state/usePane.js';
import { useFunctionStyles } from './useFunctionStyles.js';

interface ArgumentFieldProps {
  readonly param: Param;
  readonly help: string;
  readonly typed: string;
  readonly type: (text: string) => void;
}

/** One argument: cells picked from the sheet, or a value typed. */
export function ArgumentField({ param, help, typed, type }: ArgumentFieldProps) {
  const pane = usePane();
  const styles = useFunctionStyles();
  const { functions } = pane.words;
  const pick = async (): Promise<void> => {
    try {
      const { address } = await pane.port.cells.selected();
      type(address);
    } catch (error) {
      pane.announce(messageOf(error), true);
    }
  };
  return (
    <Field label={param.name} hint={help} required={!param.optional}>
      <div className={styles.argument}>
        <Input
          className={styles.grow}
          value={typed}
          aria-label={fill(functions.argument, { name: param.name, help })}
          placeholder={param.default === undefined ? '' : String(param.default)}
          onChange={(_, { value }) => {
            type(value);
          }}
        />
        <Button
          className={styles.pick}
          aria-label={fill(functions.useSelectionFor, { name: param.name })}
          onClick={() => void pick()}
        >
          {functions.useSelection}
        </Button>
      </div>
    </Field>
  );
}
