import { registerEnumType } from '@nestjs/graphql';
import * as domain from '#domain';

const enums = {
  Role: domain.Role,
  Grade: domain.Grade,
  Channel: domain.Channel,
  Audience: domain.Audience,
  About: domain.About,
  TopicRaiser: domain.TopicRaiser,
  ReportTo: domain.ReportTo,
  IssueState: domain.IssueState,
  PromiseScope: domain.PromiseScope,
  PromiseGroup: domain.PromiseGroup,
  PromisePart: domain.PromisePart,
  IssueEntryKind: domain.IssueEntryKind,
  ThreadEndKind: domain.ThreadEndKind,
  FollowUpOrigin: domain.FollowUpOrigin,
  FollowUpState: domain.FollowUpState,
  TermOutcome: domain.TermOutcome,
  FollowUpsThen: domain.FollowUpsThen,
  LeftHow: domain.LeftHow,
  ConsentPurpose: domain.ConsentPurpose,
  ConsentVia: domain.ConsentVia,
  Likeness: domain.Likeness,
  NoNextKind: domain.NoNextKind,
  PersonPhase: domain.PersonPhase,
  PeopleSort: domain.PeopleSort,
  PeopleColumn: domain.PeopleColumn,
  IssueNeed: domain.IssueNeed,
  ChangeKind: domain.ChangeKind,
  CalendarScope: domain.CalendarScope,
  DueKind: domain.DueKind,
  LinkKind: domain.LinkKind,
  ClientPart: domain.ClientPart,
  Language: domain.Language,
};

for (const [name, values] of Object.entries(enums)) registerEnumType(values, { name });
