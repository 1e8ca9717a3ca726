import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../src/build/serve.js';
import { fetchLocal } from '../support/fetchLocal.js';

const portOf = (url: string) => Number(new URL(url).port);

function listening(host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, host, () => {
      resolve(server);
    });
  });
}

it('takes the next port when the first is taken', async () => {
  const first = await serve(0);
  const second = await serve(portOf(first.url));
  try {
    expect(portOf(second.url)).toBeGreaterThan(portOf(first.url));
    const answer = await fetchLocal(second.url);
    expect(answer.location).toBe('/workbench/');
  } finally {
    first.stop();
    second.stop();
  }
});

it.each(['127.0.0.1', '::1'])('leaves a port to another program that has it on %s only', async (host) => {
  const other = await listening(host).catch(() => undefined);
  // A machine without this address has no such program.
  if (!other) return;
  const { port } = other.address() as AddressInfo;
  const served = await serve(port);
  served.stop();
  other.close();
  expect(portOf(served.url)).not.toBe(port);
});

it('frees its port when it stops', async () => {
  const { url, stop } = await serve(0);
  stop();
  const again = await serve(portOf(url));
  again.stop();
  expect(again.url).toBe(url);
});

it('answers 404 for what is not built, and nothing from outside dist', async () => {
  const { url, stop } = await serve(0);
  try {
    expect((await fetchLocal(`${url}no-such-file.js`)).status).toBe(404);
    expect((await fetchLocal(`${url}..%2fpackage.json`)).status).toBe(404);
  } finally {
    stop();
  }
});

it('finds files of office.js whatever their capitals, as the place where Microsoft publishes them', async () => {
  const { url, stop } = await serve(0);
  try {
    expect((await fetchLocal(`${url}office-js/Telemetry/OTELJS_agave.js`)).status).toBe(200);
    expect((await fetchLocal(`${url}office-js/no-such-file.js`)).status).toBe(404);
  } finally {
    stop();
  }
});
