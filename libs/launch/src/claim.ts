import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';

/** Who holds a data folder: asked on its port, it answers with the token. A process number could be somebody else's by now. */
interface Holder {
  port: number;
  token: string;
  address: string;
}

const fileIn = (folder: string) => path.join(folder, 'running.json');

/** The address of the Enishi that runs on this data folder, or null. */
export async function runningOn(folder: string): Promise<string | null> {
  if (!existsSync(fileIn(folder))) return null;
  const holder = JSON.parse(readFileSync(fileIn(folder), 'utf8') || '{}') as Holder;
  return (await answers(holder)) ? holder.address : null;
}

/** Holds the folder until this process ends or lets go; the caller has asked `runningOn` before. */
export async function claim(folder: string, address: string): Promise<() => void> {
  const token = randomBytes(16).toString('hex');
  const server = net.createServer((socket) => socket.end(token)).listen(0, '127.0.0.1');
  server.unref();
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  writeFileSync(fileIn(folder), JSON.stringify({ port, token, address } satisfies Holder), { mode: 0o600 });
  return () => {
    server.close();
    rmSync(fileIn(folder), { force: true });
  };
}

async function answers({ port, token }: Holder): Promise<boolean> {
  if (!port) return false;
  const socket = net.connect({ port, host: '127.0.0.1', timeout: 2_000 });
  socket.once('timeout', () => socket.destroy(new Error('no answer')));
  return text(socket).then(
    (answer) => answer === token,
    () => false,
  );
}
