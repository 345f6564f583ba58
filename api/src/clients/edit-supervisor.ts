import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { Supervisor } from './supervisor.entity.ts';
import type { EditSupervisorInput } from './client.input.ts';
import { setRight } from './set-right.ts';

export function editSupervisor(work: Work, input: EditSupervisorInput): Promise<Saved> {
  const { name, reading = null, title = null, phone = null, sinceOn = null } = input;
  return setRight(work, {
    action: 'editSupervisor',
    kind: Supervisor,
    input,
    set: { name, reading, title, phone, sinceOn },
  });
}
