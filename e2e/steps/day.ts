import { expect, type Locator, type Page } from '@playwright/test';
import type { Hand } from './hands.ts';
import { choice, expectSaved, fact, issue, save } from './record.ts';

/** Somebody at work, as a desk and a phone tell the same story of them. */
export interface Worker {
  readonly page: Page;
  readonly hand: Hand;
}

/** The day that stands already is offered as planned. */
const WEEK = /^(\+1週|予定どおり)/;

const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

/** Rows of promises: their text leads to the whole story. */
export const promiseOf = (page: Page, text: string) => page.locator('a[data-row]').filter({ hasText: text });

/** What is late, on 今日 or among the promises. */
export const late = (page: Page) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: /^先に/ }) });

export async function goTo({ page, hand }: Worker, place: string, keys: string) {
  await hand.goTo(place, keys);
  await heading(page, place);
}

/** The visit of 今日, with a glance at where we left off. */
export async function openVisit({ page, hand }: Worker, name: string, peek: string) {
  const visit = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: `${name}さんの記録` }) });
  await expect(visit).toContainText(peek);
  await hand.open(visit.getByRole('link', { name: `${name}さん`, exact: true }));
  await heading(page, `${name}さん`);
}

/** Asks after what was said, and writes what came of it; one more line, what is asked of us, and when we meet again. */
export async function recordVisit({ page, hand }: Worker, said: string, promise: string) {
  await hand.use(page.getByRole('link', { name: `「${said}」のその後を聞いた` }));
  const answer = page.getByRole('textbox', { name: `「${said}」のその後` });
  await expect(answer).toBeFocused();
  await hand.write(answer, '続けている。前よりも楽しそう');
  await hand.use(page.getByRole('button', { name: '事実', exact: true }), 'Alt+a');
  await hand.write(fact(page, 2), '来月から妹さんと暮らす');
  await hand.use(page.getByRole('button', { name: '相談', exact: true }), 'Alt+b');
  await hand.write(issue(page, 1), promise);
  await hand.choose(choice(page, 'いつまでに'), /2週間後|その次の金曜/);
  await hand.choose(choice(page, 'いつ報告するか'), '期限の日');
  await hand.choose(choice(page, '次に会う日'), WEEK);
  await keep({ page, hand });
}

async function keep({ page, hand }: Worker) {
  await hand.use(save(page), 'Control+Enter');
  await expectSaved(page);
}

/** A promise is opened from the list, something is done with it, and it is stored. */
export async function keepPromise(
  { page, hand }: Worker,
  text: string,
  [deed, key]: readonly [deed: string, key: string],
  write: (sheet: Locator) => Promise<unknown> = () => Promise.resolve(),
) {
  await goTo({ page, hand }, '約束', 'g y');
  await hand.open(promiseOf(page, text));
  await hand.use(page.getByRole('button', { name: deed, exact: true }), key);
  const sheet = page.getByRole('dialog', { name: deed });
  await expect(sheet).toBeVisible();
  await write(sheet);
  await hand.use(sheet.getByRole('button', { name: '保存する' }), 'Control+Enter');
  await expect(sheet).toBeHidden();
}

/** As the office counts: the clock of the machine may stand elsewhere. */
const inDays = (days: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(Date.now() + days * 86_400_000);

/** The next meeting, on another day of 予定. */
export async function moveMeeting({ page, hand }: Worker, name: string, days: number, reason: string) {
  await goTo({ page, hand }, '予定', 'g c');
  await hand.use(page.getByText('一覧', { exact: true }), 'a');
  await hand.useMenu(page.getByRole('button', { name: `${name}さんとの予定の操作` }), '日を変える');
  const day = inDays(days);
  await hand.pickDay(page.getByRole('button', { name: '新しい日をカレンダーから選ぶ' }), day, days);
  await hand.write(page.getByLabel('理由'), reason);
  await hand.use(page.getByRole('button', { name: 'この日に変える' }), 'Control+Enter');
  const there = page.locator('section').filter({ has: page.locator(`[data-day="${day}"]`) });
  await expect(there.getByRole('link', { name })).toBeVisible();
}

/** Anybody, from any page. */
export async function find({ page, hand }: Worker, name: string) {
  await hand.use(page.getByRole('button', { name: '探す' }), 'Control+k');
  await hand.write(page.getByRole('combobox', { name: '探す・移動する' }), name);
  // Until the answer is there, the first row leads to all that can be found.
  const found = page.getByRole('option', { name, selected: true }).filter({ hasNotText: 'すべて探す' });
  await hand.use(found, 'Enter');
  await heading(page, `${name}さん`);
}

/** One visit to two: a part for each, and one day for both. */
export async function recordBoth({ page, hand }: Worker, name: string, companion: string) {
  await hand.use(page.getByRole('link', { name: '記録する' }), 'r');
  await expect(fact(page, 1)).toBeFocused();
  await hand.write(fact(page, 1), '二人で新しい棚の並べ方を考えた');
  await hand.use(page.getByRole('button', { name: '一緒に会った人を足す' }));
  await hand.write(page.getByRole('searchbox', { name: '一緒に会った人を探す' }), companion);
  await hand.use(page.getByRole('listitem').getByRole('button', { name: companion }), 'Enter');
  await expect(fact(page, 1)).toBeFocused();
  await hand.write(fact(page, 1), 'お昼は公園で食べるようになった');
  await hand.choose(choice(page, '次に会う日'), WEEK);
  await hand.use(page.getByRole('button', { name: '全員この日にする' }));
  await keep({ page, hand });
  await expect(page.getByRole('article').filter({ hasText: '二人で新しい棚の並べ方を考えた' })).toBeVisible();
  await heading(page, `${name}さん`);
}
