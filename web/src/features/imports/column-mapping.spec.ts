import { describe, expect, it } from '@jest/globals';
import { assigned, fieldsLeft, freedBy, lackingIn } from './column-mapping.ts';

const mapping = ['staffNo', 'name', null, 'phone'];

describe('the columns of a file', () => {
  it('get the field that is chosen for them', () => {
    expect(assigned(mapping, 2, 'reading')).toEqual(['staffNo', 'name', 'reading', 'phone']);
  });

  it('hold a field once: the column that had it goes without', () => {
    expect(assigned(mapping, 2, 'name')).toEqual(['staffNo', null, 'name', 'phone']);
    expect(freedBy(mapping, 2, 'name')).toBe(1);
  });

  it('keep their field when it is chosen for them again', () => {
    expect(assigned(mapping, 1, 'name')).toEqual(mapping);
    expect(freedBy(mapping, 1, 'name')).toBeUndefined();
  });

  it('may be left out, as many as one likes', () => {
    expect(assigned(mapping, 3, null)).toEqual(['staffNo', 'name', null, null]);
    expect(freedBy(mapping, 3, null)).toBeUndefined();
  });

  it('lack what the kind cannot do without, which is offered first', () => {
    const some = ['reading', null, 'name', null];
    expect(lackingIn(some, 'STAFF')).toEqual(['staffNo']);
    expect(fieldsLeft(some, 'STAFF')[0]).toMatchObject({ key: 'staffNo', isRequired: true });
    expect(fieldsLeft(some, 'STAFF').map(({ key }) => key)).not.toContain('name');
  });
});
