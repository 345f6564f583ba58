import { Role, type Day } from '#domain';
import { Assignment } from '../assignments/assignment.entity.ts';
import { ContractTerm } from '../assignments/contract-term.entity.ts';
import { FirstRecall } from '../clients/first-recall.entity.ts';
import { Consent } from '../consents/consent.entity.ts';
import type { Actor } from '../core/actor.ts';
import { add } from '../core/add.ts';
import { change } from '../core/change.ts';
import { newId } from '../core/id.ts';
import { IssueEntry } from '../open-issues/issue-entry.entity.ts';
import { SavedView } from '../saved-views/saved-view.entity.ts';
import { anAssignment, anOffice, aPerson, aUser, aWorkplace, giveRole } from './builders.ts';
import { Tenure } from '../tenures/tenure.entity.ts';
import { aMail, aReminder } from './reminder-builders.ts';
import { aCall, aMadeCall, aTriedCall } from './call-builders.ts';
import { aRule } from './rule-builders.ts';
import { anImport, DONE } from './import-builders.ts';
import { aConversation, aFact, aFollowUp, anIssue } from './entry-builders.ts';
import { aHandover } from './handed.ts';
import { NOON, type TestDatabase } from './in-work.ts';
import { aReceivedMail } from './mail-builders.ts';
import type { World } from './world.ts';

/** An office of its own with somebody who has every role there, and a life under their care. `mark` is in every text. */
export async function aWorld(database: TestDatabase, mark: string): Promise<World & { readonly insider: Actor }> {
  const { db, client } = database;
  const above = await anOffice(database, { name: `${mark} above` });
  await aUser(database, above, Role.MANAGER, 'OFFICE');
  const office = await anOffice(database, { name: `${mark} office`, parentId: above.id });
  const branch = await anOffice(database, { name: `${mark} branch`, parentId: office.id });
  const insider = await aUser(database, office);
  await giveRole(database, insider.id, office, Role.MANAGER, 'OFFICE');
  await giveRole(database, insider.id, office, Role.ADMINISTRATOR);
  const email = `${mark}-${newId()}@enishi.example`;
  await client.query('update app_user set name = $2, email = $3, version = version + 1 where id = $1', [
    insider.id,
    `${mark} user`,
    email,
  ]);

  const leaver = await aUser(database, office);
  await client.query('update app_user set deactivated_at = clock_now(), version = 2 where id = $1', [leaver.id]);

  const person = await aPerson(database, office, {
    name: `${mark} name`,
    reading: `${mark} reading`,
    staffNo: `${mark} ${newId()}`,
    phone: `${mark} phone`,
    email: `${mark} email`,
  });
  const other = await aPerson(database, office, { name: `${mark} other` });
  const archived = await aPerson(database, office, { name: `${mark} archived`, archivedAt: NOON, archiveReason: mark });
  const assignment = await anAssignment(database, person, { coordinator: insider });
  const term = await db.findOneByOrFail(ContractTerm, { assignmentId: assignment.id });
  const kept = { personId: person.id, recordedById: insider.id };
  const tenure = await add(db, Tenure, { ...kept, officeId: office.id, fromOn: '2026-10-21' });
  const gone = await aPerson(database, office, { name: `${mark} gone` });
  const leaving = { fromOn: '2024-04-01', toOn: '2025-03-31', leftHow: 'OTHER', leftReason: `${mark} left` } as const;
  const [by, officeId] = [{ personId: gone.id, recordedById: insider.id }, office.id];
  const left = await add(db, Tenure, { ...by, officeId, ...leaving });
  const ended = await anAssignment(database, gone, { coordinator: insider, startedOn: '2025-04-01' });
  await change(db, Assignment, { id: ended.id, version: 1 }, { endedOn: '2025-09-30', endReason: `${mark} ended` });
  const consent = await add(db, Consent, {
    ...kept,
    purpose: 'MAIL',
    wording: `${mark} wording`,
    givenOn: '2026-10-21',
    givenVia: 'PAPER',
  });
  const { rows: places } = await client.query<{ client_id: string; site_id: string }>(
    'select s.client_id, s.id as site_id from org_unit u join site s on s.id = u.site_id where u.id = $1',
    [assignment.orgUnitId],
  );

  const conversation = await aConversation(database, person, insider, {
    assignmentId: assignment.id,
    rawText: `${mark} raw`,
    noNextReason: `${mark} no next`,
  });
  const fact = await aFact(database, conversation, { text: `${mark} team`, audience: 'TEAM' });
  await aFact(database, conversation, { text: `${mark} everyone`, audience: 'EVERYONE', about: 'PERSON', ordinal: 1 });
  await aFact(database, conversation, { text: `${mark} self`, audience: 'SELF', ordinal: 2 });
  await aFact(database, conversation, { text: `${mark} sensitive`, isSensitive: true, ordinal: 3 });
  const taken = { retractedAt: NOON, retractedById: insider.id, retractReason: `${mark} retracted because` };
  const wrong = await aConversation(database, person, insider, taken);
  await aFact(database, wrong, { text: `${mark} retracted`, isCurrent: false, ...taken });

  const texts = { text: `${mark} issue`, direction: `${mark} direction`, assignmentId: assignment.id };
  const issue = await anIssue(database, person, insider, { ...texts, conversationId: conversation.id });
  await add(db, IssueEntry, {
    issueId: issue.id,
    authorId: insider.id,
    kind: 'INTERIM_REPORT',
    happenedOn: '2026-11-20',
    text: `${mark} entry`,
    via: 'PHONE',
  });
  const result = { state: 'RESOLVED', resolvedOn: '2026-11-20', resolution: `${mark} resolution` } as const;
  const resolved = await anIssue(database, person, insider, { ...texts, ...result, audience: 'EVERYONE' });
  const followUp = await aFollowUp(database, person, insider, {
    assignmentId: assignment.id,
    plannedOn: '2026-11-24',
    reason: `${mark} reason`,
  });

  const colleague = await aUser(database, office);
  const given = await aPerson(database, office, { name: `${mark} given` });
  const { handover, handed, promiseId } = await aHandover(database, given, colleague, insider, `${mark} handed`);

  const view = await add(db, SavedView, {
    userId: insider.id,
    name: `${mark} view`,
    filter: { neverMet: true },
    sort: 'READING',
    columns: ['CLIENT'],
  });

  const siteId = places[0]!.site_id;
  const aRecall = (askedOn: Day) => add(db, FirstRecall, { siteId, askedOn, asked: 20, namedUs: 9 });

  return {
    insider: { ...insider, email },
    officeId: office.id,
    branchId: branch.id,
    userId: insider.id,
    email,
    colleagueId: colleague.id,
    leaverId: leaver.id,
    personId: person.id,
    otherPersonId: other.id,
    archivedPersonId: archived.id,
    assignmentId: assignment.id,
    termId: term.id,
    tenureId: tenure.id,
    leftTenureId: left.id,
    endedAssignmentId: ended.id,
    consentId: consent.id,
    conversationId: conversation.id,
    factId: fact.id,
    issueId: issue.id,
    resolvedIssueId: resolved.id,
    followUpId: followUp.id,
    handoverId: handover.id,
    handedPersonId: handed.id,
    handedPromiseId: promiseId,
    clientId: places[0]!.client_id,
    siteId,
    orgUnitId: assignment.orgUnitId,
    supervisorId: assignment.supervisorId!,
    emptySiteId: (await aWorkplace(database)).site.id,
    recallId: (await aRecall('2026-10-01')).id,
    otherRecallId: (await aRecall('2026-10-02')).id,
    savedViewId: view.id,
    reminderId: (
      await aReminder(database, insider, { subjectId: issue.id, personId: person.id, told: { personName: mark } })
    ).id,
    doubtedMailId: await aMail(database, insider, 'IN_DOUBT'),
    bouncedMailId: await aMail(database, insider, 'BOUNCED'),
    importId: (await anImport(database, office, insider, mark)).id,
    checkedImportId: (await anImport(database, office, insider, mark, { state: 'CHECKED', checkedAt: NOON })).id,
    doneImportId: (await anImport(database, office, insider, mark, DONE)).id,
    ruleId: (await aRule(database, office, { name: `${mark} plan` })).id,
    restingRuleId: (
      await aRule(database, office, { name: `${mark} rest`, trigger: 'EVERY_RENEWAL', switchedOffAt: NOON })
    ).id,
    callId: (await aCall(database, assignment, null, {}, { name: `${mark} rule` })).id,
    madeCallId: (await aMadeCall(database, assignment, leaver)).id,
    triedCallId: (await aTriedCall(database, assignment, insider, `${mark} absent`)).id,
    receivedMailId: await aReceivedMail(database, insider.id, mark),
  };
}
