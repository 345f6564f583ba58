export { detectText } from './read-encoding.ts';
export { READ_LIMITS } from './read-limits.ts';
export { describeTable, readTable } from './read-table.ts';
export * from './table-reading.ts';
export { tableWriter, WrittenEncoding, type OnLack } from './write-table.ts';
