import { expect, type Page } from '@playwright/test';
import { aNewMailbox } from './names.ts';
import type { User } from './users.ts';

type Role = 'フォロー担当' | '営業' | '管理職' | 'アルムナイ事務局' | 'システム管理者';

export interface Post {
  readonly office: '東日本本部' | '横浜支店';
  readonly role: Role;
  /** Of a manager. */
  readonly grade?: '課長' | '部長';
}

export const newUser = (name: string): User => ({ name, email: aNewMailbox(), password: 'nagai-aikotoba-de' });

/** The administrator makes a link; what comes back is all that the colleague is given. */
export async function invite(page: Page, { name, email }: User, ...posts: Post[]): Promise<string> {
  await page.goto('/settings/users');
  await page.getByRole('button', { name: '招待する' }).click();
  const dialog = page.getByRole('dialog', { name: '招待する' });
  await dialog.getByLabel('氏名').fill(name);
  await dialog.getByLabel('メールアドレス').fill(email);
  for (const [at, { office, role, grade }] of posts.entries()) {
    if (at) await dialog.getByRole('button', { name: '役割を足す' }).click();
    const post = dialog.getByRole('group', { name: `役割 ${at + 1}` });
    await post.getByRole('combobox', { name: '拠点' }).selectOption({ label: office });
    await post.getByRole('combobox', { name: '役割' }).selectOption({ label: role });
    if (grade) await post.getByRole('combobox', { name: '役職' }).selectOption({ label: grade });
  }
  return linkIn(page, '招待する');
}

export async function makeResetLink(page: Page, { name }: User): Promise<string> {
  await page.goto('/settings/users');
  await page.getByRole('searchbox', { name: '利用者を探す' }).fill(name);
  await page.getByRole('button', { name: `${name}さんの操作` }).click();
  await page.getByRole('menuitem', { name: '再設定リンク' }).click();
  return linkIn(page, `${name}さんのパスワード再設定`);
}

/** A link is shown this one time. */
async function linkIn(page: Page, title: string) {
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.getByRole('button', { name: 'リンクを作る' }).click();
  const link = dialog.getByLabel('渡すリンク');
  await expect(link).toHaveValue(/#/);
  return link.inputValue();
}

/** Opens an invitation that nobody has used, and begins. */
export async function accept(page: Page, link: string, { email, password }: User) {
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: '縁へようこそ' })).toBeVisible();
  await expect(page.getByText(`${email} として招待されています。`)).toBeVisible();
  await page.getByLabel('新しいパスワード').fill(password);
  await page.getByRole('button', { name: 'はじめる' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '今日' })).toBeVisible();
}
