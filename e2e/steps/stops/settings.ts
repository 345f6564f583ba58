import { givenDesk } from '../inbox.ts';
import { givenMails } from '../mails.ts';
import { fills, lacks, opens, says, then, unfolds } from '../states.ts';
import { none, type Stop } from '../tour.ts';

/** What an office chooses, and what an administrator looks after. */
export const settings: Record<string, Stop> = {
  '/dev-inbox/': {
    address: '/dev-inbox',
    heading: says('開発用受信箱', 'Dev inbox'),
    of: 'administrator',
    given: givenMails,
    open: [opens('dialog', says('空にする', 'Empty'))],
    error: { question: 'ReceivedMails' },
  },
  '/dev-inbox/[id]': {
    address: '/dev-inbox/mail',
    heading: says('今日の予定は3件です', '今日の予定は3件です'),
    given: givenMails,
    open: [unfolds(says('ヘッダー', 'Headers'))],
    error: { question: 'ReceivedMail' },
  },
  '/settings/': {
    address: '/settings',
    heading: says('設定', 'Settings'),
    open: none('All its choices stand there.'),
    // Who one is: no page stands without it.
    error: { question: 'Me' },
  },
  '/settings/calendar': {
    address: '/settings/calendar',
    heading: says('営業日', 'Business days'),
    of: 'administrator',
    open: none('Its days are switches; what they move is shown by its own story.'),
    error: { question: 'OfficeCalendarOf' },
  },
  '/settings/mail-desk': {
    address: '/settings/mail-desk',
    heading: says('メールの様子', 'How mails are doing'),
    of: 'administrator',
    given: givenDesk,
    open: [unfolds(says('動いている仕組み', 'What works on it'))],
    error: { question: 'MailDesk' },
  },
  '/settings/mails': {
    address: '/settings/mails',
    heading: says('拠点のメール', 'Mails of the office'),
    of: 'administrator',
    open: none('All its choices stand there.'),
    error: { question: 'OfficeMails', forms: [then(fills([says('あいさつ', 'Greeting'), '{nobody}']), lacks)] },
  },
  '/settings/milestones': {
    address: '/settings/milestones',
    heading: says('フォロー計画とお礼電話', 'Follow plan and calls of thanks'),
    of: 'administrator',
    open: [opens('dialog', says('お礼電話を足す', 'Add a call of thanks'))],
    error: { question: 'MilestoneRules', forms: [lacks] },
  },
  '/settings/users': {
    address: '/settings/users',
    heading: says('利用者と拠点', 'Users and offices'),
    of: 'administrator',
    open: [opens('dialog', says('招待する', 'Invite'))],
    error: { question: 'Users', forms: [lacks] },
  },
};
