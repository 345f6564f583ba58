import iconv from 'iconv-lite';
import { randomInt } from 'node:crypto';
import { aNewName } from './steps/names.ts';
import { expect, test } from './steps/test.ts';
import { takase } from './steps/users.ts';

/** A list as an older system gives it out: in CP932, with one day that does not exist and one name that is missing. */
function aList() {
  const number = `E${randomInt(10 ** 8)}`;
  const [sora, umi, riku] = ['青山', '髙瀬', '中里'].map(aNewName) as [string, string, string];
  const lines = [
    'スタッフ番号,氏名,フリガナ,生年月日,備考',
    `${number}1,${sora},ｱｵﾔﾏ ｿﾗ,平成2年4月1日,`,
    `${number}2,${umi},タカセ ウミ,1991/2/30,`,
    `${number}3,,,1988-07-20,名前は来週わかる`,
    `${number}4,${riku},ナカサト リク,19850911,`,
  ];
  const buffer = iconv.encode(`${lines.join('\r\n')}\r\n`, 'cp932');
  return { sora, umi, file: { name: 'スタッフ名簿.csv', mimeType: 'text/csv', buffer } };
}

test('a list of staff is brought in from a file, and taken back', async ({ as }) => {
  const page = await as(takase);
  const { sora, umi, file } = aList();
  const find = async (name: string) => {
    await page.goto('/people');
    await page.getByRole('searchbox', { name: '人を探す' }).fill(name);
  };

  await page.goto('/imports');
  await page.getByRole('link', { name: 'ファイルから取り込む' }).first().click();
  await page.getByRole('combobox', { name: '取り込み先の拠点' }).selectOption({ label: '横浜支店' });
  await page.getByLabel('ファイル', { exact: true }).setInputFiles(file);
  await page.getByRole('button', { name: '読み込む' }).click();

  // Read in another encoding, it would be strange signs: seen at once.
  const preview = page.getByRole('region', { name: 'はじめの数行' });
  await expect(preview.getByRole('cell', { name: umi })).toBeVisible();
  await page.getByRole('combobox', { name: '文字コード' }).selectOption('UTF8');
  await expect(preview.getByRole('cell', { name: umi })).toBeHidden();
  await page.getByRole('combobox', { name: '文字コード' }).selectOption('CP932');
  await expect(preview.getByRole('cell', { name: umi })).toBeVisible();
  await expect(page.getByRole('combobox', { name: '列「氏名」の項目' })).toHaveValue('name');
  await page.getByRole('button', { name: '一行ずつ確認する' }).click();

  await expect(page.getByRole('heading', { name: '4行のうち2行を、そのまま取り込めます' })).toBeVisible();
  const row = (line: number) => page.getByRole('listitem').filter({ hasText: `ファイルの${line}行目` });
  await expect(row(3)).toContainText(/生年月日\s*存在しない日付です\s*「1991\/2\/30」/);
  await expect(row(4)).toContainText('氏名がありません');

  await page.getByRole('button', { name: '2行を取り込む' }).click();
  await expect(page.getByRole('heading', { name: '2行を取り込みました' })).toBeVisible();
  const address = page.url();
  await find(sora);
  await expect(page.getByRole('link', { name: sora })).toBeVisible();

  await page.goto(address);
  await page.getByRole('button', { name: '取り込みを取り消す' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '取り消す', exact: true }).click();
  await expect(page.getByRole('heading', { name: '2行の取り込みを取り消しました' })).toBeVisible();
  await find(sora);
  await expect(page.getByText('あてはまる人はいません')).toBeVisible();
});
