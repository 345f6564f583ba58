import { redactionOf, type DisclosedIssue, type DisclosedRecord, type KnownName, type PartyKind } from '#domain';
import { askingAbout } from '../brief/index.ts';
import type { ConversationEntry } from '../conversations/index.ts';
import { audit } from '../core/audit.ts';
import { ensure, ensureFound } from '../core/policy.ts';
import { wordsIn } from '../core/screen-words.ts';
import type { Look } from '../core/work.ts';
import { DISCLOSED_RECORD, NEAR_NAMES, OTHER_NAMES } from './disclosed-record.sql.ts';
import { disclosedSubject, disclosureMay } from './disclosure.policy.ts';

interface Ref {
  readonly id: string | null;
  readonly name: string;
}

type IssueRead = Omit<DisclosedIssue, 'owner' | 'course'> & {
  readonly conversationId: string | null;
  readonly owner: Ref | null;
  readonly entries: readonly (Omit<DisclosedIssue['course'][number], 'author'> & { readonly author: Ref })[];
};

type WithRef<T, K extends keyof T> = Omit<T, K> & Readonly<Record<K, Ref>>;
type Assignment = DisclosedRecord['assignments'][number];

type Read = Pick<DisclosedRecord, 'askedOn' | 'office' | 'person' | 'tenures' | 'offices'> & {
  readonly seesSensitive: boolean;
  readonly assignments: readonly (Omit<Assignment, 'supervisor' | 'owners'> & {
    readonly supervisor: Ref | null;
    readonly owners: readonly WithRef<Assignment['owners'][number], 'user'>[];
  })[];
  readonly consents: readonly WithRef<DisclosedRecord['consents'][number], 'recordedBy'>[];
  readonly conversations: readonly (Omit<ConversationEntry, 'author'> & { readonly author: Ref })[];
  readonly issues: readonly IssueRead[];
  readonly followUps: readonly WithRef<DisclosedRecord['followUps'][number], 'owner'>[];
};

/** All that is kept about a person, for that person, with letters in the place of everybody else's name. */
export async function disclosedRecord(look: Look, personId: string, disclosureId: string): Promise<DisclosedRecord> {
  ensure(disclosureMay.make(look.actor, await disclosedSubject(look, personId)));
  const values = [...askingAbout(personId, look), disclosureId];
  const read = ensureFound(await look.sql.answer<Read>(DISCLOSED_RECORD, values));
  const names = await namesAround(look, personId);
  const say = wordsIn(look.actor.language);
  const record = written(read, names, (kind, letter) => say(`disclosure.party.${kind}`, { letter }));
  const facts = record.conversations.flatMap((it) => it.facts);
  const counts = { conversations: record.conversations.length, sensitive: facts.filter((it) => it.needsCare).length };
  await audit(look, {
    action: 'disclosure',
    subjectType: 'Disclosure',
    subjectId: disclosureId,
    personId,
    details: counts,
  });
  const told = (part: string, keys: readonly string[]) => keys.map((key) => say(`disclosure.${part}.${key}`));
  return {
    ...record,
    title: say('disclosure.titleOf', { name: read.person.name }),
    madeOn: look.today,
    included: told('included', ['details', 'work', 'talks', read.seesSensitive ? 'care' : 'promises']),
    notIncluded: told('notIncluded', ['names', 'self', ...(read.seesSensitive ? [] : ['care']), 'retracted', 'others']),
  };
}

async function namesAround({ sql }: Look, personId: string): Promise<KnownName[]> {
  const near = await sql.rows<{ row: KnownName }>(NEAR_NAMES, [personId]);
  const names = near.map(({ row }) => row);
  for await (const rows of sql.batches<{ row: KnownName }>(OTHER_NAMES, [personId]))
    for (const { row } of rows) names.push(row);
  return names;
}

type Written = Omit<DisclosedRecord, 'title' | 'madeOn' | 'included' | 'notIncluded'>;

function written(read: Read, names: readonly KnownName[], label: (kind: PartyKind, letter: string) => string): Written {
  const { labelOf, redacted } = redactionOf(names, read.person, label);
  const user = ({ id, name }: Ref) => labelOf({ key: id ?? `name:${name}`, kind: 'USER' });
  const text = <T extends string | null>(it: T) => (it === null ? it : redacted(it)) as T;
  const issue = ({ conversationId: _, entries, owner, ...it }: IssueRead): DisclosedIssue => ({
    ...it,
    text: text(it.text),
    owner: owner && user(owner),
    direction: text(it.direction),
    resolution: text(it.resolution),
    course: entries.map(({ author, ...step }) => ({ ...step, text: text(step.text), author: user(author) })),
  });
  const issues = read.issues.map((it) => ({ of: it.conversationId, issue: issue(it) }));
  const talks = new Set(read.conversations.map(({ id }) => id));

  return {
    askedOn: read.askedOn,
    office: read.office,
    person: { ...read.person, experience: text(read.person.experience) },
    assignments: read.assignments.map(({ supervisor, owners, ...it }) => ({
      ...it,
      endReason: text(it.endReason),
      duties: text(it.duties),
      remark: text(it.remark),
      supervisor: supervisor && labelOf({ key: supervisor.id!, kind: 'SUPERVISOR' }),
      owners: owners.map((owner) => ({ ...owner, user: user(owner.user), reason: text(owner.reason) })),
    })),
    tenures: read.tenures.map((it) => ({ ...it, leftReason: text(it.leftReason) })),
    consents: read.consents.map((it) => ({ ...it, recordedBy: user(it.recordedBy) })),
    offices: read.offices.map((it) => ({ ...it, reason: text(it.reason) })),
    conversations: read.conversations.map((it) => ({
      heldOn: it.heldOn,
      channel: it.channel,
      author: user(it.author),
      clientName: it.clientName,
      others: it.with.map(({ id }) => labelOf({ key: id, kind: 'OTHER' })),
      nothingSpecial: it.nothingSpecial,
      noNextReason: text(it.noNextReason),
      facts: it.facts.map((fact) => ({ about: fact.about, text: text(fact.text), needsCare: fact.isSensitive })),
      issues: issues.filter(({ of }) => of === it.id).map((found) => found.issue),
    })),
    issues: issues.filter(({ of }) => of === null || !talks.has(of)).map((found) => found.issue),
    followUps: read.followUps.map((it) => ({ ...it, owner: user(it.owner), reason: text(it.reason) })),
  };
}
