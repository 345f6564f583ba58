import { issueVerbsIn } from '#domain';
import type { IssueLine } from './issue-line.result.ts';

/** Writes the verbs on lines fresh from the database: what the policy allows and the state admits. */
export function withVerbs(lines: IssueLine[]): IssueLine[] {
  for (const line of lines) line.viewerMay = line.mayAct ? issueVerbsIn(line) : [];
  return lines;
}
