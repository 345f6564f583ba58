import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

interface JestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[];
    }[];
  }[];
}

/** Enough of a message to know where to look; the whole of it stands further up. */
const LINES = 8;
/** After so many failures the first ones say enough. */
const MOST = 10;

/** Each spec that failed, and how, so that whoever sees only the end of a long log knows. */
export const whyJest = (file: string): string[] =>
  reasons(file, ({ testResults }: JestReport) =>
    testResults.flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      if (failed.length === 0 && message) return [[name, message] as const];
      return failed.map(({ fullName, failureMessages }) => [fullName, failureMessages.join('\n')] as const);
    }),
  );

/** The same of the browser's tests: each thing that one of them found. */
export const whyPlaywright = (file: string): string[] =>
  reasons(file, ({ suites }: Suite) => (suites ?? []).flatMap(ofSuite));

const ofSuite = ({ suites = [], specs = [] }: Suite): (readonly [string, string])[] => [
  ...specs.flatMap(({ title, tests }) =>
    tests.flatMap(({ results }) =>
      results.flatMap(({ errors }) => errors.map(({ message }) => [title, message ?? ''] as const)),
    ),
  ),
  ...suites.flatMap(ofSuite),
];

function reasons<T>(file: string, read: (report: T) => (readonly [string, string])[]): string[] {
  if (!existsSync(file)) return [];
  return read(JSON.parse(readFileSync(file, 'utf8')) as T)
    .slice(0, MOST)
    .map(([title, message]) => [title, ...firstLines(message)].join('\n    '));
}

const firstLines = (message: string): string[] =>
  stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line.trim())
    .slice(0, LINES);
