import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { Client } from './client.entity.ts';
import type { EditClientInput } from './client.input.ts';
import { setRight } from './set-right.ts';

export function editClient(work: Work, input: EditClientInput): Promise<Saved> {
  const { name, reading = null } = input;
  return setRight(work, { action: 'editClient', kind: Client, input, set: { name, reading } });
}
