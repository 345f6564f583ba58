import { correctFact, moveVisit, retractFact, retractVisit, retractedOf } from './steps/wrong-entries.ts';
import { meetAgain, someone } from './steps/given.ts';
import { visitWith } from './steps/people.ts';
import { expect, test } from './steps/test.ts';
import { aoki, kawabata, konishi } from './steps/users.ts';

test.describe('a wrong entry', () => {
  test('is corrected, and both versions are shown to everybody', async ({ as }) => {
    const page = await as(aoki);
    const { address } = await meetAgain(page, '柏木', { facts: ['犬を二匹飼っている'] });
    await correctFact(page, '犬を二匹飼っている', '犬と猫を一匹ずつ飼っている');

    const colleague = await as(konishi);
    await colleague.goto(address);
    for (const eyes of [page, colleague]) {
      const line = visitWith(eyes, '犬と猫を一匹ずつ飼っている').getByRole('listitem');
      await expect(line).toContainText('訂正前: 犬を二匹飼っている');
      await expect(line).toContainText(`${aoki.name}さんが訂正`);
    }
  });

  test('taken back with a reason leaves every screen, and the manager still sees it', async ({ as }) => {
    const page = await as(aoki);
    const { address } = await meetAgain(page, '柏木', { facts: ['夜勤を希望している', '昼は社員食堂で食べている'] });
    await retractFact(page, '夜勤を希望している', 'ほかの方の話だった');
    const colleague = await as(konishi);
    const manager = await as(kawabata);
    for (const eyes of [colleague, manager]) await eyes.goto(address);

    for (const eyes of [page, colleague, manager]) {
      await expect(visitWith(eyes, '昼は社員食堂で食べている')).toBeVisible();
      await expect(eyes.getByRole('main')).not.toContainText('夜勤を希望している');
    }
    for (const eyes of [page, colleague])
      await expect(eyes.getByRole('button', { name: '取り消した記録' })).toBeHidden();

    const retracted = await retractedOf(manager);
    await expect(retracted).toContainText('夜勤を希望している');
    await expect(retracted).toContainText('ほかの方の話だった');
    await expect(retracted).toContainText(`${aoki.name}さんが取り消し`);
  });

  test('takes its whole record along, with what was promised there', async ({ as }) => {
    const page = await as(aoki);
    const issue = { text: '更衣室の鍵が閉まらない', direction: '施設の担当に修理を頼む' };
    const { address } = await meetAgain(page, '柏木', { facts: ['寮から通っている'], issue });
    await retractVisit(page, '寮から通っている', '同じ名字の方と取り違えた');

    await page.goto(address);
    await expect(page.getByText('会話の記録はまだありません')).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(issue.text);
    const manager = await as(kawabata);
    await manager.goto(address);
    await expect(await retractedOf(manager)).toContainText('寮から通っている');
  });

  test('of another person is moved to the right one', async ({ as }) => {
    const page = await as(aoki);
    const right = await someone(page, '柏木');
    const wrong = await meetAgain(page, '柏木', { facts: ['春に資格の試験を受ける'] });
    await moveVisit(page, '春に資格の試験を受ける', { to: right.name, reason: '同じ名字の方と取り違えた' });

    await page.goto(wrong.address);
    await expect(page.getByText('会話の記録はまだありません')).toBeVisible();
    await page.goto(right.address);
    await expect(visitWith(page, '春に資格の試験を受ける')).toBeVisible();
  });
});
