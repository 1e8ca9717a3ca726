import { Button } from '@fluentui/react-components';
import { figureAttribute } from '../../fields/fieldProps.js';
import { useLineStyles } from './useLineStyles.js';

interface LineNameProps {
  readonly name: string;
  readonly isOpen: boolean;
  readonly setOpen: (open: boolean) => void;
  /** Of the line, for those who are sent to it. */
  readonly path?: string;
}

/** The name of a line, which unfolds it. */
export function LineName({ name, isOpen, setOpen, path }: LineNameProps) {
  const styles = useLineStyles();
  return (
    <Button
      appearance="transparent"
      className={styles.name}
      aria-expanded={isOpen}
      {...(path !== undefined && figureAttribute(path))}
      onClick={() => {
        setOpen(!isOpen);
      }}
    >
      <span aria-hidden className={styles.arrow}>
        {isOpen ? '▾' : '▸'}
      </span>
      {name}
    </Button>
  );
}
