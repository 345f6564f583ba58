import { authorRef, userRef } from '../accounts/index.ts';

/** A row of fact, called `f`, as the JSON of a FactLine. Whoever uses it has asked before whether the line may be seen. */
export const factLineJson = (f: string): string => `json_build_object(
  'id', ${f}.id, 'threadId', ${f}.thread_id, 'conversationId', ${f}.conversation_id, 'text', ${f}.text,
  'about', ${f}.about, 'audience', ${f}.audience, 'isSensitive', ${f}.is_sensitive, 'heldOn', ${f}.held_on,
  'author', ${authorRef(`${f}.author_id`, authorNameOf(f))}, 'answersId', case when ${f}.answers_id is not null then ${currentOf(`${f}.answers_id`)} end,
  'corrects', case when ${f}.corrects_id is null then '[]'::json else ${correctionsOf(f)} end)`;

const authorNameOf = (f: string) => `(select ac.author_name from conversation ac where ac.id = ${f}.conversation_id)`;

/** The line of that id as it stands now: itself, or what it was corrected to in the end. */
const currentOf = (id: string) => `(
  with recursive standing as (
    select cf.id, cf.is_current from fact cf where cf.id = ${id}
    union all
    select cf.id, cf.is_current from standing join fact cf on cf.corrects_id = standing.id
  )
  select standing.id from standing order by standing.is_current desc, standing.id desc limit 1)`;

/** The words as they stood before each correction, the newest correction first. */
const correctionsOf = (f: string) => `(
  with recursive chain as (
    select cf.corrects_id, cf.created_at, cf.author_id from fact cf where cf.id = ${f}.id
    union all
    select cf.corrects_id, cf.created_at, cf.author_id from chain join fact cf on cf.id = chain.corrects_id
  )
  select json_agg(json_build_object('text', old.text, 'writtenAt', chain.created_at, 'writtenBy', ${userRef('chain.author_id')})
                  order by chain.created_at desc)
  from chain join fact old on old.id = chain.corrects_id)`;
