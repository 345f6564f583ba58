import { asksForALink, lacks, opensByKey, says } from '../states.ts';
import { none, type Stop } from '../tour.ts';

/** A link that is good; the first administrator's is spent before anybody can look at this product. */
const good = (kind: string) => ({
  LinkGreeting: {
    oneTimeLink: { __typename: 'LinkGreeting', kind, name: '相沢 みのり', email: 'aizawa@enishi.example' },
  },
});

const formOfLink = { question: 'LinkGreeting', forms: [lacks] };
const noLinkOpens = none('A form and nothing beside it.');

/** Where one comes in, and where nobody needs to know who it is. */
export const doors: Record<string, Stop> = {
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
  '/first-administrator': {
    address: '/first-administrator#good',
    heading: says('最初の管理者の登録', 'Sign up the first administrator'),
    given: good('FIRST_ADMINISTRATOR'),
    open: noLinkOpens,
    error: formOfLink,
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
  '/reset': {
    address: '/reset#good',
    heading: says('パスワードの再設定', 'Choose a new password'),
    given: good('PASSWORD_RESET'),
    open: noLinkOpens,
    error: formOfLink,
  },
};
