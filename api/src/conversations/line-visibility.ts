/** SQL names of what decides whether a line is seen: who asks, and what they are to the person. */
export interface Viewer {
  /** The asking user's id. */
  readonly actor: string;
  /** Whether they stand in the person's team: a role in the person's office or above, or an owner. */
  readonly isTeam: string;
  /** Whether they are the coordinator who owns the person, or a manager of the person's office. */
  readonly seesSensitive: string;
  /** Whether they are a manager of the person's office. */
  readonly manages: string;
}

/** A viewer of whom it is known too whether they carry on with the person: `personMay.carryOn`. */
export interface Colleague extends Viewer {
  readonly carriesOn: string;
}

/** The line as it stands now, if this viewer may read it. */
export const factSeen = (f: string, { actor, isTeam, seesSensitive }: Viewer): string =>
  `(${f}.is_current
    and (${f}.audience = 'EVERYONE' or (${f}.audience = 'TEAM' and ${isTeam}) or (${f}.audience = 'SELF' and ${f}.author_id = ${actor}))
    and (not ${f}.is_sensitive or ${seesSensitive}))`;

export const issueSeen = (i: string, { isTeam }: Viewer): string =>
  `(${i}.retracted_at is null and (${i}.audience = 'EVERYONE' or ${isTeam}))`;

/** `issueMay.act` for the issues of a person. */
export const issueActs = (i: string, { actor, carriesOn }: Colleague): string =>
  `(${i}.owner_id is not distinct from ${actor} or coalesce(${i}.author_id = ${actor}, false) or ${carriesOn})`;

/** A conversation with no line that the viewer may see is not there for them. */
export const conversationSeen = (c: string, viewer: Viewer): string =>
  `(${c}.retracted_at is null and (${c}.nothing_special
    or exists (select from fact vf where vf.conversation_id = ${c}.id and ${factSeen('vf', viewer)})
    or exists (select from open_issue vi where vi.conversation_id = ${c}.id and ${issueSeen('vi', viewer)})))`;

/** The viewer of a person row `p`, from the parameters that hold the actor's id and offices. */
export const viewerOf = (
  p: string,
  { actor, team, managed }: { actor: string; team: string; managed: string },
): Viewer => ({
  actor,
  isTeam: `(${p}.office_id = any (${team}::uuid[]) or ${owns(p, actor)})`,
  seesSensitive: `(${p}.office_id = any (${managed}::uuid[]) or ${owns(p, actor, 'COORDINATOR')})`,
  manages: `(${p}.office_id = any (${managed}::uuid[]))`,
});

const owns = (p: string, actor: string, role?: string) =>
  `exists (select from ownership vo where vo.person_id = ${p}.id and vo.user_id = ${actor} and vo.until_on is null${
    role ? ` and vo.role = '${role}'` : ''
  })`;
