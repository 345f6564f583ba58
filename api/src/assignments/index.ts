export { Assignment } from './assignment.entity.ts';
export { changeOwner } from './change-owner.ts';
export { clientNameOf } from './client-name.sql.ts';
export { ContractTerm } from './contract-term.entity.ts';
export { endAssignment } from './end-assignment.ts';
export { Ownership } from './ownership.entity.ts';
export { mayReturn, returnsTo } from './take-back-end.sql.ts';
export { takeBackEnd } from './take-back-end.ts';
export { TakenBackEnd } from './taken-back-end.entity.ts';
