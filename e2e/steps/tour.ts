import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { accept, invite, makeResetLink, newUser } from './colleagues.ts';
import { aNewName } from './names.ts';
import { openPerson } from './people.ts';

export type Language = 'ja' | 'en';

/** Where a page stands, and what its heading says in Japanese and in English. */
export type Stop = readonly [address: string, ja: string | RegExp, en: string | RegExp];

export interface Places {
  readonly person: string;
  readonly client: string;
  readonly promise: string;
  readonly thread: string;
  readonly invitation: string;
  readonly reset: string;
}

/** Every route of the web app, as its own types name them. */
export function routes(): string[] {
  const types = readFileSync(new URL('../../web/typed-router.d.ts', import.meta.url), 'utf8');
  return [...types.matchAll(/^ {4}'([^']+)': RouteRecordInfo</gm)].map(([, name]) => name ?? '');
}

/** A row for every route: a page without one would never be looked at. */
export const stops = ({ person, thread, client, promise, invitation, reset }: Places): Record<string, Stop> => ({
  '/': ['/', '今日', 'Today'],
  '/[...path]': ['/not/anywhere', 'ページが見つかりません', 'This page does not exist'],
  '/calendar': ['/calendar', '予定', 'Calendar'],
  '/clients/': ['/clients', '派遣先', 'Clients'],
  '/clients/[id]': [client, 'ひなた精密工業', 'ひなた精密工業'],
  '/first-administrator': ['/first-administrator#spent', '最初の管理者の登録', 'Sign up the first administrator'],
  '/invitation': [invitation, '縁へようこそ', 'Welcome to Enishi'],
  '/login': ['/login', 'ログイン', 'Sign in'],
  '/more': ['/more', 'その他', 'More'],
  '/people/': ['/people', '人', 'People'],
  '/people/[id]/': [person, /さん$/, '長谷川 結衣'],
  '/people/[id]/continue': [`${person}/continue`, /さん$/, '長谷川 結衣'],
  '/people/[id]/record': [`${person}/record`, /さんの基本情報$/, '長谷川 結衣: record'],
  '/people/[id]/print': [`${person}/print`, /さん$/, '長谷川 結衣'],
  '/people/[id]/threads/[tid]': [thread, '話題の経過', 'How the topic went'],
  '/people/[id]/visits/new': [`${person}/visits/new`, /さんとの会話$/, /^Talk with/],
  '/promises': ['/promises', '約束', 'Promises'],
  '/promises/[id]': [promise, /./, /./],
  '/reset': [reset, 'パスワードの再設定', 'Choose a new password'],
  '/settings/': ['/settings', '設定', 'Settings'],
  '/settings/users': ['/settings/users', '利用者と拠点', 'Users and offices'],
  '/today': ['/today', '今日', 'Today'],
});

export async function standAt(page: Page, [address, ja, en]: Stop, language: Language) {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.getByRole('heading', { level: 1, name: language === 'ja' ? ja : en })).toBeVisible();
  await expect(page.locator('.skeleton')).toHaveCount(0);
}

/** Takes a new colleague in who may open every page, in their language; and tells where the pages are. */
export async function prepareTour(admin: Page, page: Page, language: Language): Promise<Places> {
  const reader = newUser(aNewName('相沢'));
  const administrator = { office: '東日本本部', role: 'システム管理者' } as const;
  const manager = { office: '横浜支店', role: '管理職', grade: '課長' } as const;
  await accept(page, await invite(admin, reader, administrator, manager), reader);
  const invitation = await invite(admin, newUser(aNewName('相沢')), manager);
  const reset = await makeResetLink(admin, reader);
  await openPerson(page, '長谷川 結衣');
  const { pathname: person } = new URL(page.url());
  await page
    .getByRole('button', { name: /^話題「.+」の操作$/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'これまでの経過' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '話題の経過' })).toBeVisible();
  const { pathname: thread } = new URL(page.url());
  await page.goto('/clients');
  await page.getByRole('link', { name: 'ひなた精密工業' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'ひなた精密工業' })).toBeVisible();
  const { pathname: client } = new URL(page.url());
  await page.goto('/promises?scope=OFFICE');
  const promise = (await page.locator('a[data-row]').first().getAttribute('href')) ?? '';
  if (language === 'en') {
    await page.goto('/settings');
    // The screen turns at once; the account, which the next page asks, when it has answered.
    const kept = page.waitForResponse(
      async (it) => it.url().endsWith('/graphql') && (await it.text()).includes('"changeLanguage"'),
    );
    await page.getByText('English').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    await kept;
  }
  return { person, thread, client, promise, invitation, reset };
}
