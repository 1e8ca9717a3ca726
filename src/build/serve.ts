import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { generatedCertificate, type Certificate } from './certificate.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PORTS_TO_TRY = 20;
/** Where `localhost` leads, which systems see differently: on one alone, another program may answer in our place. */
const LOOPBACK = ['127.0.0.1', '::1'] as const;

export interface Served {
  readonly url: string;
  readonly stop: () => void;
}

/** What is in the way, if anything: another program, or an address that the system does not have. */
function listen(server: Server, host: string, port: number): Promise<'listening' | 'taken' | 'noAddress'> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve('taken');
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve('noAddress');
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.removeListener('error', failed);
      resolve('listening');
    });
  });
}

/** The built files, and Microsoft's office.js straight from its package. */
function fileListener(): RequestListener {
  const options = { dev: true, etag: true };
  const built = sirv(`${ROOT}dist`, options);
  const officeJs = sirv(`${ROOT}node_modules/@microsoft/office-js/dist`, options);
  return (request, response) => {
    const notFound = () => {
      response.writeHead(404).end();
    };
    if (request.url === '/') response.writeHead(302, { location: '/workbench/' }).end();
    else if (request.url?.startsWith('/office-js/')) {
      const { url } = request;
      request.url = url.slice('/office-js'.length);
      officeJs(request, response, () => {
        // Where Microsoft publishes these files capitals do not count, and the library relies on that.
        request.url = url.slice('/office-js'.length).toLowerCase();
        officeJs(request, response, notFound);
      });
    } else built(request, response, notFound);
  };
}

async function serveOn(
  wanted: number,
  listener: RequestListener,
  certificate: Certificate,
): Promise<Served | undefined> {
  const servers: Server[] = [];
  const stop = () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  let port = wanted;
  for (const host of LOOPBACK) {
    const server = createServer(certificate, listener);
    const outcome = await listen(server, host, port);
    if (outcome === 'taken') {
      stop();
      return undefined;
    }
    if (outcome === 'noAddress') continue;
    servers.push(server);
    port = (server.address() as AddressInfo).port;
  }
  return servers.length > 0 ? { url: `https://localhost:${port}/`, stop } : undefined;
}

/** Serves dist over https on this computer only, on the port asked for or the next free one; port 0 takes any. */
export async function serve(port: number, certificate?: Certificate): Promise<Served> {
  const listener = fileListener();
  const shown = certificate ?? (await generatedCertificate());
  for (let tried = 0; tried < PORTS_TO_TRY; tried += 1) {
    const served = await serveOn(port === 0 ? 0 : port + tried, listener, shown);
    if (served) return served;
  }
  throw new Error(`no free port between ${port} and ${port + PORTS_TO_TRY - 1}`);
}
