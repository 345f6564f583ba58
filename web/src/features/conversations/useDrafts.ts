import { defineStore } from 'pinia';
import { reactive, ref, watch } from 'vue';
import { isBegun, type RecordDraft } from './record-draft.ts';

/** Each draft lies under its own name, so that two tabs with two people do not overwrite each other. */
const nameOf = (userId: string, personId: string) => `enishi.draft.${userId}.${personId}`;

/** Visits not yet saved, kept on the device from the first character, per user and person. */
export const useDrafts = defineStore('drafts', () => {
  const drafts = reactive<Record<string, RecordDraft>>({});
  /** False where the device refuses to keep anything: said on the sheet, never hidden. */
  const canKeep = ref(true);
  const stopKeeping: Record<string, () => void> = {};

  /** The draft that lies on the device, or the one that `make` begins. */
  function of(userId: string, personId: string, make: () => RecordDraft): { draft: RecordDraft; isRestored: boolean } {
    const name = nameOf(userId, personId);
    const kept = drafts[name] ?? read(name);
    drafts[name] = kept ?? make();
    stopKeeping[name] ??= watch(
      () => drafts[name],
      (draft) => draft && keep(name, draft),
      { deep: true, flush: 'sync' },
    );
    return { draft: drafts[name]!, isRestored: Boolean(kept && isBegun(kept)) };
  }

  function discard(userId: string, personId: string) {
    const name = nameOf(userId, personId);
    stopKeeping[name]?.();
    delete stopKeeping[name];
    delete drafts[name];
    localStorage.removeItem(name);
  }

  function keep(name: string, draft: RecordDraft) {
    try {
      if (isBegun(draft)) localStorage.setItem(name, JSON.stringify(draft));
      else localStorage.removeItem(name);
      canKeep.value = true;
    } catch {
      canKeep.value = false;
    }
  }

  return { drafts, canKeep, of, discard };
});

function read(name: string): RecordDraft | undefined {
  const kept = localStorage.getItem(name);
  if (!kept) return undefined;
  try {
    return JSON.parse(kept) as RecordDraft;
  } catch {
    return undefined;
  }
}
