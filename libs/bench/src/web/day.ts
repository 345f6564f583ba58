import type { Page } from '@playwright/test';
import { stands } from './window.ts';

/** One thing that a coordinator does, and how many taps or keys it takes. */
export interface Act {
  readonly name: string;
  readonly events: number;
  readonly isTyping?: boolean;
  readonly does: (page: Page) => Promise<unknown>;
}

const tap =
  (role: 'button' | 'link', name: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('main').getByRole(role, { name }).first().click();
    await stands(page);
  };

/** The first that is offered: which days those are depends on the day of the week. */
const chip =
  (legend: string | RegExp) =>
  (page: Page): Promise<void> =>
    page.getByRole('group', { name: legend }).locator('label').first().click();

const keys = (text: string) => (page: Page) => page.keyboard.type(text, { delay: 60 });

/** From the list of the morning to a visit that is ready to be saved, by lines and as one text. */
export const aDay: readonly Act[] = [
  {
    name: 'open a person',
    events: 1,
    does: async (page) => {
      await page.locator('main a[href^="/people/"]').first().click();
      await page.waitForURL(/\/people\/[^/]+$/);
      await stands(page);
    },
  },
  { name: 'open the sheet', events: 1, does: tap('link', '記録する') },
  { name: 'write a fact', events: 40, isTyping: true, does: keys('atarashii kikai ni nareta to no koto 123.') },
  { name: 'add an issue', events: 1, does: tap('button', '相談') },
  { name: 'write the issue', events: 30, isTyping: true, does: keys('seki no kuuchou ga samui desu ') },
  { name: 'by when', events: 1, does: chip('いつまでに') },
  { name: 'when we meet again', events: 1, does: chip('次に会う日') },
  { name: 'write it as one text', events: 1, does: tap('button', 'まとめて書く') },
  { name: 'write on in the text', events: 40, isTyping: true, does: keys('kongetsu kara yakin ni hairu to no koto. ') },
];
