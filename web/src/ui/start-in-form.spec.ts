import { expect, it } from '@jest/globals';
import { startInForm } from './start-in-form.ts';

/** Opens a dialog with such a body; tells where it begins, and whether it left that to the dialog. */
function open(body: string) {
  document.body.innerHTML = `<div role="dialog"><button id="cross"></button>${body}</div>`;
  const dialog = document.querySelector('[role=dialog]')!;
  const opens = new CustomEvent('open', { cancelable: true });
  dialog.addEventListener('open', startInForm);
  dialog.dispatchEvent(opens);
  return opens.defaultPrevented ? document.activeElement?.id : 'as it would';
}

const radios = (checked = '') =>
  `<fieldset><input type="radio" id="phone"><input type="radio" id="visit" ${checked}></fieldset>`;

it('begins in the first field, whatever stands before the form', () => {
  expect(open('<form><textarea id="why"></textarea><input id="when"></form>')).toBe('why');
});

it('begins at the choice that is made already, else at the first of them', () => {
  expect(open(`<form>${radios('checked')}<textarea id="text"></textarea></form>`)).toBe('visit');
  expect(open(`<form>${radios()}<textarea id="text"></textarea></form>`)).toBe('phone');
});

it('leaves a dialog without a field as it is', () => {
  expect(open('<form><button></button></form>')).toBe('as it would');
});
