import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { aNewName } from './names.ts';
import { standsOpen } from './people.ts';
import { ask } from './questions.ts';
import type { IssueToRecord } from './record.ts';

export interface Someone {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

interface Me {
  readonly id: string;
  readonly today: string;
  readonly roles: readonly { readonly role: string; readonly office: { readonly id: string } }[];
}

const whoAsks = async (page: Page) => ((await ask(page, 'Me', {})) as { me: Me }).me;

export const later = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * Somebody new, known to nobody else, of the coordinator's own office. What a story only begins with is made without the
 * screens, which the stories about them go through.
 */
export async function someone(page: Page, family: string): Promise<Someone> {
  const name = aNewName(family);
  const { roles } = await whoAsks(page);
  const officeId = roles.find(({ role }) => role === 'COORDINATOR')?.office.id;
  const { addPerson } = (await ask(page, 'AddPerson', { input: { name, officeId } })) as { addPerson: { id: string } };
  return { id: addPerson.id, name, address: `/people/${addPerson.id}` };
}

/** Somebody new, whose page stands open. */
export async function meetSomeone(page: Page, family: string): Promise<Someone> {
  const person = await someone(page, family);
  await page.goto(person.address);
  await standsOpen(page, person.name);
  return person;
}

interface Visit {
  readonly facts: readonly string[];
  readonly issue?: IssueToRecord;
  /** In how many days the next meeting is; a week if it is not said. */
  readonly nextIn?: number;
}

/** A visit of today, as it was written down and saved. */
export async function visited(page: Page, { id }: Someone, { facts, issue, nextIn = 7 }: Visit): Promise<void> {
  const me = await whoAsks(page);
  const dueOn = later(me.today, 14);
  const promise = { dueOn, ownerId: me.id, reportOn: dueOn, reportTo: 'PERSON', reportVia: 'PHONE' };
  await ask(page, 'RecordConversation', {
    input: {
      key: randomUUID(),
      personId: id,
      heldOn: me.today,
      channel: 'VISIT',
      facts: facts.map((text) => ({ text })),
      issues: issue ? [{ text: issue.text, direction: issue.direction, ...promise }] : [],
      nextOn: later(me.today, nextIn),
    },
  });
}

/** Somebody new after a first visit, whose page stands open. */
export async function meetAgain(page: Page, family: string, visit: Visit): Promise<Someone> {
  const person = await someone(page, family);
  await visited(page, person, visit);
  await page.goto(person.address);
  await standsOpen(page, person.name);
  return person;
}
