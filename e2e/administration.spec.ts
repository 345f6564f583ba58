import { accept, invite, makeResetLink, newUser } from './steps/colleagues.ts';
import { aNewName } from './steps/names.ts';
import { enter } from './steps/sign-in.ts';
import { expect, test } from './steps/test.ts';
import { takase } from './steps/users.ts';

const ofTheBranch = { office: '横浜支店', role: 'フォロー担当' } as const;

test.describe('an administrator', () => {
  test('invites a colleague by a link that lets in once', async ({ as, stranger }) => {
    const colleague = newUser(aNewName('桐谷'));
    const link = await invite(await as(takase), colleague, ofTheBranch);

    const first = await stranger();
    await accept(first, link, colleague);
    await first.goto('/settings');
    await expect(first.getByRole('main')).toContainText(colleague.email);
    await expect(first.getByRole('main')).toContainText('横浜支店・フォロー担当');

    const second = await stranger();
    await second.goto(link);
    await expect(second.getByText('このリンクはすでに使われたか、期限が切れています。')).toBeVisible();
    await expect(second.getByRole('main')).not.toContainText(colleague.email);
    await expect(second.getByLabel('新しいパスワード')).toBeHidden();
  });

  test('resets a password, which signs out every other session and ends the old one', async ({ as, stranger }) => {
    const colleague = newUser(aNewName('桐谷'));
    const admin = await as(takase);
    const lost = await stranger();
    await accept(lost, await invite(admin, colleague, ofTheBranch), colleague);

    const found = await stranger();
    await found.goto(await makeResetLink(admin, colleague));
    await expect(found.getByRole('main')).toContainText(colleague.email);
    await found.getByLabel('新しいパスワード').fill('betsu-no-aikotoba');
    await found.getByRole('button', { name: 'パスワードを変える' }).click();
    await expect(found.getByRole('heading', { level: 1, name: '今日' })).toBeVisible();

    await lost.reload();
    await expect(lost.getByRole('heading', { level: 1, name: 'ログイン' })).toBeVisible();
    await enter(lost, colleague);
    await expect(lost.getByText('メールアドレスかパスワードが違います。')).toBeVisible();
    await enter(lost, { ...colleague, password: 'betsu-no-aikotoba' });
    await expect(lost.getByRole('heading', { level: 1, name: '今日' })).toBeVisible();
  });
});
