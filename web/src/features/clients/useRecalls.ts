import { usePagesOf } from '../../composables/usePagesOf.ts';
import { readFragment } from '../../graphql/index.ts';
import { firstRecallFields, siteFirstRecalls } from './first-recalls.graphql.ts';

/** What was heard at a site each time that somebody asked, page after page. */
export const useRecalls = (siteId: () => string) =>
  usePagesOf(
    siteFirstRecalls,
    () => ({ siteId: siteId() }),
    ({ siteFirstRecalls: page }) => ({ ...page, nodes: page.nodes.map((it) => readFragment(firstRecallFields, it)) }),
  );
