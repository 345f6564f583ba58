import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { addedUnder } from './added-under.ts';
import { Client } from './client.entity.ts';
import type { AddSiteInput } from './client.input.ts';
import { Site } from './site.entity.ts';

export const addSite = (work: Work, input: AddSiteInput): Promise<Saved> =>
  addedUnder(work, {
    action: 'addSite',
    parent: { kind: Client, id: input.clientId },
    kind: Site,
    values: { ...input },
  });
