import { nextTick } from 'vue';
import { PARTS, type Part } from './wording.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;
const isPart = (name: string): name is Part => PARTS.some((it) => it === name);

/** Puts a place where the writer was last, in whichever part. */
export function usePlaces(values: Record<Part, string>) {
  let field: Field | null = null;

  const noteField = ({ target }: FocusEvent) => {
    if ((target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && isPart(target.name))
      field = target;
  };

  async function insert(place: string) {
    const part = field && isPart(field.name) ? field.name : 'intro';
    const at = field?.selectionStart ?? values[part].length;
    const until = field?.selectionEnd ?? at;
    values[part] = `${values[part].slice(0, at)}{${place}}${values[part].slice(until)}`;
    await nextTick();
    const end = at + place.length + 2;
    field?.focus();
    field?.setSelectionRange(end, end);
  }

  return { noteField, insert };
}
