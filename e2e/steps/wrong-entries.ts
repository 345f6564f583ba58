import { expect, type Page } from '@playwright/test';
import { visitWith } from './people.ts';

const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

/** The menu of a visit, or of one line in it. */
async function choose(page: Page, line: string, menu: string | RegExp, deed: string) {
  await visitWith(page, line).getByRole('button', { name: menu }).click();
  await page.getByRole('menuitem', { name: deed }).click();
}

const ofVisit = /の記録の操作$/;

export async function correctFact(page: Page, wrong: string, right: string) {
  await choose(page, wrong, `記録「${wrong}」の操作`, '訂正する');
  const dialog = page.getByRole('dialog', { name: '訂正' });
  await dialog.getByLabel('正しい文').fill(right);
  await dialog.getByRole('button', { name: '訂正する' }).click();
  await expect(said(page, '訂正しました')).toBeVisible();
}

export async function retractFact(page: Page, text: string, reason: string) {
  await choose(page, text, `記録「${text}」の操作`, '取り消す');
  await giveReason(page, '取り消し', '取り消す', reason);
  await expect(said(page, '取り消しました')).toBeVisible();
}

export async function retractVisit(page: Page, line: string, reason: string) {
  await choose(page, line, ofVisit, 'この記録を取り消す');
  await giveReason(page, '取り消し', '取り消す', reason);
  await expect(said(page, '取り消しました')).toBeVisible();
}

export async function moveVisit(page: Page, line: string, { to, reason }: { to: string; reason: string }) {
  await choose(page, line, ofVisit, '正しい人へ移す');
  const dialog = page.getByRole('dialog', { name: '正しい人へ移す' });
  await dialog.getByRole('searchbox', { name: '移す先の人' }).fill(to);
  await dialog.getByText(to).click();
  await giveReason(page, '正しい人へ移す', '正しい人へ移す', reason);
  await expect(said(page, `${to}さんへ移しました`)).toBeVisible();
}

/** What the manager alone finds among the changes. */
export async function retractedOf(page: Page) {
  await page.getByRole('tab', { name: '変更' }).click();
  const button = page.getByRole('button', { name: '取り消した記録' });
  await button.click();
  return page.locator('section').filter({ has: button }).last();
}

async function giveReason(page: Page, title: string, verb: string, reason: string) {
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.getByLabel('理由').fill(reason);
  await dialog.getByRole('button', { name: verb }).click();
  await expect(dialog).toBeHidden();
}
