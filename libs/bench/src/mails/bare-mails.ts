/** As many mails as wanted by nodemailer alone, over a pool of connections: the least that sending them can cost. Says how long it took. */
import { createTransport } from 'nodemailer';

const [url = '', n = '0', connections = '5', perConnection = '100'] = process.argv.slice(2);
const transport = createTransport({
  ...{ url, pool: true, ignoreTLS: true, maxConnections: Number(connections), maxMessages: Number(perConnection) },
});

/** Of the size of those that the harness has the product send. */
const mail = (at: number) => ({
  from: { name: 'Enishi', address: 'enishi@bench.example' },
  to: { name: `受取 ${at}`, address: `mail${at}@bench.example` },
  ...{
    subject: `試しのお知らせ ${at}`,
    text: 'このメールは試しに送りました。\n',
    html: '<p>このメールは試しに送りました。</p>',
  },
});

await transport.sendMail(mail(0));
const begun = performance.now();
await Promise.all(Array.from({ length: Number(n) }, (_, at) => transport.sendMail(mail(at + 1))));
process.stdout.write(JSON.stringify({ seconds: (performance.now() - begun) / 1000 }));
transport.close();
