import type { BrowserContext } from 'playwright-core';

/** How the browser tells that a page's own policy kept it from asking another computer. */
const STOPPED =
  /^\w+ (?:to )?'https:\/\/(?!localhost[:/])[^']*' violates the following Content Security Policy directive/;

/**
 * Collects what goes wrong in the pages of a visitor, for tests to fail on: exceptions nobody caught, errors and
 * warnings in the console, and requests to other computers, unless the page's own policy stopped them.
 */
export function collectFailures(visitor: BrowserContext, failures: string[]): void {
  const isAway = (url: string) => !/^(?:data|blob):|^https?:\/\/localhost[:/]/.test(url);
  visitor.on('weberror', (event) => failures.push(event.error().message));
  visitor.on('console', (message) => {
    const isStopped = STOPPED.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !isStopped)
      failures.push(`console: ${message.text()}`);
  });
  visitor.on('requestfinished', (request) => {
    if (isAway(request.url())) failures.push(`asked ${request.url()}`);
  });
  visitor.on('requestfailed', (request) => {
    const isStopped = request.failure()?.errorText === 'csp';
    if (isAway(request.url()) && !isStopped) failures.push(`tried to ask ${request.url()}`);
  });
}
