/** A dialog begins where one writes or chooses, not at the cross that closes it. Without a field it begins as it would. */
export function startInForm(event: Event): void {
  const field = event.target instanceof Element ? event.target.querySelector<HTMLElement>(FIELD) : null;
  if (!field) return;
  event.preventDefault();
  const chosen = field.matches('[type=radio]')
    ? field.closest('fieldset')?.querySelector<HTMLElement>(':checked')
    : null;
  (chosen ?? field).focus();
}

const FIELD = 'form :is(textarea, select, input)';
