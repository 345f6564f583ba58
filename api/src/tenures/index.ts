export { recordTenure } from './record-tenure.ts';
export { Tenure } from './tenure.entity.ts';
