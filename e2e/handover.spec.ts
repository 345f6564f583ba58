import { addPerson } from './steps/people.ts';
import { expect, test } from './steps/test.ts';
import { aoki, konishi } from './steps/users.ts';

test('somebody is handed over: the next one sees what was promised and takes it on, one by one', async ({ as }) => {
  const mine = await as(aoki);
  const { name } = await addPerson(mine, '鳴海');
  await test.step('she begins work', async () => {
    await mine.getByRole('link', { name: '基本情報' }).click();
    await mine.getByRole('button', { name: '就業を始める' }).click();
    const start = mine.getByRole('dialog', { name: '就業を始める' });
    await start.getByRole('listitem').first().getByRole('button').click();
    await start.getByRole('button', { name: '就業を始める' }).click();
    await expect(start).toBeHidden();
  });

  await test.step('her coordinator hands her over, with a visit together', async () => {
    await mine.getByRole('link', { name: 'この人を引き継ぐ' }).click();
    await expect(mine.getByRole('checkbox', { name })).toBeChecked();
    await mine.getByLabel('引き継ぐ相手').selectOption({ label: konishi.name });
    const inTwoDays = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(Date.now() + 2 * 86_400_000);
    await mine.getByLabel('いっしょに訪ねる日(同行日)', { exact: true }).fill(inTwoDays);
    await mine.getByLabel('理由').fill('産休に入るため');
    await mine.getByRole('button', { name: '1人を引き継ぐ' }).click();
    await expect(mine.getByRole('heading', { name: '1人の引き継ぎ' })).toBeVisible();
  });

  const theirs = await as(konishi);
  await theirs.goto('/handovers');
  await theirs.getByRole('link', { name: new RegExp(name) }).click();
  const person = theirs.getByRole('article', { name: `${name}さん` });
  await person.getByRole('button', { name: '「次回の訪問」を引き受ける', exact: true }).click();
  await expect(person).toContainText('引き受けた');
  await expect(person.getByRole('button', { name: '引き受けられない' })).toBeHidden();
});
