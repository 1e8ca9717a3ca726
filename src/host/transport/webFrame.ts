import type { Batch, Entry } from '../wire/protocol.js';
import type { Channel } from './channel.js';
import { utf8Length } from './utf8Length.js';

/*
 * How Excel on the web and an add-in in a frame of its page speak: texts posted from window to window. Nothing of it is
 * documented: these are facts of the pinned office.js (1.1.110), as in ../wire/protocol.ts.
 */

/** What the add-in asks of the page, by `_messageType`, and the page's answer to it. */
const REQUEST = 0;
const RESPONSE = 1;
const ACTION_TYPE = { registerEvent: 1, unregisterEvent: 2 } as const;
const RESPONSE_TYPE = { toCall: 0, toEvent: 1 } as const;
const EVENT = { richApiMessage: 33, appCommandInvoked: 39 } as const;
const DISPATCH = { richApiRequest: 93 } as const;
const APP_CONTEXT = 'ContextActivationManager_getAppContextAsync';

/** Of the application that opens the add-in, of the add-in as a task pane, and why it was opened. */
const EXCEL = 16;
const TASK_PANE = 1;
const INSERTED = 1;
const READ_AND_WRITE = 1;
/** A shared runtime with custom functions. */
const FLAGS = 3;
const VERSION = '16.01';

/** Places among the arguments of a request: whom it is for, the batch, the flags. */
const PARTITION = 0;
const BODY = 4;
const REQUEST_FLAGS = 6;
const EXCEL_ITSELF = 'WacPartition';

interface Asked {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly eventDispId?: number;
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
  };
}

export interface WebFrameOptions {
  /** Of the page and of the add-in alike. */
  readonly origin: string;
  readonly documentUrl: string;
  /** The newest version of each requirement set. */
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly locale: string;
  /** Sends a text to the frame. */
  readonly post: (text: string) => void;
}

let opened = 0;

function parsed(text: string): Asked | undefined {
  try {
    const message = JSON.parse(text) as Partial<Asked> | null;
    return message?._messageType === REQUEST ? (message as Asked) : undefined;
  } catch {
    return undefined;
  }
}

const arrayOf = ({ messageCategory, messageType, targetId, message }: Entry) => [
  messageCategory,
  messageType,
  targetId,
  message,
  '',
  false,
];

/** The page's end of the conversation with one frame: connects office.js there to a host. */
export class WebFrame {
  private readonly conversation: string;
  private readonly hostInfo: string;
  private readonly listeners = new Map<number, Asked>();
  private readonly waiting: string[] = [];
  private commands = 0;
  private isOpen = true;

  constructor(
    private readonly channel: Channel,
    private readonly options: WebFrameOptions,
  ) {
    opened += 1;
    this.conversation = `conversation-${opened}`;
    this.hostInfo = `Excel$Web$${VERSION}$${options.locale}$${this.conversation}$$$${FLAGS}`;
    channel.onEntries((entries) => {
      this.tell(EVENT.richApiMessage, { ArrayData: entries.map(arrayOf) });
    });
  }

  /** The name of the frame, by which office.js knows that it is in Excel on the web. */
  get name(): string {
    return JSON.stringify({
      baseFrameName: `csroi-${this.conversation}`,
      hostInfo: this.hostInfo,
      xdmInfo: `${this.conversation}|${this.conversation}|${this.options.origin}`,
      serializerVersion: '1',
      flights: '[]',
    });
  }

  /** What the address of the frame ends in. */
  get query(): string {
    return `_host_Info=${encodeURIComponent(this.hostInfo)}`;
  }

  /** Takes a text from the frame. */
  receive(text: string): void {
    const asked = parsed(text);
    if (!asked) return;
    const { _actionName: action, _actionType: type, _data: data = {} } = asked;
    if (action === APP_CONTEXT) this.send(asked, appContext(this.conversation, this.options));
    else if (type === ACTION_TYPE.registerEvent) this.register(asked, data.eventDispId ?? 0);
    else if (type === ACTION_TYPE.unregisterEvent) {
      this.listeners.delete(data.eventDispId ?? 0);
      this.send(asked, { Error: 0 });
    } else if (data.DdaMethod?.DispatchId === DISPATCH.richApiRequest)
      void this.carryOut(asked, data.ArrayData ?? []);
    else this.send(asked, { Version: 1, Error: 0 });
  }

  /** Has the add-in run an action that it has associated, as a button of the ribbon does; kept until it listens. */
  invoke(action: string): void {
    if (!this.command(action)) this.waiting.push(action);
  }

  /** Says nothing any more. */
  close(): void {
    this.isOpen = false;
  }

  private send(to: Asked, data: unknown, responseType: number = RESPONSE_TYPE.toCall): void {
    if (!this.isOpen) return;
    this.options.post(
      JSON.stringify({
        _messageType: RESPONSE,
        _actionName: to._actionName,
        _conversationId: to._conversationId,
        _correlationId: to._correlationId,
        _origin: this.options.origin,
        _errorCode: 0,
        _responseType: responseType,
        _data: data,
        _serializerVersion: 1,
      }),
    );
  }

  private tell(event: number, data: unknown): boolean {
    const listener = this.listeners.get(event);
    if (listener) this.send(listener, data, RESPONSE_TYPE.toEvent);
    return listener !== undefined;
  }

  private command(action: string): boolean {
    this.commands += 1;
    const told = JSON.stringify({ source: { id: action } });
    return this.tell(EVENT.appCommandInvoked, [`command-${this.commands}`, action, told]);
  }

  private register(asked: Asked, event: number): void {
    this.listeners.set(event, asked);
    this.send(asked, { Error: 0 });
    if (event === EVENT.appCommandInvoked) for (const action of this.waiting.splice(0)) this.command(action);
  }

  private async carryOut(asked: Asked, given: readonly unknown[]): Promise<void> {
    const text = String(given[BODY]);
    const flags = Number(given[REQUEST_FLAGS]) || 0;
    const { status, body } = await this.channel.answer(
      JSON.parse(text) as Batch,
      utf8Length(text),
      flags,
      given[PARTITION] === EXCEL_ITSELF,
    );
    this.send(asked, { Version: 1, Error: 0, Data: [status, [], body] });
  }
}

/** What office.js asks first: where it is and what it can do there. */
function appContext(conversation: string, { documentUrl, requirementSets, locale }: WebFrameOptions) {
  return {
    _id: conversation,
    _appName: EXCEL,
    _appVersion: VERSION,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentUrl,
    _clientMode: READ_AND_WRITE,
    _settings: [],
    _reason: INSERTED,
    _osfControlType: TASK_PANE,
    _eToken: '',
    _correlationId: conversation,
    _appInstanceId: conversation,
    _touchEnabled: false,
    _commerceAllowed: true,
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify(requirementSets),
    _hostFullVersion: VERSION,
    _appDomains: [],
    _featureGates: {},
  };
}
