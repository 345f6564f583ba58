import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Look } from './look.ts';
import { answer, breakQuestion } from './questions.ts';
import type { Act, Language, Said } from './states.ts';

/** Why a page has no such state. */
export interface None {
  readonly none: string;
}

/** A page that is looked at: as it stands, with what opens on it, and where something went wrong. */
export interface Stop {
  readonly address: string;
  /** Its heading. */
  readonly heading: Said;
  /** Whose page it is, where not everybody may see it. */
  readonly of?: 'administrator';
  /** Answers in the place of the server, by the question's name. */
  readonly given?: Readonly<Record<string, object>>;
  /** Its sheets, dialogs and menus. */
  readonly open: readonly Act[] | None;
  readonly error:
    | None
    | {
        /** The question whose answer fails: the page says so, and reads again. */
        readonly question?: string;
        /** What is filled in wrong. After all that opens. */
        readonly forms?: readonly Act[];
      };
}

export const none = (why: string): None => ({ none: why });

/** Every route of the web app, as its own types name them. */
export function routes(): string[] {
  const types = readFileSync(new URL('../../web/typed-router.d.ts', import.meta.url), 'utf8');
  return [...types.matchAll(/^ {4}'([^']+)': RouteRecordInfo</gm)].map(([, name]) => name ?? '');
}

const retry = /^(もう一度読み込む|Load again)$/;

/** Goes through the states of one page: in error, as it stands, open, and with a form that lacks something. */
export async function visit(page: Page, route: string, stop: Stop, language: Language, look: Look) {
  const error = 'none' in stop.error ? {} : stop.error;
  for (const [question, data] of Object.entries(stop.given ?? {})) await answer(page, question, data);
  if (error.question) {
    await breakQuestion(page, error.question);
    await page.goto(stop.address);
    const again = page.getByRole('button', { name: retry });
    await expect(again).toBeVisible();
    await look(`${route} in error`);
    await breakQuestion(page);
    await again.click();
  } else await page.goto(stop.address);

  await standsAt(page, stop, language);
  await look(route);
  for (const [at, open] of ('none' in stop.open ? [] : stop.open).entries()) {
    await open(page, language);
    await look(`${route} open (${at + 1})`);
  }
  for (const [at, form] of (error.forms ?? []).entries()) {
    await form(page, language);
    await look(`${route} refused (${at + 1})`);
  }
}

async function standsAt(page: Page, { heading }: Stop, language: Language) {
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.getByRole('heading', { level: 1, name: heading[language] })).toBeVisible();
  await expect(page.locator('.skeleton').or(page.getByRole('button', { name: retry }))).toHaveCount(0);
}
