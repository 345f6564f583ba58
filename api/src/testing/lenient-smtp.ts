import { createServer, type AddressInfo, type Server } from 'node:net';

/** A mail server that takes any address, as those of mobile carriers do, and keeps what it hears. */
export async function lenientSmtp(): Promise<{ port: number; heard: string[]; raw: () => string; server: Server }> {
  const heard: string[] = [];
  let raw = '';
  const server = createServer((socket) => {
    let isInData = false;
    let rest = '';
    const say = (line: string) => socket.write(`${line}\r\n`);
    const hear = (line: string) => {
      heard.push(line);
      isInData = line === 'DATA';
      if (line === 'QUIT') return socket.end('221 bye\r\n');
      return say(isInData ? '354 go' : '250 ok');
    };
    say('220 lenient');
    socket.on('error', () => undefined);
    socket.on('data', (part) => {
      rest += part.toString();
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        if (!isInData) hear(line);
        else if (line !== '.') raw += `${line}\r\n`;
        else {
          isInData = false;
          say('250 taken');
        }
      }
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { port: (server.address() as AddressInfo).port, heard, raw: () => raw, server };
}
