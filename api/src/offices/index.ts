export { OfficeRef } from './office-ref.result.ts';
