/** A list that can be taken out. Its words say what the file is called. */
export type ListName = 'calendar' | 'clients' | 'consents' | 'people' | 'promises' | 'tenures' | 'timeline' | 'users';

/** How a list stands on its screen; what is not given narrows nothing. */
export type Asked = Readonly<Record<string, string | number | boolean | null | undefined>>;

export const fileEncodings = ['utf8', 'cp932'] as const;
export type FileEncoding = (typeof fileEncodings)[number];

interface Wanted {
  readonly list: ListName;
  readonly asked: Asked;
  readonly encoding: FileEncoding;
  /** What the encoding lacks stands as 〓. */
  readonly withGeta?: boolean;
}

/** Where the file is (`csv`), or what it would be (`check`). */
export function fileAddress(kind: 'csv' | 'check', { list, asked, encoding, withGeta }: Wanted): string {
  const given = Object.entries(asked).filter(([, value]) => value !== null && value !== undefined && value !== '');
  const query = new URLSearchParams([
    ...given.map(([name, value]): [string, string] => [name, String(value)]),
    ['encoding', encoding],
    ...(withGeta ? [['lacking', 'geta'] as [string, string]] : []),
  ]);
  return `/exports/${list}.${kind}?${query}`;
}
