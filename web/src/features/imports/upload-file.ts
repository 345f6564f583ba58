import type { ImportKind } from '#domain';
import { Refusal, type Numbers } from '../../graphql/index.ts';

/** In bytes, as the API takes it. */
export const LARGEST_FILE = 100 * 1024 * 1024;

interface Upload {
  readonly file: File;
  readonly kind: ImportKind;
  readonly officeId: string;
  /** How much of the file is on its way, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Brings a file to the API. Answers with the import's id; throws a Refusal, nothing was kept then. The older way to ask:
 * `fetch` cannot tell how far an upload has come.
 */
export function uploadFile({ file, kind, officeId, onProgress, signal }: Upload): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/imports?${new URLSearchParams({ office: officeId, kind, name: file.name }).toString()}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => (request.status === 201 ? resolve(idIn(request)) : reject(refusalIn(request)));
    request.onerror = () => reject(new Refusal('UNREACHABLE'));
    request.onabort = () => reject(new Refusal('UPLOAD_STOPPED'));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

const idIn = ({ responseText }: XMLHttpRequest) => (JSON.parse(responseText) as { id: string }).id;

interface Refused {
  readonly errors?: readonly {
    readonly extensions?: { readonly code?: string; readonly field?: string; readonly numbers?: Numbers };
  }[];
}

function refusalIn({ status, responseText }: XMLHttpRequest): Refusal {
  const { code, field, numbers } = said(responseText).errors?.[0]?.extensions ?? {};
  if (code) return new Refusal(code, field, undefined, numbers);
  return new Refusal(status === 413 ? 'IMPORT_FILE_TOO_LARGE' : 'UNEXPECTED');
}

function said(text: string): Refused {
  try {
    return JSON.parse(text) as Refused;
  } catch {
    // Not from the API, but from something on the way to it.
    return {};
  }
}
