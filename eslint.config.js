import vue from 'eslint-plugin-vue';
import tseslint from 'typescript-eslint';

const clock = {
  selector:
    'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.object.name="Date"][callee.property.name="now"]',
  message: 'The time comes from core/clock.ts, and the day from the office.',
};

/** Few rules, each against a fault that reviewers miss; prettier sees to the form. */
export default tseslint.config(
  { ignores: ['dist/', '.data/', '.nx/', 'coverage/', 'test-results/', 'web/src/graphql/gql/', '**/*.d.ts'] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.ts', '**/*.vue'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: { parser: tseslint.parser },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-debugger': 'error',
      'no-empty': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_+$', argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    // A promise that nobody waits for loses its error, and its transaction.
    files: ['api/src/**/*.ts', 'libs/{launch,bench,chaos}/src/**/*.ts', 'e2e/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  {
    files: ['api/src/**/*.ts', 'libs/domain/src/**/*.ts'],
    ignores: ['api/src/core/clock.ts', '**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', clock], 'no-console': 'error' },
  },
  ...vue.configs['flat/essential'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      'vue/component-name-in-template-casing': [
        'error',
        'PascalCase',
        { registeredComponentsOnly: false, ignores: ['i18n-t', 'i18n-d', 'i18n-n'] },
      ],
      'vue/define-emits-declaration': ['error', 'type-based'],
      'vue/define-props-declaration': ['error', 'type-based'],
      'vue/multi-word-component-names': 'off',
      // A draft is shared with the parts of its form, which write into it; the prop itself is never replaced.
      'vue/no-mutating-props': ['error', { shallowOnly: true }],
      'vue/no-v-html': 'error',
      'vue/no-restricted-syntax': [
        'error',
        {
          selector:
            'VAttribute[directive=true][key.name.name="on"][key.argument.name=/^key(down|up|press)$/]:has(VDirectiveKey > VIdentifier[name="enter"]):not(:has(VExpressionContainer > Identifier[name=/^onEnter/]))',
          message:
            'Enter also ends the conversion of Japanese text: use the submit of a form, or an onEnter that asks isConverting first.',
        },
      ],
    },
  },
);
