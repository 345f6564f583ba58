import { authorRef } from '../accounts/index.ts';
import { clientNameOf } from '../assignments/index.ts';
import { issueLineJson } from '../open-issues/index.ts';
import { companionsJson, type Asking } from './companions.sql.ts';
import { factLineJson } from './fact-line.sql.ts';
import { factSeen, issueActs, issueSeen, type Colleague } from './line-visibility.ts';

/** A row of conversation, called `c`, with a person as JSON, as a ConversationEntry with the lines that the viewer may see. */
export const conversationEntryJson = (
  c: string,
  viewer: Colleague,
  { person, asking }: { person: string; asking: Asking },
): string => `json_build_object(
  'id', ${c}.id, 'version', ${c}.version, 'heldOn', ${c}.held_on, 'channel', ${c}.channel,
  'author', ${authorRef(`${c}.author_id`, `${c}.author_name`)}, 'recordedAt', ${c}.created_at,
  'clientName', ${clientNameOf(`${c}.assignment_id`)},
  'with', ${companionsJson(c, asking)},
  'workTopicRaisedBy', ${c}.work_topic_raised_by, 'nothingSpecial', ${c}.nothing_special, 'noNextReason', ${c}.no_next_reason,
  'facts', coalesce((select json_agg(${factLineJson('ef')} order by ef.ordinal, ef.id) from fact ef
                     where ef.conversation_id = ${c}.id and ${factSeen('ef', viewer)}), '[]'),
  'issues', coalesce((select json_agg(${issueLineJson('ei', { person, mayAct: issueActs('ei', viewer) })} order by ei.ordinal, ei.id) from open_issue ei
                      where ei.conversation_id = ${c}.id and ${issueSeen('ei', viewer)}), '[]'),
  'viewerMay', case when ${c}.author_id = ${viewer.actor} or ${viewer.manages}
                    then '["correct", "retract", "move"]'::json else '[]'::json end)`;
