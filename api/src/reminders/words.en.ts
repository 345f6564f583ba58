import type { MailWords } from './mail-language.ts';

export const en: MailWords = {
  product: '縁 Enishi',
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  day: '{weekday} {date} {month}',
  person: '{name}',
  owner: 'with {name}',
  separator: ' · ',
  counted: '{title} ({n})',
  more: '{n} more',
  lateNote: 'This comes later than it should have. What it says is as of now.',
  open: 'Open Today',
  settings: 'Change how you are told',
  sentBy: 'Sent by {product} of {office}.',
  what: { DUE: 'Due', DECIDE: 'Decide', REPORT: 'Report', RESUME: 'Resume', MEET: 'Meet', CALL: 'Call of thanks' },
  channel: { VISIT: 'Visit', PHONE: 'Phone', ONLINE: 'Online', MESSAGE: 'Message', EMAIL: 'E-mail' },
  section: { LATE: 'Do first', TODAY: 'Today', WEEK: 'Next 7 days', UNREPORTED: 'Resolved and not reported yet' },
  subject: {
    MORNING: '{day}: {parts}',
    MANAGER_MORNING: '{day}, your offices: {parts}',
    CALL_DUE: '{day}: call of thanks, {title}',
    TO_MANAGER: 'Promises two business days past their day: {n}',
    TO_HEAD: 'Promises five business days past their day: {n}',
    HANDED_OVER: 'People are handed over to you',
    BOUNCED: 'A mail to {name} was not delivered',
    IN_DOUBT: 'A mail to {name} may not have arrived',
    MAIL_STOPPED: 'Mails are not being sent',
  },
  subjectPart: {
    meetings: '{n} to meet',
    due: '{n} due today',
    late: '{n} to do first',
    ahead: '{n} in the next 7 days',
    unreported: '{n} not reported',
  },
  wording: {
    MORNING: {
      greeting: 'Good morning, {name}.',
      intro: 'Your plans and promises for {day}.',
      closing: 'Have a good day.',
    },
    MANAGER_MORNING: {
      greeting: 'Good morning, {name}.',
      intro: 'Calls of thanks, and how your offices are doing, for {day}.',
      closing: 'One after the other, from the top, is fine.',
    },
    CALL_DUE: {
      greeting: 'Hello {name}.',
      intro: '{day} is the day of a call of thanks.',
      closing: 'A word of thanks carries people through their days.',
    },
    TO_MANAGER: {
      greeting: 'Good morning, {name}.',
      intro:
        'Some promises are two business days past their day. Please ask their owners how it goes, and help them on.',
      closing: 'To change a day, tell whoever waits for it, and leave the reason.',
    },
    TO_HEAD: {
      greeting: 'Good morning, {name}.',
      intro: 'Some promises are five business days past their day. Please decide how the office goes on.',
      closing: 'To change a day, tell whoever waits for it, and leave the reason.',
    },
    HANDED_OVER: {
      greeting: 'Hello {name}.',
      intro: 'People are handed over to you. Please look at each promise, and accept it.',
      closing: 'Whatever is unclear, ask whoever had them before.',
    },
    BOUNCED: {
      greeting: 'Hello {name}.',
      intro: 'The mail server of the recipient refused it. The same notice stands in their inbox on the screen.',
      closing: 'Please ask them whether the address is right.',
    },
    IN_DOUBT: {
      greeting: 'Hello {name}.',
      intro: 'The connection broke while it was sent. The same notice stands in their inbox on the screen.',
      closing: 'Please ask them, and choose “it arrived” or “send again” on the screen.',
    },
    MAIL_STOPPED: {
      greeting: 'Hello {name}.',
      intro: 'The mail server refuses us, so sending has stopped. No mail is lost; they go out once it works again.',
      closing: 'Please check the settings of the mail server.',
    },
  },
};
