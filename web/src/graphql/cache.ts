import { cacheExchange, type Cache, type UpdateResolver } from '@urql/exchange-graphcache';

/** These parts of an answer have no identity of their own: they belong to what holds them. */
const parts = [
  'AuthorRef',
  'Bell',
  'Brief',
  'ChangePage',
  'Calendar',
  'CalendarDay',
  'CalendarDue',
  'CalendarEffect',
  'CalendarPreview',
  'CalendarRenewal',
  'ClientHit',
  'ClientHitPage',
  'ClientPage',
  'ConcernedPerson',
  'ConversationPage',
  'Correction',
  'DayLoad',
  'Holiday',
  'ImportCandidate',
  'ImportColumn',
  'ImportCounts',
  'ImportFault',
  'ImportFileNote',
  'ImportName',
  'ImportPage',
  'ImportReading',
  'ImportReason',
  'ImportRow',
  'ImportRowPage',
  'InboxLine',
  'InboxPage',
  'InboxTold',
  'IssuePage',
  'LastConversation',
  'Leaving',
  'LeftBehind',
  'LetterCount',
  'LinkGreeting',
  'MailAttachment',
  'MailHeader',
  'MonthOfTalks',
  'NoticeSetting',
  'OfficeClosure',
  'OfficeDay',
  'OneTimeLink',
  'OrgUnitPage',
  'OwedPromise',
  'PeopleAtClientPage',
  'PeopleFilter',
  'PeoplePage',
  'PersonHit',
  'PersonHitPage',
  'PersonPage',
  'PhaseCount',
  'PromiseCounts',
  'PromisePage',
  'PromisesPage',
  'ReceivedMailPage',
  'RecordedConversation',
  'RecordedJointVisit',
  'Retracted',
  'RosterChoices',
  'SaidHit',
  'SaidHitPage',
  'Saved',
  'SearchAnswer',
  'SilencePage',
  'SilentPerson',
  'SitePage',
  'SupervisorPage',
  'Today',
  'TodayRenewalPage',
  'TodaySilence',
  'TodaySilencePage',
  'TodayVisit',
  'TodayVisitPage',
  'UserChanged',
  'UserPage',
  'UserRole',
  'WorkplacePage',
  'WorkplaceRef',
];

const outlivesChanges = new Set(['bell', 'me', 'officeDays', 'oneTimeLink']);

/** After a change every read on the screen is asked again: a slow list is better than a wrong one. */
const forgetReads: UpdateResolver = (_result, _args, cache: Cache, { fieldName: deed }) => {
  const outlives = (fieldName: string) =>
    outlivesChanges.has(fieldName) && !(fieldName === 'officeDays' && deed === 'saveOfficeCalendar');
  for (const { fieldName, arguments: args } of cache.inspectFields('Query'))
    if (!outlives(fieldName)) cache.invalidate('Query', fieldName, args ?? undefined);
};

/** Every mutation, also the one that is written tomorrow. */
const everyMutation = new Proxy<Record<string, UpdateResolver>>({}, { get: () => forgetReads });

export const cache = () =>
  cacheExchange({
    keys: Object.fromEntries(parts.map((part) => [part, () => null])),
    updates: { Mutation: everyMutation },
  });
