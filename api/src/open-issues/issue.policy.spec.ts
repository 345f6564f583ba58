import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import { issueMay, type IssueSubject } from './issue.policy.ts';

const actor = (over: Partial<Actor> = {}) =>
  ({ id: 'me', seenOffices: [], teamOffices: [], managedOffices: [], ...over }) as unknown as Actor;
const member = actor({ seenOffices: ['o'], teamOffices: ['o'] });
const sales = actor({ teamOffices: ['o'] });
const manager = actor({ seenOffices: ['o'], teamOffices: ['o'], managedOffices: ['o'] });
const stranger = actor({ seenOffices: ['other'], teamOffices: ['other'], managedOffices: ['other'] });

const person = { id: 'p', officeId: 'o', ownerRoles: [], hasOwnedLately: false } as const;
const issue = (over: Partial<IssueSubject> = {}): IssueSubject => ({
  ownerId: 'somebody',
  authorId: 'somebody',
  audience: 'TEAM',
  person,
  isOfSite: false,
  officeIds: null,
  ...over,
});
const ofSite = (over: Partial<IssueSubject> = {}) => issue({ person: null, isOfSite: true, officeIds: ['o'], ...over });

describe('who sees an issue, and who acts on it', () => {
  it.each([
    ['a colleague of the office', member, issue(), true, true],
    [
      'a sales colleague who owns nothing here',
      sales,
      issue({ person: { ...person, hasOwnedLately: true } }),
      true,
      false,
    ],
    ['a manager of the office', manager, issue(), true, true],
    ['another office', stranger, issue(), false, false],
    ['its owner', member, issue({ ownerId: 'me' }), true, true],
    ['its author', member, issue({ authorId: 'me' }), true, true],
    ['an owner of the person', sales, issue({ person: { ...person, ownerRoles: ['SALES'] } }), true, true],
    [
      'an owner of lately outside the team',
      actor(),
      issue({ person: { ...person, hasOwnedLately: true } }),
      false,
      false,
    ],
    ['a manager from whom the person is hidden', manager, issue({ person: null }), false, false],
    ['the team of its owner, where it is of a site', sales, ofSite(), true, false],
    ['the manager of its owner, where it is of a site', manager, ofSite(), true, true],
    ['another office, where it is of a site', stranger, ofSite(), false, false],
  ] as const)('answers for %s', (_, who, subject, isSeen, isActedOn) => {
    expect(issueMay.see(who, subject)).toBe(isSeen);
    expect(isSeen && issueMay.act(who, subject)).toBe(isActedOn);
  });

  it('lets one for everyone be seen by whoever sees the person', () => {
    const lately = issue({ audience: 'EVERYONE', person: { ...person, hasOwnedLately: true } });
    expect(issueMay.see(actor(), lately)).toBe(true);
  });
});
