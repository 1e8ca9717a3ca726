import type { Batch, Message } from '../wire/protocol.js';
import type { Channel } from './channel.js';
import { utf8Length } from './utf8Length.js';

/** What `OfficeExtension.HostBridge.init` takes: the library sets `onMessageFromHost`. */
export interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

const REQUEST = 1;
const REPLY = 2;
const ENTRIES = 3;

/** Connects office.js in the same realm to a host. */
export function hostBridge(channel: Channel): Bridge {
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id = 0, type, flags, message } = JSON.parse(text) as Message;
      if (type !== REQUEST) return;
      const { body: batch } = message as { readonly body: Batch };
      void channel.answer(batch, utf8Length(text), flags).then(({ status, body }) => {
        // The answer is JSON already.
        const answer = `{"statusCode":${status},"headers":{},"body":${body}}`;
        bridge.onMessageFromHost?.(`{"id":${id},"type":${REPLY},"message":${answer}}`);
      });
    },
  };
  channel.onEntries((entries) => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: ENTRIES, message: { entries } }));
  });
  return bridge;
}
