import { expect, test } from './steps/test.ts';
import { answerUnder, openFromToday, promise, reportIssue, resolveIssue } from './steps/continue.ts';
import { openPerson, promisesOf, visitWith } from './steps/people.ts';
import { chooseNext, saveRecord, startRecord, writeFacts, writeIssue } from './steps/record.ts';
import { signIn, signOut } from './steps/sign-in.ts';
import { aoki, konishi } from './steps/users.ts';

/** Each size of screen has a person of its own in the demo. */
const people: Record<string, string> = { desktop: '大野 健太', phone: '村上 千夏' };

const hobby = '週末に妹さんと釣りを始めた';
const lamp = '手元の照明が暗く、午後は目が疲れる';
const answer = '初めて鯵が釣れて、ご家族で食べたそう';

test('anyone can continue where the last person left off', async ({ page }, { project }) => {
  const person = people[project.name] ?? '';

  await test.step('the first coordinator records what was said, what we owe and when we meet again', async () => {
    await signIn(page, aoki);
    await openFromToday(page, person);
    await startRecord(page);
    await writeFacts(page, hobby, '新しい棚の並びにも慣れてきた');
    await writeIssue(page, { text: lamp, direction: '卓上灯を借りられるか派遣先に頼む', owner: konishi.name });
    await chooseNext(page);
    await saveRecord(page);
    await signOut(page);
  });

  await test.step('a colleague reads it in the brief, asks after it and writes the answer down', async () => {
    await signIn(page, konishi);
    await openPerson(page, person);
    await expect(page.getByRole('link', { name: `「${hobby}」のその後を聞いた` })).toBeVisible();
    await expect(promise(page, lamp)).toContainText('卓上灯を借りられるか派遣先に頼む');
    await expect(promise(page, lamp)).toContainText(/報告 .*電話/);
    await startRecord(page);
    await answerUnder(page, hobby, answer);
    await chooseNext(page);
    await saveRecord(page);
  });

  await test.step('the colleague resolves the issue and reports it, and it is no promise any more', async () => {
    await resolveIssue(page, lamp, '卓上灯が届き、机に置いてもらえた');
    await expect(promise(page, lamp)).toBeVisible();
    await reportIssue(page, lamp, '電話');
    await expect(promisesOf(page)).not.toContainText(lamp);
    await signOut(page);
  });

  await test.step('the first coordinator finds the answer under the fact, and the issue reported', async () => {
    await signIn(page, aoki);
    await openPerson(page, person);
    const visit = visitWith(page, lamp);
    await expect(visit.getByRole('listitem').filter({ hasText: hobby })).toContainText(answer);
    await expect(visit).toContainText('報告済み');
    await expect(promisesOf(page)).not.toContainText(lamp);
  });

  await test.step('and of somebody known for twenty-five years, what was said in a month long past', async () => {
    await openPerson(page, '白井 久江');
    await page.getByRole('button', { name: '日付へ' }).click();
    const year = page
      .getByRole('dialog', { name: '読みたい月を選ぶ' })
      .locator('section')
      .filter({ hasText: '2015年' });
    await year.getByRole('button', { name: /^2015年5月/ }).click();
    await expect(page.getByRole('article', { name: /^2015\/05\// }).first()).toBeInViewport();
  });
});
