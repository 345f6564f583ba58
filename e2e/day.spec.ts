import { expect } from '@playwright/test';
import {
  find,
  goTo,
  keepPromise,
  late,
  moveMeeting,
  openVisit,
  promiseOf,
  recordBoth,
  recordVisit,
} from './steps/day.ts';
import { byKeys, byTouch, watchHands } from './steps/hands.ts';
import { choice } from './steps/record.ts';
import { test } from './steps/test.ts';
import { aoki, konishi } from './steps/users.ts';

/** A desk and a phone have people of their own in the demo, each with a report and a deed that are late. */
const days = {
  desktop: {
    user: aoki,
    met: '石原 和也',
    said: '焙煎の会に誘われ、来月は初めて人前で淹れる',
    toReport: '検査室の照明が暗く、夕方は目がかすむ',
    toDo: '通勤手当の経路変更が先月分に反映されていない',
    both: ['西村 大輔', '岡本 奈緒'],
  },
  phone: {
    user: konishi,
    met: '原田 あゆみ',
    said: '韓国語検定の3級に合格。次はソウルで注文したい',
    toReport: '代表電話まで席が遠く、立つたびに書類から目が離れる',
    toDo: '半日の有給を、検定の日の午後に取れるか知りたい',
    both: ['松井 亮', '藤田 真由'],
  },
} as const;

const issue = '休憩室の空調が寒い';

test('a day from the morning list to the last report, with a finger or with keys alone', async ({ as }, {
  project,
}) => {
  // A whole day takes a busy machine its time.
  test.setTimeout(240_000);
  const isPhone = project.name === 'phone';
  const { user, met, said, toReport, toDo, both } = days[isPhone ? 'phone' : 'desktop'];
  const page = await as(user);
  const hand = (isPhone ? byTouch : byKeys)(page);
  const worker = { page, hand };
  const heard = await watchHands(page);

  await test.step('the morning list says who is met, and what was said last time', async () => {
    await page.goto('/today');
    await expect(late(page)).toContainText(met);
    await openVisit(worker, met, said);
  });

  await test.step('what was asked after, what is new and what is promised are written down', () =>
    recordVisit(worker, said, `${issue}→席替えを相談する`));

  await test.step('promises: one is resolved, one is moved with the reason, and what is late is reported', async () => {
    await keepPromise(worker, issue, ['解決した', 's'], (sheet) =>
      hand.write(sheet.getByLabel('どう解決しましたか'), '席を窓から離してもらった'),
    );
    await keepPromise(worker, toDo, ['約束を変える', 'c'], async (sheet) => {
      await hand.choose(choice(page, 'いつまでに'), /2週間後|その次の金曜/);
      await hand.write(sheet.getByLabel('理由'), '担当の方が休みのため');
    });
    await keepPromise(worker, toReport, ['報告した', 'e']);
  });

  await test.step('the next meeting moves in the calendar, with the reason', () =>
    moveMeeting(worker, met, 2, '本人の希望'));

  await test.step('another person is found, and two are met at once', async () => {
    await find(worker, both[0]);
    await recordBoth(worker, both[0], both[1]);
  });

  await test.step('the last report is made, and nothing is late any more', async () => {
    await keepPromise(worker, issue, ['報告した', 'e']);
    await goTo(worker, '約束', 'g y');
    await expect(promiseOf(page, toDo)).toBeVisible();
    await expect(promiseOf(page, issue)).toBeHidden();
    await expect(late(page).filter({ hasText: met })).toBeHidden();
    await goTo(worker, '今日', 'g t');
    await expect(page.getByRole('heading', { level: 2, name: '今日の約束' })).toBeVisible();
    await expect(late(page).filter({ hasText: met })).toBeHidden();
  });

  expect(isPhone ? [heard.pointers, heard.keys] : [heard.pointers, heard.touches]).toEqual([0, 0]);
  expect(isPhone ? heard.touches : heard.keys).toBeGreaterThan(0);
});
