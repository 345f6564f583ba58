import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { ReceivedList } from './received.ts';

export interface Oracle {
  readonly url: string;
  close(): Promise<void>;
}

/** Answers which of the asked Message-IDs have arrived, as the log of one's own mail server would: POST ["id", …]. */
export async function openOracle(received: ReceivedList): Promise<Oracle> {
  const server = http.createServer((request, response) => {
    void json(request).then((ids) => response.end(JSON.stringify((ids as string[]).filter((id) => received.has(id)))));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
