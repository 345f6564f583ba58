export { describeTable, readTable } from './first-reader.ts';
export * from './table-reading.ts';
export { tableWriter, WrittenEncoding, type OnLack } from './write-table.ts';
