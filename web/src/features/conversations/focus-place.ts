/** The field of that place itself; of a group of chips the one that the keyboard reaches. */
const fieldAt = (place: string) => {
  const element = document.getElementById(place);
  if (element?.tagName !== 'FIELDSET') return element;
  return element.querySelector<HTMLElement>('input:checked') ?? element.querySelector('input') ?? element;
};

/** Rules name places in their own order; the eye and the keyboard go by the page. */
export function focusFirstOf(places: readonly string[]): void {
  const fields = places.flatMap((place) => fieldAt(place) ?? []);
  fields.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  fields[0]?.focus({ preventScroll: true });
  fields[0]?.scrollIntoView({ block: 'center' });
}
