import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { Site } from './site.entity.ts';
import type { EditSiteInput } from './client.input.ts';
import { setRight } from './set-right.ts';

export function editSite(work: Work, input: EditSiteInput): Promise<Saved> {
  const { name, phone = null } = input;
  return setRight(work, { action: 'editSite', kind: Site, input, set: { name, phone } });
}
