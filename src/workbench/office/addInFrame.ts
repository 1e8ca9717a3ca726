import type { Host } from '../../host/createHost.js';
import { WebFrame } from '../../host/transport/webFrame.js';
import { workbenchEn } from '../../i18n/workbench.en.js';
import { REQUIREMENT_SETS } from './requirementSets.js';

const PAGE = 'taskpane.html';
const LOCALE = 'en-US';

/** The add-in's own page in a frame, where Microsoft's office.js finds itself in Excel on the web. */
export class AddInFrame {
  private link: WebFrame | undefined;
  private frame: HTMLIFrameElement | undefined;

  constructor(private readonly container: HTMLElement) {
    window.addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
      const isOurs = source === this.frame?.contentWindow && origin === location.origin;
      if (isOurs && typeof data === 'string') this.link?.receive(data);
    });
  }

  get isOpen(): boolean {
    return this.frame !== undefined;
  }

  open(host: Host): void {
    this.close();
    const frame = document.createElement('iframe');
    const link = new WebFrame(host.channel, {
      origin: location.origin,
      documentUrl: new URL(host.workbook.book.name, `${location.origin}/`).href,
      requirementSets: REQUIREMENT_SETS,
      locale: LOCALE,
      post: (text) => frame.contentWindow?.postMessage(text, location.origin),
    });
    frame.title = workbenchEn.pane.frame;
    frame.name = link.name;
    frame.src = `${PAGE}?${link.query}`;
    this.link = link;
    this.frame = frame;
    this.container.append(frame);
  }

  /** The add-in is gone, whatever it was doing. */
  close(): void {
    this.link?.close();
    this.frame?.remove();
    this.link = undefined;
    this.frame = undefined;
  }

  /** Has the add-in run one of its actions, once it is there. */
  invoke(action: string): void {
    this.link?.invoke(action);
  }
}
