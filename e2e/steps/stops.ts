import type { Page } from '@playwright/test';
import { givenImports, importIs } from './imports.ts';
import { givenDesk, givenInbox } from './inbox.ts';
import { givenMails } from './mails.ts';
import { ask } from './questions.ts';
import {
  asksForALink,
  brings,
  closes,
  fills,
  lacks,
  lacksAPromise,
  opens,
  opensByKey,
  says,
  then,
  unfolds,
} from './states.ts';
import { none, type Stop } from './tour.ts';

export interface Places {
  readonly person: string;
  readonly client: string;
  readonly promise: string;
  readonly thread: string;
  readonly call: string;
  readonly handover: string;
}

const YUI = '長谷川 結衣';

/** Somebody with a past, promises and topics; and where these are told. */
export async function findPlaces(page: Page): Promise<Places> {
  const { search } = (await ask(page, 'Search', { input: { text: YUI } })) as { search: Nodes<'people'> };
  const id = search.people.nodes[0]?.id ?? '';
  const { personPage } = (await ask(page, 'PersonPage', { id })) as PersonPage;
  const { clients } = (await ask(page, 'Clients', { search: 'ひなた精密工業' })) as Nodes<'clients'>;
  const { callsOfPerson: calls } = (await ask(page, 'CallsOfPerson', { personId: id })) as CallsOfPerson;
  const { handovers } = (await ask(page, 'Handovers', { part: 'OF_OFFICE' })) as Nodes<'handovers'>;
  const { threads, promises } = personPage.brief;
  return {
    person: `/people/${id}`,
    client: `/clients/${clients.nodes[0]?.id ?? ''}`,
    promise: `/promises/${promises[0]?.id ?? ''}`,
    thread: `/people/${id}/threads/${threads[0]?.id ?? ''}`,
    call: `/calls/${calls.find(({ state }) => state === 'PLANNED')?.id ?? ''}`,
    handover: `/handovers/${handovers.nodes[0]?.id ?? ''}`,
  };
}

type Nodes<Key extends string> = Record<Key, { readonly nodes: readonly { readonly id: string }[] }>;
interface CallsOfPerson {
  readonly callsOfPerson: readonly { readonly id: string; readonly state: string }[];
}
interface PersonPage {
  readonly personPage: {
    readonly brief: {
      readonly threads: readonly { readonly id: string }[];
      readonly promises: readonly { readonly id: string }[];
    };
  };
}

/** A link that is good; the first administrator's is spent before anybody can look at this product. */
const good = (kind: string) => ({
  LinkGreeting: {
    oneTimeLink: { __typename: 'LinkGreeting', kind, name: '相沢 みのり', email: 'aizawa@enishi.example' },
  },
});

const formOfLink = { question: 'LinkGreeting', forms: [lacks] };
const noLinkOpens = none('A form and nothing beside it.');

/** A row for every route: a page without one would never be looked at. */
export const stops = ({ person, thread, client, promise, call, handover }: Places): Record<string, Stop> => ({
  '/': {
    address: '/',
    heading: says('今日', 'Today'),
    open: none('It leads to 今日.'),
    error: none('It leads to 今日.'),
  },
  '/[...path]': {
    address: '/not/anywhere',
    heading: says('ページが見つかりません', 'This page does not exist'),
    // The palette opens over any page.
    open: [opensByKey('Control+k')],
    error: none('It is an error itself.'),
  },
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
      opens('menu', says('「ひなた精密工業」の操作', 'Actions for “ひなた精密工業”')),
      opens('dialog', says(/^派遣先を直す/, /^Edit the client/)),
    ],
    error: { question: 'Client', forms: [then(fills([says('名前', 'Name'), '']), lacks)] },
  },
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
  '/first-administrator': {
    address: '/first-administrator#good',
    heading: says('最初の管理者の登録', 'Sign up the first administrator'),
    given: good('FIRST_ADMINISTRATOR'),
    open: noLinkOpens,
    error: formOfLink,
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
  '/imports/': {
    address: '/imports',
    heading: says('取り込み', 'Imports'),
    of: 'administrator',
    given: givenImports,
    open: none('A list, and the way to the next.'),
    error: { question: 'Imports' },
  },
  '/imports/[id]': {
    address: '/imports/import',
    heading: says('スタッフ名簿.csv', 'スタッフ名簿.csv'),
    of: 'administrator',
    given: givenImports,
    open: [
      importIs('moving'),
      then(importIs('checked'), unfolds(says('この行をすべて見る', 'See the whole row'))),
      then(importIs('done'), opens('dialog', says('取り込みを取り消す', 'Undo the import'))),
    ],
    error: { question: 'ImportById' },
  },
  '/imports/new': {
    address: '/imports/new',
    heading: says('ファイルから取り込む', 'Import from a file'),
    of: 'administrator',
    open: none('A form and nothing beside it.'),
    error: { question: 'ImportOffices', forms: [lacks] },
  },
  '/inbox': {
    address: '/inbox',
    heading: says('お知らせ', 'Inbox'),
    given: givenInbox,
    open: none('Each row leads to its page.'),
    error: { question: 'Inbox' },
  },
  '/invitation': {
    address: '/invitation#good',
    heading: says('縁へようこそ', 'Welcome to Enishi'),
    given: good('INVITATION'),
    open: noLinkOpens,
    error: formOfLink,
  },
  '/forgotten': {
    address: '/forgotten',
    heading: says('パスワードを忘れたとき', 'Forgot your password?'),
    open: none('A form and nothing beside it.'),
    error: { forms: [lacks, asksForALink] },
  },
  '/login': {
    address: '/login',
    heading: says('ログイン', 'Sign in'),
    open: none('A form and nothing beside it.'),
    error: { forms: [lacks] },
  },
  '/more': {
    address: '/more',
    heading: says('その他', 'More'),
    // So does the list of keys.
    open: [opensByKey('?')],
    error: none('It reads nothing.'),
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
  '/reset': {
    address: '/reset#good',
    heading: says('パスワードの再設定', 'Choose a new password'),
    given: good('PASSWORD_RESET'),
    open: noLinkOpens,
    error: formOfLink,
  },
  '/search': {
    address: '/search?q=%E6%97%A9%E7%95%AA',
    heading: says('検索', 'Search'),
    open: [opensByKey('?')],
    error: { question: 'Search' },
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
  '/silence': {
    address: '/silence',
    heading: says('ごぶさた', 'Not heard from'),
    of: 'administrator',
    open: [opens('dialog', says('日数を変える', 'Change the days'))],
    error: { question: 'Silence' },
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
