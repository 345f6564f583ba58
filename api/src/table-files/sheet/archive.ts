import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { READ_LIMITS } from '../read-limits.ts';
import { TableFault } from '../table-reading.ts';

/** What a reader of archives calls a name that leads out of it. */
const leadingOut = /relative path|absolute path|invalid characters in fileName/i;
const underPassword = /encrypt/i;

/** The parts of a spreadsheet's file. Only those asked for are unpacked, none of them onto the disk. */
export class Archive {
  private readonly zip: ZipFile;
  private readonly entries: ReadonlyMap<string, Entry>;
  private unpacked = 0;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.zip = zip;
    this.entries = entries;
  }

  /** @throws TableFault FILE_BROKEN, FILE_LOCKED, FILE_UNSAFE */
  static async open(path: string): Promise<Archive> {
    return broken(async () => {
      const zip = await openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
      const entries = new Map<string, Entry>();
      for await (const entry of zip.eachEntry()) {
        ensureModest(entry);
        entries.set(entry.fileName.toLowerCase(), entry);
        if (entries.size > READ_LIMITS.entries) throw new TableFault('FILE_UNSAFE', READ_LIMITS.entries);
      }
      return new Archive(zip, entries);
    });
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** The text of a part, piece by piece; none where there is no such part. */
  async *text(name: string, limit: number = READ_LIMITS.sharedTexts): AsyncGenerator<string> {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) return;
    this.unpacked += entry.uncompressedSize;
    if (entry.uncompressedSize > limit || this.unpacked > READ_LIMITS.unpacked)
      throw new TableFault('FILE_UNSAFE', name);
    const stream = await broken(() => this.zip.openReadStreamPromise(entry));
    let decoder: TextDecoder | undefined;
    try {
      for await (const piece of stream as AsyncIterable<Buffer>) {
        decoder ??= new TextDecoder(piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : 'utf-8');
        yield decoder.decode(piece, { stream: true });
      }
    } catch (error) {
      throw asFault(error);
    }
  }

  close(): void {
    this.zip.close();
  }
}

/** The sizes that a part declares; that it does not grow beyond them is seen while it is unpacked. */
function ensureModest(entry: Entry) {
  if (entry.isEncrypted()) throw new TableFault('FILE_LOCKED');
  const most = Math.max(READ_LIMITS.ratioFrom, entry.compressedSize * READ_LIMITS.ratio);
  if (entry.uncompressedSize > most) throw new TableFault('FILE_UNSAFE', entry.fileName);
}

async function broken<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw asFault(error);
  }
}

/** Whatever is wrong with an archive or its texts is the file's fault. */
export function asFault(error: unknown): unknown {
  if (error instanceof TableFault || !(error instanceof Error)) return error;
  if (underPassword.test(error.message)) return new TableFault('FILE_LOCKED');
  return new TableFault(leadingOut.test(error.message) ? 'FILE_UNSAFE' : 'FILE_BROKEN');
}
