import sax from 'sax';
import { TableFault } from '../table-reading.ts';

export interface XmlListener {
  /** A tag begins. Prefixes of name spaces are left out of its name and of those of its attributes. */
  open?(name: string, attribute: (name: string) => string | undefined): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Only the five entities of XML itself. */
const OPTIONS = { strictEntities: true, position: false };

const plain = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Reads a text of tags piece by piece, and yields whenever a piece has been heard. Entities of its own, and anything that
 * would be fetched from elsewhere, are refused.
 * @throws TableFault FILE_BROKEN, FILE_UNSAFE
 */
export async function* heard(pieces: AsyncIterable<string>, listener: XmlListener): AsyncGenerator<void> {
  const parser = sax.parser(true, OPTIONS);
  parser.ondoctype = () => {
    throw new TableFault('FILE_UNSAFE', 'DOCTYPE');
  };
  parser.onerror = () => {
    throw new TableFault('FILE_BROKEN');
  };
  parser.onopentag = ({ name, attributes }) =>
    listener.open?.(plain(name), (wanted) => {
      for (const key of Object.keys(attributes)) if (plain(key) === wanted) return String(attributes[key]);
      return undefined;
    });
  parser.ontext = (text) => listener.text?.(text);
  parser.oncdata = (text) => listener.text?.(text);
  parser.onclosetag = (name) => listener.close?.(plain(name));
  for await (const piece of pieces) {
    parser.write(piece);
    yield;
  }
  parser.close();
}

/** Hears all of it. */
export async function hear(pieces: AsyncIterable<string>, listener: XmlListener): Promise<void> {
  for await (const _ of heard(pieces, listener));
}
