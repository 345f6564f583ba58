import { userRef } from '../accounts/index.ts';
import { IS_LOOKED_AFTER } from '../deliveries/index.ts';

/** Beats are of the database's own clock, whatever the product's shows. */
const IS_ALIVE = (w: string) => `${w}.beat_at > now() - interval '10 minutes'`;

/** The one thing to know first; null where all is well. In a demo nobody waits for a mail. */
const ALERT = `case
  when not exists (select from worker_beat w where ${IS_ALIVE('w')}) then 'NO_WORKER'
  when exists (select from mail_stop s where s.stopped_at is not null) then 'STOPPED'
  when not exists (select from worker_beat w where ${IS_ALIVE('w')} and w.has_smtp)
    and not coalesce((select is_demo from installation), false) then 'NO_SMTP' end`;

export const DESK_ALERT = { name: 'desk-alert', text: `select to_json(${ALERT}) as answer` };

export const MAIL_DESK = {
  name: 'mail-desk',
  text: `
    with noted as (
      insert into audit_event (actor_id, action, subject_type) values ($1, 'mailDesk', 'Delivery')
    )
    select json_build_object(
      'alert', ${ALERT},
      'workers', (select coalesce(json_agg(json_build_object('id', w.worker_id, 'startedAt', w.started_at, 'beatAt', w.beat_at,
                    'isAlive', ${IS_ALIVE('w')}, 'hasSmtp', w.has_smtp) order by w.beat_at desc, w.worker_id), '[]')
                  from (select * from worker_beat order by beat_at desc, worker_id limit 20) w),
      'lastBeatAt', (select max(beat_at) from worker_beat),
      'stop', (select json_build_object('stoppedAt', s.stopped_at, 'code', s.code, 'answer', s.answer, 'retryAt', s.retry_at)
               from mail_stop s where s.stopped_at is not null),
      'waiting', count(*) filter (where p.next_at <= clock_now()),
      'later', count(*) filter (where p.next_at > clock_now()),
      'oldestDueSeconds', extract(epoch from clock_now() - min(p.next_at) filter (where p.next_at <= clock_now()))::int,
      'inDoubt', (select count(*) from delivery d where d.phase = 'IN_DOUBT'),
      'held', (select count(*) from delivery d where d.phase = 'HELD'),
      'bounced', (select count(*) from delivery d where d.phase = 'BOUNCED' and d.settled_at > clock_now() - interval '30 days')) as answer
    from delivery p where p.phase = 'PENDING'`,
};

/**
 * $1 the administrator, $2 the moment and $3 the id behind which the page begins, $4 how many. Their own users' alone. The phases
 * stand apart as the indexes of them do: whoever leaves the page open asks every ten seconds, among all mails there ever were.
 */
export const TO_LOOK_AFTER = {
  name: 'mails-to-look-after',
  text: `
    with noted as (
      insert into audit_event (actor_id, action, subject_type) values ($1, 'mailsToLookAfter', 'Delivery')
    )
    select coalesce(json_agg(json_build_object('id', d.id, 'kind', d.kind, 'recipient', ${userRef('d.recipient_id')},
      'address', d.address, 'phase', d.phase, 'attempts', d.attempts, 'createdAt', d.created_at, 'nextAt', d.next_at,
      'settledAt', d.settled_at, 'doubtSince', d.doubt_since,
      'isInDoubt', d.phase = 'IN_DOUBT' or (d.phase = 'HELD' and d.doubt_ended is not distinct from 'HELD'),
      'smtpCode', d.smtp_code, 'smtpAnswer', d.smtp_answer) order by d.created_at desc, d.id desc), '[]') as answer
    from (select * from delivery d
          where (d.phase in ('BOUNCED', 'HELD') or d.phase = 'IN_DOUBT' or (d.phase = 'PENDING' and d.attempts > 0))
            and d.created_at > clock_now() - interval '30 days' and ${IS_LOOKED_AFTER('d.recipient_id', '$1')}
            and ($2::timestamptz is null or (d.created_at, d.id) < ($2, $3::uuid))
          order by d.created_at desc, d.id desc limit $4) d`,
};

/** $1 the actor, $2 the reminder: one of their own, and what became of its mail. */
export const MY_MAIL = {
  name: 'mail-of-my-reminder',
  text: `
    select json_build_object('toldAt', r.told_at, 'mail', case when d.id is not null then json_build_object('phase', d.phase,
      'attempts', d.attempts, 'nextAt', d.next_at, 'settledAt', d.settled_at, 'smtpCode', d.smtp_code,
      'smtpAnswer', d.smtp_answer) end) as answer
    from reminder r left join delivery d on d.reminder_id = r.id where r.id = $2 and r.recipient_id = $1`,
};
