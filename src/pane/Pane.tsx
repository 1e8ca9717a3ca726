import {
  FluentProvider,
  MessageBar,
  MessageBarBody,
  Text,
  Title3,
  webLightTheme,
} from '@fluentui/react-components';
import { en } from '../i18n/messages.en.js';

export interface PaneProps {
  /** What this host cannot do, if anything. */
  readonly supportNotice: keyof typeof en.pane.support | undefined;
}

/** The first pane: how to begin typing. */
export function Pane({ supportNotice }: PaneProps) {
  const { pane } = en;
  return (
    <FluentProvider theme={webLightTheme}>
      <main style={{ display: 'grid', gap: '12px', padding: '16px' }}>
        {supportNotice && (
          <MessageBar intent="warning">
            <MessageBarBody>{pane.support[supportNotice]}</MessageBarBody>
          </MessageBar>
        )}
        <Title3 as="h1">{supportNotice === undefined ? pane.title : pane.notReady}</Title3>
        {supportNotice === undefined && <Text>{pane.welcome}</Text>}
        {supportNotice === undefined && <Text font="monospace">{pane.example}</Text>}
      </main>
    </FluentProvider>
  );
}
