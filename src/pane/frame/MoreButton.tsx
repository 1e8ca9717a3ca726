import { Button, type ButtonProps } from '@fluentui/react-components';
import { useFront } from '../state/usePane.js';
import { useFrameStyles } from './useFrameStyles.js';

/** Opens what is rarely needed. */
export function MoreButton(props: ButtonProps) {
  const { header } = useFront().words.pane;
  const styles = useFrameStyles();
  return (
    <Button
      {...props}
      appearance="subtle"
      className={styles.icon}
      aria-label={header.more}
      title={header.more}
    >
      ⋯
    </Button>
  );
}
