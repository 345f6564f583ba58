import { YUI, type Places } from './places.ts';
import { closes, closesForm, fills, lacks, lacksAPromise, opens, opensByKey, says, then } from '../states.ts';
import { none, type Stop } from '../tour.ts';

/** People and where they work. */
export const people = ({ person, thread, client }: Places): Record<string, Stop> => ({
  '/clients/': {
    address: '/clients',
    heading: says('派遣先', 'Clients'),
    open: [opens('dialog', says('派遣先を登録', 'Add a client'))],
    error: { question: 'Clients', forms: [lacks] },
  },
  '/clients/[id]': {
    address: client,
    heading: says('ひなた精密工業', 'ひなた精密工業'),
    open: [
      opens('dialog', says(/^第一想起/, /^Named first/)),
      then(closesForm, opens('menu', says('「ひなた精密工業」の操作', 'Actions for “ひなた精密工業”'))),
      opens('dialog', says(/^派遣先を直す/, /^Edit the client/)),
    ],
    error: { question: 'Client', forms: [then(fills([says('名前', 'Name'), '']), lacks)] },
  },
  '/people/': {
    address: '/people',
    heading: says('人', 'People'),
    open: [
      opens('dialog', says('絞り込む', 'Filter')),
      then(closes, opens('menu', says('表示の操作', 'Actions for this view'))),
      then(closes, opens('dialog', says('人を登録', 'Add a person'))),
    ],
    error: { question: 'People', forms: [lacks] },
  },
  '/people/[id]/': {
    address: person,
    heading: says(`${YUI}さん`, YUI),
    open: [
      opens('menu', says('「日程を決める」の操作', 'Actions for “日程を決める”')),
      opens('dialog', says(/^約束を変える/, /^Change the promise/)),
    ],
    error: { question: 'PersonPage', forms: [lacks] },
  },
  '/people/[id]/continue': {
    address: `${person}/continue`,
    heading: says(`${YUI}さん`, YUI),
    open: [opens('menu', says(/^話題「.+」の操作$/, /^Actions for the topic/))],
    error: { question: 'PersonPage' },
  },
  '/people/[id]/disclosure': {
    address: `${person}/disclosure`,
    heading: says(`${YUI}さんへの開示`, `Disclosure to ${YUI}`),
    of: 'administrator',
    open: none('A form and nothing beside it.'),
    error: { question: 'PersonRecord', forms: [lacks] },
  },
  '/people/[id]/print': {
    address: `${person}/print`,
    heading: says(`${YUI}さん`, YUI),
    open: none('A sheet of paper.'),
    error: { question: 'PersonSheet' },
  },
  '/people/[id]/record': {
    address: `${person}/record`,
    heading: says(`${YUI}さんの基本情報`, `${YUI}: record`),
    open: [opens('dialog', says('直す', 'Edit'))],
    error: { question: 'PersonRecord', forms: [then(fills([says('氏名', 'Name'), '']), lacks)] },
  },
  '/people/[id]/threads/[tid]': {
    address: thread,
    heading: says('話題の経過', 'How the topic went'),
    open: none('It is read, and left again.'),
    error: { question: 'Thread' },
  },
  '/people/[id]/visits/new': {
    address: `${person}/visits/new`,
    heading: says(`${YUI}さんとの会話`, `Talk with ${YUI}`),
    open: [opens('dialog', says('AとBの違い', 'What A and B are'))],
    error: { question: 'PersonPage', forms: [then(closes, lacksAPromise)] },
  },
  '/search': {
    address: '/search?q=%E6%97%A9%E7%95%AA',
    heading: says('検索', 'Search'),
    open: [opensByKey('?')],
    error: { question: 'Search' },
  },
  '/silence': {
    address: '/silence',
    heading: says('ごぶさた', 'Not heard from'),
    of: 'administrator',
    open: [opens('dialog', says('日数を変える', 'Change the days'))],
    error: { question: 'Silence' },
  },
});
