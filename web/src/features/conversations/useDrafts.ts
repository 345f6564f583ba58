import { defineStore } from 'pinia';
import { effectScope, reactive, ref, watch } from 'vue';
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
    // One that was begun before an update lacks what is new since.
    drafts[name] = kept ? Object.assign(make(), kept) : make();
    stopKeeping[name] ??= startKeeping(name);
    return { draft: drafts[name]!, isRestored: Boolean(kept && isBegun(drafts[name])) };
  }

  /** Goes on until the draft is discarded, and not only as long as the sheet on which it was begun is open. */
  function startKeeping(name: string): () => void {
    const scope = effectScope(true);
    scope.run(() =>
      watch(
        () => drafts[name],
        (it) => it && keep(name, it),
        { deep: true, flush: 'sync' },
      ),
    );
    return () => scope.stop();
  }

  function discard(userId: string, personId: string) {
    const name = nameOf(userId, personId);
    stopKeeping[name]?.();
    delete stopKeeping[name];
    delete drafts[name];
    keep(name, null);
  }

  function keep(name: string, draft: RecordDraft | null) {
    try {
      if (draft && isBegun(draft)) localStorage.setItem(name, JSON.stringify(draft));
      else localStorage.removeItem(name);
      canKeep.value = true;
    } catch {
      canKeep.value = false;
    }
  }

  return { drafts, canKeep, of, discard };
});

/** Nothing where the device refuses to say: what is typed then lives as long as the page, and the sheet says so. */
function read(name: string): RecordDraft | undefined {
  try {
    const kept = localStorage.getItem(name);
    return kept ? (JSON.parse(kept) as RecordDraft) : undefined;
  } catch {
    return undefined;
  }
}
