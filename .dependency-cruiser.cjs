// Who may import whom: docs/architecture.md says why. Each rule is proved in libs/launch/src/import-rules.spec.ts.
const spec = '\\.spec\\.ts$';
const feature = '^api/src/(?!core/|testing/)([^/]+)/';
const webFeature = '^web/src/features/([^/]+)/';

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbid(
      'one-door-per-feature',
      'A feature of the API is entered by its index.ts.',
      { path: feature },
      { path: feature, pathNot: ['^api/src/$1/', '^api/src/[^/]+/index\\.ts$'] },
    ),
    forbid(
      'one-door-per-web-feature',
      'A feature of the web is entered by its index.ts, also from a page.',
      { path: webFeature },
      { path: webFeature, pathNot: ['^web/src/features/$1/', '^web/src/features/[^/]+/index\\.ts$'] },
    ),
    forbid(
      'core-knows-no-feature',
      'What all use knows none of them.',
      { path: '^api/src/core/', pathNot: spec },
      { path: feature },
    ),
    forbid(
      'commands-stay-out-of-graphql',
      'The edge knows the core; the core does not know the edge.',
      { path: feature, pathNot: ['\\.(entity|input|result|resolver|loader|module)\\.ts$', spec] },
      { path: '@nestjs/graphql', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'nobody-imports-the-app',
      'Only app.ts puts it together, for main.ts and for tests.',
      { path: '^api/', pathNot: ['^api/src/app\\.ts$', '^api/src/testing/', spec] },
      { path: '^api/src/app\\.module\\.ts$' },
    ),
    forbid(
      'testing-is-for-specs',
      'Nothing served leans on it.',
      { path: '^api/src/', pathNot: ['^api/src/testing/', spec] },
      { path: '^api/src/testing/' },
    ),
    forbid(
      'domain-knows-nothing',
      'Pure rules, for both sides.',
      { path: '^libs/domain/', pathNot: spec },
      { pathNot: '^libs/domain/' },
    ),
    forbid(
      'migrations-stand-alone',
      'A migration means the same for ever.',
      { path: '^db/migrations/' },
      { path: '^(api|web|libs|e2e|db/seeds)/' },
    ),
    forbid(
      'db-knows-no-code',
      'Seeds may use the pure rules.',
      { path: '^db/', pathNot: spec },
      { path: '^(api|web|e2e|libs/(?!domain/))' },
    ),
    forbid(
      'api-stands-alone',
      'The pure rules, the schema and the settings are all it takes from outside.',
      { path: '^api/', pathNot: ['^api/src/testing/', spec] },
      { path: '^(web|e2e|libs)/', pathNot: ['^libs/domain/', '^libs/launch/src/settings\\.ts$'] },
    ),
    forbid(
      'web-stands-alone',
      'It shares the pure rules, and speaks GraphQL.',
      { path: '^web/' },
      { path: '^(api|db|e2e|libs/(?!domain/))' },
    ),
    forbid(
      'ui-knows-no-data',
      'Props in, events out; a refusal may be among the props.',
      { path: '^web/src/ui/', pathNot: spec },
      { path: '^web/src/(pages|features|stores|graphql)/', pathNot: '^web/src/graphql/refusal\\.ts$' },
    ),
    forbid(
      'features-know-no-page',
      'Pages are thin, and last.',
      { path: '^web/src/(features|stores|graphql|composables)/' },
      { path: '^web/src/pages/' },
    ),
    forbid(
      'pages-hold-no-documents',
      'A page asks through a composable.',
      { path: '^web/src/pages/' },
      { path: ['\\.graphql\\.ts$', '^web/src/graphql/'] },
    ),
    forbid(
      'stores-know-no-feature',
      'They hold what all share.',
      { path: '^web/src/stores/' },
      { path: '^web/src/features/' },
    ),
    forbid(
      'e2e-sees-as-a-person',
      'A browser test knows the product from outside.',
      { path: '^e2e/' },
      { path: '^(api|web|libs|db)/' },
    ),
    forbid(
      'tools-know-no-product',
      'What starts and measures it does so from outside.',
      { path: '^libs/(launch|bench|chaos)/' },
      { path: '^(api|web|e2e)/' },
    ),
    forbid(
      'no-cycles-but-entities',
      'Two entities may name each other.',
      { pathNot: '\\.entity\\.ts$' },
      { circular: true },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.nx|\\.data)/|^web/src/graphql/gql/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.vue', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
