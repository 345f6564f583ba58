export { Assignment } from './assignment.entity.ts';
export { clientNameOf } from './client-name.sql.ts';
export { ContractTerm } from './contract-term.entity.ts';
export { Ownership } from './ownership.entity.ts';
