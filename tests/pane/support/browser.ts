import { configure } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';

/* What browsers have and jsdom does not. */

class NoObserver implements ResizeObserver {
  observe(): void {
    // Nothing has a size here.
  }
  unobserve(): void {
    // As above.
  }
  disconnect(): void {
    // As above.
  }
}

if (typeof window !== 'undefined') {
  Object.assign(globalThis, { TextDecoder, TextEncoder, ResizeObserver: NoObserver });
  Object.defineProperty(window, 'matchMedia', {
    writable: true,
    value: (media: string) => Object.assign(new EventTarget(), { matches: false, media }),
  });
  Object.defineProperty(globalThis, 'CSS', { writable: true, value: { escape: (text: string) => text } });
  Element.prototype.scrollIntoView = () => undefined;
  Blob.prototype.text = function read(this: Blob) {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => {
        resolve(reader.result as string);
      };
      reader.onerror = () => {
        reject(new Error('unreadable'));
      };
      reader.readAsText(this);
    });
  };
}

// Pages are fetched when they are shown, and machines are shared.
configure({ asyncUtilTimeout: 20_000 });
