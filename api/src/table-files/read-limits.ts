import { MOST_COLUMNS } from '#domain';

/** What the reader takes of a file before it refuses, so that no file can hold up the service. */
export const READ_LIMITS = {
  /** Bytes of a file: 100 MiB. */
  bytes: 104_857_600,
  /** Bytes from which a file is judged. */
  head: 1_048_576,
  /** Characters of one row. */
  row: 1_048_576,
  rows: 1_000_000,
  columns: MOST_COLUMNS,
  /** Parts inside a spreadsheet's archive. */
  entries: 2_000,
  /** Bytes of a sheet once unpacked, of the texts that all sheets share, and of all that is read. */
  sheet: 400_000_000,
  sharedTexts: 64_000_000,
  unpacked: 500_000_000,
  /** How many times its packed size a part may have; small ones may be large by chance. */
  ratio: 100,
  ratioFrom: 1_048_576,
  /** Cells merged over several rows. */
  merges: 10_000,
  /** Megabytes of the thread that reads a sheet. */
  memory: 512,
  /** Milliseconds in which it has to answer each time, and in which it has to read all of the sheet. */
  wait: 30_000,
  time: 120_000,
} as const;
