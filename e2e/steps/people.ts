import { expect, type Page } from '@playwright/test';
import { aNewName } from './names.ts';

export const standsOpen = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name: `${name}さん` })).toBeVisible();

/** Finds a person by name, as one does who has not met them today. */
export async function openPerson(page: Page, name: string) {
  await page.goto('/people');
  await page.getByRole('searchbox', { name: '人を探す' }).fill(name);
  await page.getByRole('link', { name }).click();
  await standsOpen(page, name);
}

/** Somebody new, known to nobody else. Ends on their page. */
export async function addPerson(page: Page, family: string): Promise<{ name: string; address: string }> {
  const name = aNewName(family);
  await page.goto('/people');
  await page.getByRole('button', { name: '人を登録' }).click();
  await page.getByLabel('氏名').fill(name);
  await page.getByRole('button', { name: '登録する' }).click();
  await standsOpen(page, name);
  return { name, address: new URL(page.url()).pathname };
}

/** What we owe, as the brief says it. */
export const promisesOf = (page: Page) =>
  page.locator('section:has(> h2)').filter({ has: page.getByRole('heading', { level: 2, name: /^約束/ }) });

/** One visit of the past, found by a line that was said in it. */
export const visitWith = (page: Page, line: string) => page.getByRole('article').filter({ hasText: line });
