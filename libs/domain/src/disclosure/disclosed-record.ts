import type { Day } from '../day.ts';
import type {
  About,
  Channel,
  ConsentPurpose,
  ConsentVia,
  FollowUpState,
  IssueEntryKind,
  IssueState,
  LeftHow,
  ReportTo,
  Role,
  TermOutcome,
} from '../words.ts';

/** What was asked about and what was promised, told to the person whom it is about. */
export interface DisclosedIssue {
  readonly raisedOn: Day;
  readonly text: string;
  readonly state: IssueState;
  readonly owner: string | null;
  readonly direction: string | null;
  readonly dueOn: Day | null;
  /** The due day as it was promised first; null where nothing ever was. */
  readonly firstDueOn: Day | null;
  readonly reportTo: ReportTo | null;
  readonly reportOn: Day | null;
  readonly resolution: string | null;
  readonly course: readonly {
    readonly happenedOn: Day;
    readonly kind: IssueEntryKind;
    readonly text: string | null;
    readonly author: string;
  }[];
}

/** 本人開示: all that is kept about a person, for that person. Others have letters in the place of their names. */
export interface DisclosedRecord {
  readonly title: string;
  readonly madeOn: Day;
  readonly askedOn: Day;
  readonly office: string;
  /** In sentences: what stands in it, and what does not. */
  readonly included: readonly string[];
  readonly notIncluded: readonly string[];
  readonly person: Readonly<
    Record<'reading' | 'staffNo' | 'phone' | 'email' | 'company' | 'experience', string | null>
  > & { readonly name: string; readonly bornOn: Day | null; readonly contactRefusedOn: Day | null };
  readonly assignments: readonly {
    readonly clientName: string;
    readonly siteName: string;
    readonly orgUnitName: string;
    /** The telephone under which they are reached at work. */
    readonly workplacePhone: string | null;
    readonly supervisor: string | null;
    readonly startedOn: Day;
    readonly endedOn: Day | null;
    readonly endReason: string | null;
    readonly workDays: string | null;
    readonly workHours: string | null;
    readonly duties: string | null;
    readonly remark: string | null;
    readonly terms: readonly {
      readonly ordinal: number;
      readonly fromOn: Day;
      readonly toOn: Day;
      readonly outcome: TermOutcome | null;
    }[];
    readonly owners: readonly {
      readonly role: Role;
      readonly user: string;
      readonly sinceOn: Day;
      readonly untilOn: Day | null;
      readonly reason: string | null;
    }[];
  }[];
  readonly tenures: readonly {
    readonly office: string;
    readonly fromOn: Day;
    readonly toOn: Day | null;
    readonly leftHow: LeftHow | null;
    readonly leftReason: string | null;
    readonly unit: string | null;
    readonly rank: string | null;
  }[];
  readonly consents: readonly {
    readonly purpose: ConsentPurpose;
    readonly wording: string;
    readonly givenOn: Day;
    readonly givenVia: ConsentVia;
    readonly recordedBy: string;
    readonly withdrawnOn: Day | null;
    readonly withdrawnVia: ConsentVia | null;
  }[];
  readonly offices: readonly {
    readonly office: string;
    readonly sinceOn: Day;
    readonly untilOn: Day | null;
    readonly reason: string | null;
  }[];
  readonly conversations: readonly {
    readonly heldOn: Day;
    readonly channel: Channel;
    readonly author: string;
    readonly clientName: string | null;
    readonly others: readonly string[];
    readonly nothingSpecial: boolean;
    readonly noNextReason: string | null;
    readonly facts: readonly { readonly about: About; readonly text: string; readonly needsCare: boolean }[];
    readonly issues: readonly DisclosedIssue[];
  }[];
  readonly issues: readonly DisclosedIssue[];
  readonly followUps: readonly {
    readonly plannedOn: Day;
    readonly channel: Channel;
    readonly state: FollowUpState;
    readonly owner: string;
    readonly reason: string | null;
  }[];
}
