import { searchText } from '#domain';

export type PaletteGroup = 'recent' | 'people' | 'clients' | 'said' | 'search' | 'actions' | 'go';

/** One thing that can be done from here, and the keys that do it without the palette. */
export interface PaletteItem {
  readonly id: string;
  readonly group: PaletteGroup;
  readonly label: string;
  readonly note?: string | undefined;
  /** Whether the note stands below a label that may be long. */
  readonly isTwoLines?: boolean;
  /** What is marked where it stands in the label or the note. */
  readonly sought?: readonly string[];
  readonly icon: string;
  readonly keys?: readonly string[];
  /** Other words by which somebody may look for it, also in kana and roman letters. */
  readonly aka?: string;
  readonly act: () => unknown;
}

/** Those that hold every part of what was typed, however it is written. */
export function matching(items: readonly PaletteItem[], query: string): PaletteItem[] {
  const parts = query.trim().split(/\s+/).map(searchText).filter(Boolean);
  return items.filter(({ label, note = '', aka = '' }) => {
    const text = searchText(`${label}${note}${aka}`);
    return parts.every((it) => text.includes(it));
  });
}

/** Consecutive items under one heading. */
export function grouped(items: readonly PaletteItem[]) {
  const groups: { name: PaletteGroup; items: PaletteItem[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.name === item.group) last.items.push(item);
    else groups.push({ name: item.group, items: [item] });
  }
  return groups;
}
