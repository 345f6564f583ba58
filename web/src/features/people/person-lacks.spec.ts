import { describe, expect, it } from '@jest/globals';
import { lackOfViewName, lacksOfPerson } from './person-lacks.ts';

const morita = {
  name: '森田 葵',
  reading: 'もりた あおい',
  formerName: '',
  staffNo: 'A-12',
  phone: '０９０-１２３４-５６７８',
  email: 'a@b.example',
};
const met = (over: Partial<typeof morita>) =>
  Object.entries(lacksOfPerson({ ...morita, ...over })).filter(([, code]) => code);

describe('what is written about a person', () => {
  it('may be as short as a name', () => {
    expect(met({})).toEqual([]);
    expect(met({ reading: '', staffNo: ' ', phone: '', email: '' })).toEqual([]);
  });

  it('is told all its faults at once', () => {
    expect(met({ name: ' ', reading: 'あ'.repeat(101), staffNo: '1'.repeat(41), phone: '12', email: 'a@b' })).toEqual([
      ['name', 'MISSING'],
      ['reading', 'TOO_LONG'],
      ['staffNo', 'TOO_LONG'],
      ['phone', 'PHONE_INVALID'],
      ['email', 'EMAIL_INVALID'],
    ]);
  });
});

describe('the name of a view', () => {
  it('is there, and has forty characters at most', () => {
    expect(lackOfViewName('　')).toBe('VIEW_NAME_MISSING');
    expect(lackOfViewName('見'.repeat(41))).toBe('VIEW_NAME_TOO_LONG');
    expect(lackOfViewName('見'.repeat(40))).toBeUndefined();
  });
});
