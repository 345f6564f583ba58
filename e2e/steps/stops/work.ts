import { givenInbox } from '../inbox.ts';
import type { Places } from './places.ts';
import { brings, lacks, opens, says, unfolds } from '../states.ts';
import { none, type Stop } from '../tour.ts';

/** What a day holds: meetings, promises, calls, handovers, notices. */
export const work = ({ promise, call, handover }: Places): Record<string, Stop> => ({
  '/calendar': {
    address: '/calendar',
    heading: says('予定', 'Calendar'),
    open: [opens('dialog', says(/に予定を入れる$/, /^Plan a meeting on/))],
    error: { question: 'Calendar', forms: [lacks] },
  },
  '/calls/': {
    address: '/calls?scope=OFFICE',
    heading: says('お礼電話', 'Calls'),
    open: [unfolds(says('数字で見る', 'In numbers'))],
    error: { question: 'Calls' },
  },
  '/calls/[id]': {
    address: call,
    heading: says(/./, /./),
    open: [opens('dialog', says('ほかの人に頼む', 'Ask somebody else'))],
    error: { question: 'CallById' },
  },
  '/handovers/': {
    address: '/handovers?part=OF_OFFICE',
    heading: says('引き継ぎ', 'Handovers'),
    open: none('A list, and the way to the next.'),
    error: { question: 'Handovers' },
  },
  '/handovers/[id]': {
    address: handover,
    heading: says(/人の引き継ぎ$/, /^Handover of/),
    open: [brings(says('引き継ぎシート', 'Handover sheet'), says('初回の一言', 'To open with'))],
    error: { question: 'HandoverById' },
  },
  '/handovers/new': {
    address: '/handovers/new',
    heading: says('人を引き継ぐ', 'Hand people over'),
    open: none('A form and nothing beside it.'),
    error: { question: 'HandoverChoices', forms: [lacks] },
  },
  '/inbox': {
    address: '/inbox',
    heading: says('お知らせ', 'Inbox'),
    given: givenInbox,
    open: none('Each row leads to its page.'),
    error: { question: 'Inbox' },
  },
  '/promises': {
    address: '/promises',
    heading: says('約束', 'Promises'),
    open: [unfolds(says('数字と並びの意味', 'What the numbers and the order mean'))],
    error: { question: 'Promises' },
  },
  '/promises/[id]': {
    address: promise,
    heading: says(/./, /./),
    open: [opens('dialog', says('約束を変える', 'Change the promise'))],
    error: { question: 'PromiseById', forms: [lacks] },
  },
  '/today': {
    address: '/today',
    heading: says('今日', 'Today'),
    open: [
      opens('menu', says(/さんとの予定の操作$/, /^Actions for the meeting with/)),
      opens('dialog', says(/^日を変える/, /^Change the day/)),
    ],
    error: { question: 'Today', forms: [lacks] },
  },
});
