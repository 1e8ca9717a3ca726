import { JSDOM } from 'jsdom';

// What browsers have and Node does not.
Object.assign(globalThis, { DOMParser: new JSDOM('').window.DOMParser });
