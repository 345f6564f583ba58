import { describe, expect, it } from '@jest/globals';
import { newCompanion, newDraft, newFact, newIssue, splitDirection, type RecordDraft } from './record-draft.ts';
import { inputOf, jointInputOf } from './record-input.ts';
import { faultsOf, placeOf, standAlone } from './record-rules.ts';

const today = '2026-11-24';
const draft = (over: Partial<RecordDraft> = {}): RecordDraft => ({ ...newDraft(today, null), ...over });
const fact = (text: string) => ({ ...newFact(), text });
const issue = (promise: Partial<ReturnType<typeof newIssue>['promise']> = {}, text = 'The locker is stuck') => {
  const begun = newIssue('aoki');
  return { ...begun, text, promise: { ...begun.promise, ...promise } };
};
const promised = { dueOn: '2026-11-27', direction: 'Ask for a new key', reportOn: '2026-12-01' } as const;
const codes = (it: RecordDraft) => faultsOf(it, today).map(({ code }) => code);

describe('a record', () => {
  it('is saved with one fact and a next date', () => {
    expect(codes(draft({ facts: [fact('Likes the new line')], nextOn: '2026-12-01' }))).toEqual([]);
  });

  it('is saved with nothing special and a next date', () => {
    expect(codes(draft({ nothingSpecial: true, nextOn: '2026-12-01' }))).toEqual([]);
  });

  it('needs one line, or the word that nothing was special', () => {
    expect(codes(draft({ nextOn: '2026-12-01' }))).toEqual(['NOTHING_SAID']);
  });

  it('needs a next date or a reason for none', () => {
    expect(codes(draft({ facts: [fact('Likes the new line')] }))).toEqual(['NEXT_DATE_MISSING']);
  });

  it('asks why where no next date was fixed', () => {
    const noNext = { kind: 'UNDECIDED', reason: ' ' } as const;
    expect(codes(draft({ facts: [fact('Likes the new line')], noNext }))).toEqual(['REASON_MISSING']);
  });

  it('is not held in the future', () => {
    expect(codes(draft({ nothingSpecial: true, nextOn: '2026-12-01', heldOn: '2026-11-25' }))).toEqual([
      'CONVERSATION_IN_THE_FUTURE',
    ]);
  });

  it('asks for each part of a promise by name', () => {
    expect(codes(draft({ issues: [issue()], nextOn: '2026-12-01' }))).toEqual([
      'DUE_DAY_MISSING',
      'DIRECTION_MISSING',
      'REPORT_DAY_MISSING',
    ]);
  });

  it('asks who decides and by when while the direction is open', () => {
    const open = issue({ ...promised, direction: '', isUndecided: true });
    expect(codes(draft({ issues: [open], nextOn: '2026-12-01' }))).toEqual(['DECIDER_MISSING', 'DECISION_DAY_MISSING']);
  });

  it('asks for no report day where nobody is told', () => {
    expect(
      codes(draft({ issues: [issue({ ...promised, reportTo: 'NOBODY', reportOn: null })], nextOn: '2026-12-01' })),
    ).toEqual([]);
  });

  it('leaves out an issue that was opened by mistake', () => {
    const record = draft({ facts: [fact('Likes the new line')], issues: [newIssue('aoki')], nextOn: '2026-12-01' });
    expect(codes(record)).toEqual([]);
    expect(inputOf(record, 'person').issues).toEqual([]);
  });

  it('sends the same key however often it is sent', () => {
    const record = draft({ facts: [fact('Likes the new line')], nextOn: '2026-12-01' });
    expect(inputOf(record, 'person').key).toBe(inputOf(record, 'person').key);
  });

  it('links an answer to the line it answers', () => {
    const answer = { ...newFact({ id: 'exam', text: 'The exam is near' }, 'PERSON'), text: 'Passed' };
    expect(inputOf(draft({ facts: [answer] }), 'person').facts).toMatchObject([{ answersId: 'exam', about: 'PERSON' }]);
  });
});

describe('a refusal of the API', () => {
  it('is shown at the line it means, though empty lines were not sent', () => {
    const record = draft({ facts: [newFact(), fact('Likes the new line')], issues: [newIssue(null), issue(promised)] });
    expect(placeOf('facts.0.text', record).place).toBe(`facts.${record.facts[1]!.id}.text`);
    expect(placeOf('issues.0.dueOn', record).place).toBe(`issues.${record.issues[1]!.id}.dueOn`);
    expect(placeOf('nextOn', record).place).toBe('nextOn');
  });

  it('of an answer whose question was taken back leaves the words as a line of their own', () => {
    const answer = { ...newFact({ id: 'exam', text: 'The exam is near' }), text: 'Passed' };
    const record = draft({ facts: [newFact(), answer] });
    standAlone('facts.0.answersId', record);
    expect(inputOf(record, 'person').facts).toMatchObject([{ text: 'Passed', answersId: null }]);
  });
});

describe('a visit to several people', () => {
  const both = () => {
    const companion = { ...newCompanion({ id: 'ono', name: 'Ono' }), nextOn: '2026-12-01' as const };
    return draft({ facts: [fact('Likes the new line')], nextOn: '2026-12-01', companions: [companion] });
  };

  it('asks for the part of each of them', () => {
    const record = both();
    expect(faultsOf(record, today)).toMatchObject([{ code: 'NOTHING_SAID', part: 1 }]);
    record.companions[0]!.facts[0]!.text = 'Is glad of the spring';
    record.companions[0]!.nextOn = null;
    expect(faultsOf(record, today)).toMatchObject([{ code: 'NEXT_DATE_MISSING', part: 1, place: 'parts.1.nextOn' }]);
  });

  it('is sent as one, under one key', () => {
    const record = both();
    const { key, parts } = jointInputOf(record, 'ishihara');
    expect(key).toBe(record.key);
    expect(parts.map(({ personId }) => personId)).toEqual(['ishihara', 'ono']);
  });

  it('is refused at the line of the person whom it means', () => {
    const record = both();
    record.companions[0]!.issues = [newIssue(null), issue(promised)];
    const { id } = record.companions[0]!.issues[1]!;
    expect(placeOf('parts.1.issues.0.dueOn', record)).toEqual({ part: 1, place: `issues.${id}.dueOn` });
    expect(placeOf('parts.1.nextOn', record)).toEqual({ part: 1, place: 'parts.1.nextOn' });
  });
});

describe('an arrow in an issue', () => {
  it.each([
    'The seat is cold→Ask to move it',
    'The seat is cold -> Ask to move it',
    'The seat is cold ⇒ Ask to move it',
  ])('leads to the direction: %s', (text) => {
    const it = issue({}, text);
    splitDirection(it);
    expect([it.text, it.promise.direction]).toEqual(['The seat is cold', 'Ask to move it']);
  });

  it('takes nothing away where a direction is written already, or nothing stands behind it', () => {
    for (const it of [issue({ direction: 'Ask' }, 'Cold → warm'), issue({}, 'Cold →')]) {
      const { text } = it;
      splitDirection(it);
      expect(it.text).toBe(text);
    }
  });
});
