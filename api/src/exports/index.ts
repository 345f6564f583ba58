export { attachment } from './file-name.ts';
export { speechOf } from './speech.ts';
