import type { Rollup } from 'vite';

type Groups = Extract<Rollup.OutputOptions['codeSplitting'], object>['groups'];

const own = String.raw`/web/src/`;

/** Of the features that 今日 shows; what a touch opens stays in files of its own. */
const day = [
  'pages/today\\.vue',
  'features/(today|drafts)/',
  'features/issues/(Issue(Actions|Promise|Row|Sheet)\\.vue|[\\w-]*(deed|undo|urgency|issues)[\\w-]*\\.ts|useAfterDeed)',
  'features/follow-ups/FollowUpActions',
  'features/promises/promise-form',
  'composables/(?!useForm)',
  'ui/(ActionsMenu\\.|AgeText|DayText|EmptyState|MoreButton|SectionHeading|SkeletonLines|WholeEnd)',
];

const person = [
  'pages/people/\\[id\\]/index\\.vue',
  'features/continue/(?!ChangeList|ChangeRow|PersonSheet|ThreadStory)',
  'features/conversations/((Conversation(Actions|List|Row)|DateJump|Fact(Actions|Row)|Timeline)|[\\w-]*(timeline|graphql|place|deeds|fact-book)[\\w-]*\\.ts)',
  'features/conversations/use(DayOf|ScrollView|SteadyRows|ThreadEnd|Timeline)',
  'features/issues/(CourseSteps|IssueCourse)',
  'ui/FoldPart',
];

const form = [
  '/(FormField|Input)\\.vue',
  '/ui/(form-field|input)\\.ts',
  '/reka-ui/dist/(Label/|shared/useForwardExpose)',
  '/@vueuse/core/',
  `${own}composables/useForm`,
  `${own}ui/FormFailure`,
];

const door = [
  'pages/login\\.vue',
  'layout/OpenFrame',
  'features/accounts/(SignInForm|PasswordField|LanguageChoice|useSignIn|useLandingPlace|useLanguage|accounts\\.graphql)',
  'ui/SegmentedChoice',
];

const anyOf = (patterns: readonly string[], before = '') => new RegExp(`${before}(${patterns.join('|')})`);

/**
 * The files in which a route comes. Left to itself the build makes one for each set of pages that share something, and a
 * browser takes six at a time: on a slow network each six more cost a round trip before anything is seen.
 */
export const filesOfRoutes: Groups = [
  { name: 'app', tags: ['$initial'] },
  // 今日 and a person lead to the calls by parts that come when they are shown: what the calls' own pages need stays out of theirs.
  {
    name: 'calls',
    test: anyOf(['features/calls/(?!index|CallsDue|CallsOfPerson)'], own),
    includeDependenciesRecursively: false,
  },
  { name: 'day', test: anyOf(day, own) },
  { name: 'person', test: anyOf(person, own) },
  { name: 'form', test: anyOf(form) },
  { name: 'door', test: anyOf(door, own) },
];
