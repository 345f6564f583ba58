/** The least a server of this data can do: the product's own statements, and nothing between them and the socket. */
import { soughtIn } from '#domain';
import { createHash, randomUUIDv7 as newId } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import pg from 'pg';
import { builtApi, type Actor, type Statement } from './built-api.ts';
import type { Variables } from './questions.ts';

const { opening, PLANNING, ...api } = await builtApi();
const { DATABASE_URL: connectionString, DATABASE_POOL: max, PORT } = process.env;
const pool = new pg.Pool({ connectionString, max: Number(max), options: PLANNING });

type Ask = (statement: Statement, values: unknown[], types?: pg.CustomTypesConfig) => Promise<pg.QueryResult>;
type Answer = (ask: Ask, actor: Actor, today: string, variables: Variables) => Promise<string>;

/** The answer leaves as the text in which PostgreSQL wrote it. */
const asText = { getTypeParser: () => (text: string) => text } as pg.CustomTypesConfig;
const daysInJapan = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' });
const hashOf = (text = '') => createHash('sha256').update(text).digest();
const seenBy = ({ seenOffices, teamOffices, managedOffices }: Actor) => [seenOffices, teamOffices, managedOffices];

const person: Answer = async (ask, actor, today, { id }) =>
  (await ask(api.PERSON_PAGE, [id, actor.id, ...seenBy(actor), today], asText)).rows[0].answer;

const today: Answer = async (ask, actor, day) => {
  const [visits, promises, renewals, silences] = [
    [null, null],
    [null, null, null],
    [null, null],
    [null, null],
  ];
  const pages = [...visits, ...promises, actor.roles[0]?.officeId, ...renewals, ...silences];
  const values = [actor.id, ...seenBy(actor), day, ...pages];
  return (await ask(api.TODAY, values, asText)).rows[0].answer;
};

/** Put together as the product does, because its text follows from what is sought. */
const search: Answer = async (ask, actor, day, { input }) => {
  const { values, ...statement } = api.searchStatement({ actor, today: day }, input, soughtIn(input.text))!;
  return (await ask(statement, values, asText)).rows[0].answer;
};

const record: Answer = async (ask, actor, day, { input }) => {
  const { key, personId, heldOn, channel, nextOn, rawText } = input;
  const asked = [day, heldOn, 'COORDINATOR', input.facts.flatMap(({ answersId }) => answersId ?? []), [actor.id]];
  const { rows } = await ask(api.CONTEXT, [personId, actor.id, actor.teamOffices, actor.managedOffices, ...asked]);
  await ask(api.CLAIM, [actor.id, key, hashOf(JSON.stringify(input))]);

  const { answered, assignments, planned } = rows[0].answer;
  const facts = input.facts.map((fact, ordinal) => {
    const [id, root] = [newId(), fact.answersId ? answered[0] : null];
    const thread = { thread_id: root?.threadId ?? id, answers_id: root?.id };
    return { id, ordinal, ...fact, is_sensitive: fact.isSensitive, ...thread };
  });
  const issues = input.issues.map(({ ownerId, dueOn, reportTo, reportOn, reportVia, ...issue }, ordinal) => {
    const report = { report_to: reportTo, report_on: reportOn, report_via: reportVia };
    return { id: newId(), ordinal, ...issue, owner_id: ownerId, due_on: dueOn, ...report };
  });
  const conversationId = newId();
  const said = [conversationId, personId, null, actor.id, heldOn, channel, null, false, null, rawText];
  await ask(api.STORE_LINES, [...said, JSON.stringify(facts), JSON.stringify(issues), null]);

  const [{ id: assignment_id, ownerId: owner_id } = { id: null, ownerId: actor.id }] = assignments;
  const ahead = planned.find((it: { assignmentId: string }) => it.assignmentId === assignment_id);
  const moves = ahead?.plannedOn > heldOn;
  const changed = ahead ? [{ ...ahead, step: moves ? 'MOVE' : 'DONE', on: moves ? nextOn : heldOn }] : [];
  const added = moves ? [] : [{ id: newId(), assignment_id, owner_id, planned_on: nextOn, channel }];
  const where = [conversationId, personId, 'COORDINATOR'];
  await ask(api.STORE_FOLLOW_UPS, [...where, JSON.stringify(changed), JSON.stringify(added), heldOn, null]);

  const [factIds, issueIds] = [facts, issues].map((lines) => lines.map(({ id }) => id));
  const answer = JSON.stringify({ conversationId, factIds, issueIds, followUpId: added[0]?.id ?? null });
  await ask(api.KEEP, [actor.id, key, answer]);
  return answer;
};

async function answerTo({ url = '', headers }: IncomingMessage, variables: Variables): Promise<string> {
  const now = new Date();
  const [, token] = /enishi=([\w-]{43})/.exec(headers.cookie ?? '')!;
  const actor: Actor = (await pool.query({ ...api.WHO_ASKS, values: [hashOf(token), now] })).rows[0].answer;
  const [day, client] = [daysInJapan.format(now), await pool.connect()];
  await client.query(opening(actor, now, day));
  const ask: Ask = (statement, values, types) => client.query({ ...statement, values, types });
  const answer = await { person, today, search, record }[url.slice(1)]!(ask, actor, day, variables);
  await client.query('commit');
  client.release();
  return `{"data":${answer}}`;
}

createServer(async (request, response) => {
  const { variables } = (await json(request)) as { variables: Variables };
  response.setHeader('content-type', 'application/json').end(await answerTo(request, variables));
}).listen(Number(PORT), '127.0.0.1');
