import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { HandoverState, Role, type Day } from '#domain';
import { UserRef } from '../accounts/index.ts';
import { Brief, PersonHeader } from '../brief/index.ts';
import { FactLine } from '../conversations/index.ts';
import { DayScalar } from '../core/day.scalar.ts';
import { Page } from '../core/page.result.ts';
import { FollowUpLine } from '../follow-ups/index.ts';
import { OfficeRef } from '../offices/index.ts';
import { IssueLine } from '../open-issues/index.ts';
import { PersonRef } from '../people/index.ts';

@ObjectType({ description: 'A handover as a list shows it, counted over the people whom I may see.' })
export class HandoverLine {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => UserRef)
  from: UserRef;

  @Field(() => UserRef)
  to: UserRef;

  @Field(() => UserRef)
  madeBy: UserRef;

  @Field(() => DayScalar)
  handedOn: Day;

  @Field()
  reason: string;

  @Field()
  isUndone: boolean;

  @Field(() => Int)
  people: number;

  @Field(() => Int, { description: 'Of these, those for whom the receiver has not answered yet.' })
  waitingPeople: number;

  @Field(() => Int, { description: 'Promises that came along and are not accepted yet.' })
  waitingPromises: number;

  @Field(() => Int, { description: 'People with whom the receiver has not spoken since.' })
  notMet: number;

  @Field(() => DayScalar, { nullable: true, description: 'By when the first of them is to be spoken with.' })
  contactByOn: Day | null;

  @Field(() => [PersonRef], { description: 'The first three, by reading.' })
  first: PersonRef[];

  @Field(() => [String], { description: 'The verbs that I may use: answer, undo.' })
  viewerMay: string[];
}

@ObjectType({ description: 'How many people wait to be accepted: by me, and in the offices that I manage.' })
export class WaitingHandovers {
  @Field(() => Int)
  toMe: number;

  @Field(() => Int)
  ofOffice: number;
}

@ObjectType()
export class HandoverPage extends Page {
  @Field(() => [HandoverLine])
  nodes: HandoverLine[];

  @Field(() => WaitingHandovers)
  waiting: WaitingHandovers;
}

@ObjectType({ description: 'A promise or a meeting that came along.' })
export class HandedPromise {
  @Field(() => ID)
  id: string;

  @Field(() => IssueLine, { nullable: true })
  issue: IssueLine | null;

  @Field(() => FollowUpLine, { nullable: true })
  followUp: FollowUpLine | null;

  @Field({ description: 'The giver was to decide it; it is not to be accepted.' })
  isDecision: boolean;

  @Field(() => DayScalar, { nullable: true, description: 'For when it was due when it was handed over.' })
  dueOn: Day | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'For when it was accepted; another day where it was dated anew.',
  })
  acceptedOn: Day | null;

  @Field()
  isAccepted: boolean;

  @Field({ description: 'It stands open in the name of the receiver and is not accepted yet.' })
  isWaiting: boolean;
}

@ObjectType()
export class HandedPersonLine {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => PersonRef)
  person: PersonRef;

  @Field(() => String, { nullable: true })
  clientName: string | null;

  @Field(() => [Role], { description: 'As what the receiver answers for them from now on.' })
  roles: Role[];

  @Field(() => HandoverState)
  state: HandoverState;

  @Field(() => String, { nullable: true })
  declineReason: string | null;

  @Field(() => DayScalar, { nullable: true })
  togetherOn: Day | null;

  @Field(() => DayScalar)
  contactByOn: Day;

  @Field(() => DayScalar, { nullable: true, description: 'When the receiver first spoke with them since.' })
  metOn: Day | null;

  @Field(() => [HandedPromise])
  promises: HandedPromise[];
}

@ObjectType()
export class HandoverView {
  @Field(() => HandoverLine)
  handover: HandoverLine;

  @Field(() => [HandedPersonLine])
  people: HandedPersonLine[];
}

@ObjectType({ description: 'What somebody needs to know to go on with a person, as far as I may see it.' })
export class HandoverSheet {
  @Field(() => PersonHeader)
  person: PersonHeader;

  @Field(() => Brief)
  brief: Brief;

  @Field(() => [FactLine], { description: '話題にしない: topics that were put aside, the newest first.' })
  asides: FactLine[];
}

@ObjectType({ description: 'A person with what is in the name of one colleague.' })
export class HandoverChoice {
  @Field(() => PersonRef)
  person: PersonRef;

  @Field(() => UserRef)
  from: UserRef;

  @Field(() => OfficeRef)
  office: OfficeRef;

  @Field(() => String, { nullable: true })
  clientName: string | null;

  @Field(() => [Role])
  roles: Role[];

  @Field(() => Int)
  issues: number;

  @Field(() => Int)
  followUps: number;

  @Field(() => DayScalar, { nullable: true, description: 'The next agreed or planned date.' })
  nextOn: Day | null;
}

@ObjectType()
export class HandoverChoices extends Page {
  @Field(() => [HandoverChoice])
  nodes: HandoverChoice[];
}

@ObjectType()
export class HandedOver {
  @Field(() => [ID], { description: 'One for each pair of giver and receiver.' })
  ids: string[];
}
