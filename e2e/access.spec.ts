import { looksAt } from './steps/look.ts';
import { answer, ask, standBetween } from './steps/questions.ts';
import type { Language } from './steps/states.ts';
import { findPlaces } from './steps/stops/places.ts';
import { stops } from './steps/stops.ts';
import { expect, test } from './steps/test.ts';
import { routes, visit } from './steps/tour.ts';
import { kawabata, takase } from './steps/users.ts';

const nowhere = { person: '', client: '', promise: '', thread: '', call: '', handover: '' };

test('every route has its row', () => {
  expect(Object.keys(stops(nowhere)).sort()).toEqual(routes().sort());
});

// Its pictures of every step would take longer than the looks.
test.use({ trace: 'off', actionTimeout: 20_000 });

/** Half of the routes each, so that two can look at once. */
const halves = [0, 1] as const;

for (const language of ['ja', 'en'] satisfies Language[])
  for (const half of halves)
    test(`everybody can read and reach everything, in every state, size and theme (${language}, ${half + 1} of 2)`, async ({
      as,
    }) => {
      // Half a minute on two cores of one's own, five times that where a host leaves us little of them.
      test.setTimeout(400_000);
      const began = performance.now();
      const [manager, administrator] = await Promise.all([as(kawabata), as(takase)]);
      for (const page of [manager, administrator]) {
        const { me } = (await ask(page, 'Me', {})) as { me: object };
        await standBetween(page);
        // Their accounts stay Japanese for all who use them meanwhile.
        await answer(page, 'Me', { me: { ...me, language } });
      }
      const all = Object.entries(stops(await findPlaces(manager)));
      for (const [route, stop] of all.filter((_, at) => at % 2 === half))
        await test.step(route, async () => {
          const page = stop.of ? administrator : manager;
          await visit(page, route, stop, language, await looksAt(page, language));
        });
      console.log(`axe, ${language}, half ${half + 1}: ${Math.round((performance.now() - began) / 1000)} s`);
    });
