import { describe, expect, it } from '@jest/globals';
import { draftOfRecall, figureOf, lacksOfRecall } from './recall-draft.ts';

const today = '2026-11-21';
const draft = { askedOn: today, asked: '20', namedUs: '9' } as const;

describe('the draft of a figure', () => {
  it('begins with today and no number, or with what stands', () => {
    expect(draftOfRecall(undefined, today)).toEqual({ askedOn: today, asked: '', namedUs: '' });
    expect(draftOfRecall({ askedOn: '2026-10-01', asked: 20, namedUs: 9 }, today)).toMatchObject({ namedUs: '9' });
  });

  it('reads digits of full width', () => {
    expect(figureOf({ ...draft, asked: '２０ ' })).toEqual({ askedOn: today, asked: 20, namedUs: 9 });
  });

  it.each([
    [{ askedOn: null }, { askedOn: 'ASKED_ON_MISSING' }],
    [{ asked: '' }, { asked: 'ASKED_OUT_OF_RANGE' }],
    [{ asked: '二十' }, { asked: 'ASKED_OUT_OF_RANGE' }],
    [{ namedUs: '' }, { namedUs: 'NAMED_OUT_OF_RANGE' }],
    [{ namedUs: '21' }, { namedUs: 'MORE_NAMED_THAN_ASKED' }],
    [{}, {}],
  ])('with %j lacks %j', (over, lacks) => {
    expect(lacksOfRecall({ ...draft, ...over }, today)).toEqual(lacks);
  });
});
