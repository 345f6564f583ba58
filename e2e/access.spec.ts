import { lookAt } from './steps/look.ts';
import { expect, test } from './steps/test.ts';
import { prepareTour, routes, standAt, stops, type Language } from './steps/tour.ts';
import { takase } from './steps/users.ts';

const words = {
  ja: {
    menu: '「日程を決める」の操作',
    change: '約束を変える',
    fact: '1つ目の事実',
    issue: '相談',
    save: '保存',
    lacks: /あと\d+か所/,
  },
  en: {
    menu: 'Actions for “日程を決める”',
    change: 'Change the promise',
    fact: 'Fact 1',
    issue: 'Issue',
    save: 'Save',
    lacks: /\d+ more choice/,
  },
};

test('every route has its row', () => {
  expect(
    Object.keys(stops({ person: '', thread: '', client: '', promise: '', invitation: '', reset: '' })).sort(),
  ).toEqual(routes().sort());
});

for (const language of ['ja', 'en'] satisfies Language[])
  test(`everybody can read and reach everything, on every page and in every size and theme (${language})`, async ({
    as,
    page,
  }) => {
    test.setTimeout(180_000);
    const places = await prepareTour(await as(takase), page, language);
    const all = stops(places);
    for (const [route, stop] of Object.entries(all))
      await test.step(route, async () => {
        await standAt(page, stop, language);
        await lookAt(page, route, language);
      });

    const say = words[language];
    const { '/people/[id]/': person, '/people/[id]/visits/new': sheet } = all;
    await test.step('a sheet that still lacks something', async () => {
      if (sheet) await standAt(page, sheet, language);
      await page.getByRole('textbox', { name: say.fact }).fill('合唱の練習が週三日になった');
      await page.getByRole('button', { name: say.issue, exact: true }).click();
      await page.getByRole('button', { name: say.save, exact: true }).click();
      await expect(page.getByText(say.lacks)).toBeVisible();
      await lookAt(page, 'a sheet that still lacks something', language);
    });

    await test.step('a menu that stands open', async () => {
      if (person) await standAt(page, person, language);
      await page.getByRole('button', { name: say.menu }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await lookAt(page, 'a menu that stands open', language);
    });

    await test.step('a dialog that lacks something', async () => {
      await page.getByRole('menuitem', { name: say.change }).click();
      const dialog = page.getByRole('dialog', { name: say.change });
      await dialog.locator('[type=submit]').click();
      await expect(dialog.locator('[aria-invalid=true]')).toBeVisible();
      await lookAt(page, 'a dialog that lacks something', language);
    });
  });
