import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { addedUnder } from './added-under.ts';
import { Client } from './client.entity.ts';
import type { AddClientInput } from './client.input.ts';

export const addClient = (work: Work, input: AddClientInput): Promise<Saved> =>
  addedUnder(work, { action: 'addClient', parent: null, kind: Client, values: { ...input } });
