import type { Statement } from '../core/sql.ts';

const door = (name: string, text: string): Statement => ({ name: `mail-${name}`, text });

/** The doors of db/migrations/reminders, by name. */
export const CLAIM_REMINDERS = door(
  'claim-reminders',
  `select id, recipient_id as "recipientId", kind, subject_type as "subjectType", subject_id as "subjectId",
     local_day as "localDay", person_id as "personId", now from claim_reminders($1, make_interval(secs => $2))`,
);
export const TELL = door('tell', 'select tell_reminders($1, $2, $3, make_interval(secs => $4))');
export const CLAIM = door(
  'claim',
  `select id, token, message_id as "messageId", made_at as "madeAt", now, attempts, reminder_id as "reminderId",
     recipient_id as "recipientId", kind, subject_type as "subjectType", subject_id as "subjectId", local_day as "localDay",
     person_id as "personId" from claim_deliveries($1, $2, make_interval(secs => $3), $4)`,
);
export const WRITE_DOWN = door(
  'write-down',
  'select write_down($1, $2, $3, $4, $5, $6, $7, $8, make_interval(secs => $9)) as answer',
);
export const SETTLE = door(
  'settle',
  `select settle_delivery($1, $2, $3, $4, $5, $6, make_interval(secs => $7), make_interval(secs => $8), $9) as answer`,
);
export const STOP = door('stop', 'select stop_mail($1, $2, $3, $4, make_interval(secs => $5)) as answer');
export const SWEEP = door('sweep', 'select sweep_deliveries() as answer');
export const BEAT = door('beat', 'select beat($1, $2, $3)');
export const RELEASE = door('release', 'select release_deliveries($1)');
export const IN_DOUBT = door(
  'in-doubt',
  `select id, message_id as "messageId", doubt_since::text as since from deliveries_in_doubt(make_interval(secs => $1), $2)`,
);
export const END_DOUBT = door('end-doubt', 'select end_doubt($1, $2, $3, $4) as answer');
export const END_DOUBTS = door('end-doubts', 'select end_doubts(make_interval(secs => $1), $2, $3) as answer');
