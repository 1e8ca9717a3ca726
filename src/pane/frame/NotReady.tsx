import { MessageBar, MessageBarBody, Title3 } from '@fluentui/react-components';
import type { SupportNotice } from '../port.js';
import type { PaneMessages } from '../../i18n/pane.en.js';
import { useFrameStyles } from './useFrameStyles.js';

interface NotReadyProps {
  readonly words: PaneMessages;
  readonly notice: SupportNotice;
}

/** What this place cannot do. */
export function NotReady({ words, notice }: NotReadyProps) {
  const styles = useFrameStyles();
  const { notReady, support } = words;
  return (
    <main className={styles.main}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{support[notice]}</MessageBarBody>
      </MessageBar>
      <Title3 as="h1">{notReady}</Title3>
    </main>
  );
}
