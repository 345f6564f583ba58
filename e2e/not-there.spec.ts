import { openPerson } from './steps/people.ts';
import { enter } from './steps/sign-in.ts';
import { expect, test } from './steps/test.ts';
import { aoki, takase } from './steps/users.ts';

/** Of the head office: whoever works in the branch alone does not find her. */
const ofTheOtherOffice = '遠藤 香織';

test.describe('what one may not see is not there', () => {
  test('a person of another office is as unknown as one who never was', async ({ as }) => {
    const other = await as(takase);
    await openPerson(other, ofTheOtherOffice);
    const { pathname } = new URL(other.url());

    const page = await as(aoki);
    const seen: string[] = [];
    for (const address of [pathname, '/people/01900000-0000-7000-8fff-00000000ffff', '/people/nobody']) {
      await page.goto(address);
      await expect(page.getByText('この人は見つかりません')).toBeVisible();
      seen.push(`${await page.title()}\n${await page.getByRole('main').innerText()}`);
    }
    expect(seen[0]).not.toContain('遠藤');
    expect(new Set(seen).size).toBe(1);

    for (const part of ['/continue', '/visits/new']) {
      await page.goto(pathname + part);
      await expect(page.getByText('この人は見つかりません')).toBeVisible();
    }
  });

  test('neither does the search find her', async ({ as }) => {
    const page = await as(aoki);
    await page.goto('/people');
    await page.getByRole('searchbox', { name: '人を探す' }).fill(ofTheOtherOffice);
    await expect(page.getByText('あてはまる人はいません')).toBeVisible();
  });

  test('whoever is signed out signs in first, and comes back', async ({ as, stranger }) => {
    const there = await as(aoki);
    await openPerson(there, '藤田 真由');
    const address = there.url();

    const page = await stranger();
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: 'ログイン' })).toBeVisible();
    await enter(page, aoki);
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('heading', { level: 1, name: '藤田 真由さん' })).toBeVisible();
  });
});
