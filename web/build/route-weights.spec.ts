import { describe, expect, it } from '@jest/globals';
import { routeWeights, type BuiltFile } from './route-weights.ts';

const file = (name: string, imports: string[] = [], css: string[] = []): BuiltFile => ({ name, imports, css });
const sizes: Record<string, number> = { app: 100, words: 20, today: 5, list: 7, people: 3, look: 40, table: 6 };
const files = [
  file('app', ['words'], ['look']),
  file('words'),
  file('today', ['app', 'list']),
  file('list', ['words']),
  file('people', ['list', 'table', 'app'], ['look', 'table-look']),
  file('table', ['people']),
];
const pages = new Map([
  ['/today', 'today'],
  ['/people/', 'people'],
]);
const weigh = () => routeWeights(files, 'app', pages, (name) => sizes[name] ?? 1);

describe('the weight of a route', () => {
  it('is the app, the page, and all that they import, each once', () => {
    expect(weigh()[0]).toMatchObject({ route: '/today', js: 100 + 20 + 5 + 7, files: 4, css: 40 });
  });

  it('beyond the first route is what that has not brought along', () => {
    expect(weigh().map(({ beyond }) => beyond)).toEqual([0, 3 + 6]);
  });

  it('counts the style sheets of every part', () => {
    expect(weigh()[1]).toMatchObject({ css: 40 + 1 });
  });

  it('counts the page that stands around it, but not a list of its own', () => {
    const around = new Map([...pages, ['/words', 'words'], ['/words/[id]', 'solo'], ['/people/[id]', 'solo']]);
    const found = routeWeights([...files, file('solo')], 'list', around, (name) => sizes[name] ?? 1);
    const weightOf = (route: string) => found.find((it) => it.route === route)?.js;
    expect(weightOf('/words/[id]')).toBe(7 + 20 + 1);
    expect(weightOf('/people/[id]')).toBe(7 + 20 + 1);
  });

  it('ends where two files import each other', () => {
    expect(weigh()[1]).toMatchObject({ js: 100 + 20 + 7 + 3 + 6 });
  });
});
