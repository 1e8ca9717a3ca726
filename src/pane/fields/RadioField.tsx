import { Field, Radio, RadioGroup, makeStyles } from '@fluentui/react-components';
import { usePane } from '../state/usePane.js';
import { fieldFrame, figureAttribute, type FieldProps } from './fieldProps.js';
import type { Option } from './SelectField.js';
import { useFigure } from './useFigure.js';

export interface RadioFieldProps extends FieldProps {
  readonly options: readonly Option[];
  readonly layout?: 'horizontal' | 'vertical';
}

const useStyles = makeStyles({ wrapped: { flexWrap: 'wrap' } });

/** One of a few values, all of them to be seen. */
export function RadioField({ options, layout = 'vertical', ...props }: RadioFieldProps) {
  const { path, label } = props;
  const pane = usePane();
  const styles = useStyles();
  const { value, fault } = useFigure(path);
  return (
    <Field {...fieldFrame(props, fault?.message)}>
      <RadioGroup
        layout={layout}
        className={styles.wrapped}
        value={String(value)}
        aria-label={label}
        {...figureAttribute(path)}
        tabIndex={-1}
        onChange={(_, { value: chosen }) => {
          pane.edit(path, options.find((option) => String(option.value) === chosen)?.value, { label });
          pane.leave();
        }}
      >
        {options.map((option) => (
          <Radio key={String(option.value)} value={String(option.value)} label={option.label} />
        ))}
      </RadioGroup>
    </Field>
  );
}
