import { createAdaptorServer } from '@hono/node-server';
import { createServer, type ServerOptions } from './createServer.ts';

const HOST = '127.0.0.1';
const FIRST_PORT = 4170;
const PORTS_TRIED = 50;

export interface Listening {
  /** Where the page is: "http://127.0.0.1:4170". */
  url: string;
  /** Stops answering and lets go of the port; the desks stay open. */
  close(): Promise<void>;
}

/**
 * Serves the open cases on this machine only. `port` is the first one tried (4170; 0 takes any free one); where it is
 * taken, the next free one of fifty. Throws where none is free.
 */
export async function listen(options: ServerOptions & { port?: number | undefined }): Promise<Listening> {
  const app = createServer(options);
  const server = createAdaptorServer({ fetch: app.fetch });
  const first = options.port ?? FIRST_PORT;
  const port = await firstFreePort(server, first);
  return {
    url: `http://${HOST}:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

type Server = ReturnType<typeof createAdaptorServer>;

async function firstFreePort(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + PORTS_TRIED; port++) {
    try {
      return await bind(server, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(
    `ports ${first} to ${first + PORTS_TRIED - 1} are all taken: close another program, or choose a port`,
  );
}

function bind(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const refuse = (error: Error) => reject(error);
    server.once('error', refuse);
    server.listen(port, HOST, () => {
      server.off('error', refuse);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
