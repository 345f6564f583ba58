export { tableWriter, WrittenEncoding, type OnLack } from './write-table.ts';
