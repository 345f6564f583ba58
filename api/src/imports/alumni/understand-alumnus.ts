import { LINE_LIMIT, nameText, tidy, type AlumniField, type FieldTexts } from '#domain';
import type { UnderstoodLine } from '../engine/rules.ts';
import { Said } from '../engine/said.ts';
import { fingerprintOf } from '../staff/understand-staff.ts';
import { writtenConsent } from './written-consent.ts';
import { writtenLeaving } from './written-leaving.ts';

/** How long the name of a company, a unit or a rank may be. */
const WORD_LIMIT = 200;

/** A line about somebody who left: who they are, when they were with us, and whether we may write to them. */
export function understandAlumnus(texts: FieldTexts<AlumniField>): UnderstoodLine {
  const said = new Said(texts);
  const staff_no = said.staffNo('staffNo');
  const name = said.name('name');
  if (!staff_no) said.blame('STAFF_NO_MISSING', 'staffNo');
  if (!name) said.blame('NAME_MISSING', 'name');
  const person = { name, reading: said.reading('reading'), born_on: null, phone: null, email: said.email('email') };
  const consent = writtenConsent(texts.consent ?? '');
  if (!consent) said.blame('CONSENT_UNREADABLE', 'consent');

  return {
    key: staff_no,
    label: name ?? staff_no,
    fields: {
      ...{ staff_no, ...person, fingerprint: fingerprintOf(person), ...stayIn(said, texts) },
      ...{ company: said.text('company', WORD_LIMIT, nameText), experience: said.text('experience', LINE_LIMIT) },
      ...{ consent, consent_words: tidy(texts.consent ?? '') || null },
    },
    faults: said.faults,
  };
}

/** When they were with us, where and as what at the end. Who is in a list of those who left has left on a day. */
function stayIn(said: Said, texts: FieldTexts<AlumniField>) {
  const [from_on, to_on] = [said.day('tenureFrom'), said.day('tenureTo')];
  const hasDays = [said.has('tenureFrom'), said.has('tenureTo')];
  if (hasDays[0] !== hasDays[1]) said.blame('TENURE_INCOMPLETE', hasDays[0] ? 'tenureTo' : 'tenureFrom');
  if (from_on && to_on && to_on < from_on) said.blame('TENURE_ENDS_BEFORE_START', 'tenureTo');
  const words = tidy(texts.leftHow ?? '');
  return {
    ...{ from_on, to_on, left_how: writtenLeaving(words), left_reason: said.text('leftHow', LINE_LIMIT) },
    ...{ unit: said.text('unit', WORD_LIMIT, nameText), rank: said.text('rank', WORD_LIMIT, nameText) },
  };
}
