import { once } from 'node:events';
import net from 'node:net';

export const isFree = (port: number, host = '127.0.0.1'): Promise<boolean> =>
  listenOnce(port, host).then(
    () => true,
    () => false,
  );

export const freePort = (): Promise<number> => listenOnce(0, '127.0.0.1');

async function listenOnce(port: number, host: string): Promise<number> {
  const server = net.createServer().listen({ port, host, exclusive: true });
  await once(server, 'listening');
  const address = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return address.port;
}
