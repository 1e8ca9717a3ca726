import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { fill } from '../../i18n/fill.js';
import type { PaneMessages } from '../../i18n/pane.en.js';

interface Props {
  readonly words: PaneMessages['crashed'];
  readonly children: ReactNode;
}

interface State {
  readonly reason: string | undefined;
}

/** A fault in drawing is told, never a blank pane; what was typed is in the model, which lives on. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { reason: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    const { words, children } = this.props;
    if (reason === undefined) return children;
    return (
      <main role="alert" style={{ padding: '16px' }}>
        <h1>{words.title}</h1>
        <p>{fill(words.text, { reason })}</p>
        <Button
          onClick={() => {
            this.setState({ reason: undefined });
          }}
        >
          {words.again}
        </Button>
      </main>
    );
  }
}
