import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PORTS_TO_TRY = 20;

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', failed);
      resolve(true);
    });
  });
}

/** The built files, and Microsoft's office.js straight from its package. */
function createFileServer(): Server {
  const options = { dev: true, etag: true };
  const built = sirv(`${ROOT}dist`, options);
  const officeJs = sirv(`${ROOT}node_modules/@microsoft/office-js/dist`, options);
  return createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404).end();
    };
    if (request.url === '/') response.writeHead(302, { location: '/workbench/' }).end();
    else if (request.url?.startsWith('/office-js/')) {
      request.url = request.url.slice('/office-js'.length);
      officeJs(request, response, notFound);
    } else built(request, response, notFound);
  });
}

/** Serves dist on loopback, on the port asked for or the next free one; port 0 takes any. */
export async function serve(port: number): Promise<{ server: Server; url: string }> {
  const server = createFileServer();
  for (let next = port; next < port + PORTS_TO_TRY; next += 1) {
    if (await listen(server, next)) {
      return { server, url: `http://localhost:${(server.address() as AddressInfo).port}/` };
    }
  }
  throw new Error(`no free port between ${port} and ${port + PORTS_TO_TRY - 1}`);
}
