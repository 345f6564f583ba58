// Run by libs/launch/src/jest.ts, which starts the Postgres that specs of commands and reads need.
const swc = (decorators) => [
  '@swc/jest',
  {
    // The .swcrc of the build renames .ts imports to .js, which do not exist here.
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators },
      transform: decorators
        ? { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false }
        : undefined,
      keepClassNames: true,
    },
  },
];

const shared = {
  rootDir: import.meta.dirname,
  testRegex: '\\.spec\\.ts$',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.data/', '<rootDir>/\\.nx/'],
};

export default {
  maxWorkers: 2,
  // Nothing here takes as long; a machine that does much besides gets its time.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: './libs/launch/src/jest-node.cjs',
      roots: ['<rootDir>/api', '<rootDir>/libs', '<rootDir>/db'],
      extensionsToTreatAsEsm: ['.ts'],
      transform: { '\\.ts$': swc(true) },
    },
    {
      ...shared,
      displayName: 'web',
      testEnvironment: './libs/launch/src/jest-browser.cjs',
      testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
      roots: ['<rootDir>/web'],
      extensionsToTreatAsEsm: ['.ts', '.vue'],
      moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'vue', 'json'],
      transform: { '\\.vue$': './libs/launch/src/jest-vue.cjs', '\\.ts$': swc(false) },
    },
  ],
};
