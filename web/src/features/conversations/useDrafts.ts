import { defineStore } from 'pinia';
import { computed, effectScope, reactive, toRaw, watch } from 'vue';
import { end, lying, nameOf, parse, read, write, type Ended } from '../../composables/kept-drafts.ts';
import { useOtherTabs } from '../../composables/useOtherTabs.ts';
import { isBegun, wordsOf, type RecordDraft } from './record-draft.ts';
import { useEchoes } from './useEchoes.ts';

type Named = { readonly id: string; readonly name: string };

/** How a draft ended in another tab; `savedInPart` where more was written here than the team has. */
export type EndedElsewhere = Ended['ended'] | 'savedInPart';

/** Visits not yet saved, kept on the device from the first character, per user and person, the same in each tab. */
export const useDrafts = defineStore('drafts', () => {
  const drafts = reactive<Record<string, RecordDraft>>({});
  const endings = reactive<Record<string, EndedElsewhere>>({});
  /** Those that the device refused to take: said on the sheet, never hidden. */
  const unkept = reactive(new Set<string>());
  const people: Record<string, { personName: string; make: () => RecordDraft }> = {};
  const stopKeeping: Record<string, () => void> = {};
  /** What lies on the device as far as this tab knows. */
  const known: Record<string, string | null> = {};
  const echoes = useEchoes();

  useOtherTabs({ changed: hear, woken: () => Object.keys(drafts).forEach(catchUp) });
  window.addEventListener('beforeunload', (event) => unkept.size && event.preventDefault());

  /** The draft that lies on the device, or the one that `make` begins. */
  function of(userId: string, { id, name: personName }: Named, make: () => RecordDraft) {
    const name = nameOf(userId, id);
    const kept = unkept.has(name) ? drafts[name] : read<RecordDraft>(name)?.draft;
    people[name] = { personName, make };
    delete endings[name];
    // One that was begun before an update lacks what is new since.
    drafts[name] = kept ? Object.assign(make(), kept) : make();
    known[name] = lying(name);
    stopKeeping[name] ??= startKeeping(name);
    return { draft: drafts[name]!, isRestored: Boolean(kept && isBegun(drafts[name])) };
  }

  /** Goes on until the draft is discarded, and not only as long as the sheet on which it was begun is open. */
  function startKeeping(name: string): () => void {
    const scope = effectScope(true);
    scope.run(() =>
      watch(
        () => drafts[name],
        () => !echoes.has(name) && keep(name),
        { deep: true, flush: 'sync' },
      ),
    );
    return () => scope.stop();
  }

  function keep(name: string) {
    // As it is, not as it is watched: this happens at each key.
    const draft = toRaw(drafts[name]);
    if (!draft) return;
    if (isBegun(draft)) {
      delete endings[name];
      const writtenAt = new Date().toISOString();
      const value = JSON.stringify({ draft, personName: people[name]?.personName ?? '', writtenAt });
      if (write(name, value)) unkept.delete(name);
      else unkept.add(name);
    } else {
      end(name, { ended: 'discarded', draft: null });
      unkept.delete(name);
    }
    known[name] = lying(name);
  }

  /** It has done its work: the team has it. */
  function discard(userId: string, personId: string) {
    const name = nameOf(userId, personId);
    stopKeeping[name]?.();
    delete stopKeeping[name];
    end(name, { ended: 'saved', draft: drafts[name] ?? null });
    delete drafts[name];
    unkept.delete(name);
  }

  /** The newest text wins, but never over one that lies nowhere else. */
  function hear(name: string, value: string | null) {
    const heard = parse<RecordDraft>(value);
    if (!drafts[name] || !heard || unkept.has(name)) return;
    known[name] = value;
    if ('ended' in heard) return meetEnd(name, drafts[name], heard);
    delete endings[name];
    follow(name, heard.draft);
  }

  function meetEnd(name: string, mine: RecordDraft, { ended, draft: theirs }: Ended<RecordDraft>) {
    if (ended === 'saved' && theirs && wordsOf(mine) !== wordsOf(theirs)) {
      echoes.end();
      mine.key = crypto.randomUUID();
      endings[name] = 'savedInPart';
    } else if (isBegun(mine)) {
      follow(name, people[name]!.make());
      endings[name] = ended;
    }
  }

  function follow(name: string, newest: RecordDraft) {
    echoes.begin(name);
    Object.assign(drafts[name]!, people[name]!.make(), newest);
  }

  /** A text that another tab took away while this one slept is not thrown away here. */
  function catchUp(name: string) {
    const value = lying(name);
    if (value === known[name] || unkept.has(name)) return;
    if (value === null) keep(name);
    else hear(name, value);
  }

  return {
    drafts,
    /** False where the device refuses to keep anything. */
    canKeep: computed(() => unkept.size === 0),
    of,
    discard,
    /** How it ended in another tab, as long as nothing new is written here. */
    endedElsewhere: (userId: string, personId: string) => endings[nameOf(userId, personId)],
  };
});
