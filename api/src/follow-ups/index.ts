export { followUpChanges, followUpLineJson, stillAsks } from './follow-up-line.sql.ts';
export { FollowUpLine } from './follow-up-line.result.ts';
export { FollowUp } from './follow-up.entity.ts';
export { FollowUpsModule } from './follow-ups.module.ts';
export { moveFollowUp } from './move-follow-up.ts';
