import { Client, fetchExchange, mapExchange } from '@urql/vue';
import { cache } from './cache.ts';
import { earlyAnswers, fetchOrTakeOver } from './early.ts';
import { persisted } from './persisted.ts';
import { refusalOf } from './refusal.ts';
import { noteShown } from './shown.ts';
import { noteSignedOut } from './signedOut.ts';

/** Shows what is known at once, and asks for the newest behind it. */
const makeClient = () =>
  new Client({
    url: '/graphql',
    fetch: fetchOrTakeOver,
    requestPolicy: 'cache-and-network',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin' },
    exchanges: [
      mapExchange({
        onOperation: noteShown,
        onError(error, operation) {
          if (refusalOf(error).code === 'SIGNED_OUT') noteSignedOut(operation);
        },
      }),
      cache(),
      persisted(),
      earlyAnswers(),
      fetchExchange,
    ],
  });

/** One per page load: signing out loads the page anew, so that nothing of one user reaches the next. */
export const client = makeClient();
