export { default as ExportButton } from './ExportButton.vue';
export type { Asked } from './file-address.ts';
export { keepFile, nameIn, takeFile } from './take-file.ts';
