import { describe, expect, it } from '@jest/globals';
import type { QuickLines } from '../quick-entry/index.ts';
import { follow, write } from './quick-follow.ts';
import { newDraft, newFact, type RecordDraft } from './record-draft.ts';
import { inputOf } from './record-input.ts';
import { faultsOf } from './record-rules.ts';

const today = '2026-11-24';
const read = (over: Partial<QuickLines> = {}): QuickLines => ({
  facts: [],
  issues: [],
  next: null,
  openQuestions: 0,
  ...over,
});
const said = (text: string) => ({ text, about: null, care: null });
const begun = (over: Partial<RecordDraft> = {}): RecordDraft => ({
  ...newDraft(today, null),
  mode: 'text',
  rawText: 'as typed',
  ...over,
});
const texts = (draft: RecordDraft) => inputOf(draft, 'ishihara').facts.map(({ text }) => text);

describe('the lines of a text', () => {
  it('follow it, beside those that were written by hand', () => {
    const draft = begun({ facts: [{ ...newFact(), text: 'By hand' }] });
    follow(draft, read({ facts: [said('Lik')] }), 'aoki');
    follow(draft, read({ facts: [said('Likes tea'), said('Has a dog')] }), 'aoki');
    expect(texts(draft)).toEqual(['By hand', 'Likes tea', 'Has a dog']);
    follow(draft, read({ facts: [said('Likes tea')] }), 'aoki');
    expect(texts(draft)).toEqual(['By hand', 'Likes tea']);
  });

  it('keep what was set by hand while the text goes on', () => {
    const draft = begun();
    follow(draft, read({ facts: [said('Ill')] }), 'aoki');
    draft.facts.at(-1)!.isSensitive = true;
    follow(draft, read({ facts: [said('Ill since May')] }), 'aoki');
    expect(inputOf(draft, 'ishihara').facts).toMatchObject([{ text: 'Ill since May', isSensitive: true }]);
  });

  it('take back a part of the promise that is no longer said, and leave one that was never said', () => {
    const draft = begun();
    follow(draft, read({ issues: [{ text: 'Cold', promise: { dueOn: '2026-11-27' } }] }), 'aoki');
    draft.issues[0]!.promise.reportOn = '2026-12-01';
    follow(draft, read({ issues: [{ text: 'Cold', promise: { direction: 'Ask' } }] }), 'aoki');
    expect(draft.issues[0]!.promise).toMatchObject({
      ownerId: 'aoki',
      dueOn: null,
      direction: 'Ask',
      reportOn: '2026-12-01',
    });
  });

  it('say the next date, until another one is chosen by hand', () => {
    const draft = begun();
    follow(draft, read({ next: { on: '2026-12-01', channel: 'PHONE' } }), 'aoki');
    expect(inputOf(draft, 'ishihara')).toMatchObject({ nextOn: '2026-12-01', nextChannel: 'PHONE' });
    draft.nextOn = '2026-12-08';
    follow(draft, read({ facts: [said('More')], next: { on: '2026-12-01', channel: 'PHONE' } }), 'aoki');
    expect(draft.nextOn).toBe('2026-12-08');
  });

  it('are sent with the text as it was typed', () => {
    expect(inputOf(begun({ rawText: '・Likes tea ' }), 'ishihara').rawText).toBe('・Likes tea ');
  });

  it('are not saved while a day in it is still asked', () => {
    const draft = begun();
    follow(draft, read({ issues: [{ text: 'Cold', promise: {} }], openQuestions: 1 }), 'aoki');
    expect(faultsOf(draft, today).map(({ code }) => code)).toContain('DAYS_ASKED');
  });
});

describe('going from the text to the lines and back', () => {
  it('loses nothing while nobody changed a line', () => {
    const draft = begun();
    follow(draft, read({ facts: [said('Likes tea')] }), 'aoki');
    write(draft, 'lines');
    write(draft, 'text');
    expect([draft.rawText, texts(draft)]).toEqual(['as typed', ['Likes tea']]);
  });

  it('keeps a line that was changed by hand, and the text as it was', () => {
    const draft = begun();
    follow(draft, read({ facts: [said('Likes tea')] }), 'aoki');
    write(draft, 'lines');
    draft.facts.at(-1)!.text = 'Likes green tea';
    write(draft, 'text');
    follow(draft, read(), 'aoki');
    expect([draft.rawText, texts(draft)]).toEqual(['', ['Likes green tea']]);
    draft.rawText = 'more';
    expect(inputOf(draft, 'ishihara').rawText).toBe('as typed\n\nmore');
  });
});
