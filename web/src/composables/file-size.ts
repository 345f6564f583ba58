const UNITS = ['B', 'KB', 'MB'] as const;

/** `812 B`, `34 KB`, `1.2 MB`: as file managers say it. */
export function fileSize(bytes: number): string {
  const at = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const size = bytes / 1_000 ** at;
  return `${at === 2 && size < 10 ? size.toFixed(1) : Math.round(size)} ${UNITS[at]}`;
}
