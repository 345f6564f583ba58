import { describe, expect, it, jest } from '@jest/globals';
import { useEnterSubmit } from './useEnterSubmit.ts';

const key = (parts: Partial<KeyboardEvent> = {}) =>
  ({ key: 'Enter', isComposing: false, keyCode: 13, preventDefault: () => undefined, ...parts }) as KeyboardEvent;

describe('Enter', () => {
  it.each([
    ['alone', {}, true],
    ['during a conversion', { isComposing: true }, false],
    ['as Safari tells it after a conversion', { keyCode: 229 }, false],
    ['with Shift', { shiftKey: true }, false],
    ['when it is another key', { key: 'a' }, false],
  ])('%s', (_name, parts, submits) => {
    const submit = jest.fn();
    useEnterSubmit(submit)(key(parts));
    expect(submit).toHaveBeenCalledTimes(submits ? 1 : 0);
  });

  it('makes a new line where only Ctrl+Enter sends', () => {
    const submit = jest.fn();
    const onKey = useEnterSubmit(submit, { withCtrl: true });
    onKey(key());
    expect(submit).not.toHaveBeenCalled();
    onKey(key({ ctrlKey: true }));
    expect(submit).toHaveBeenCalledTimes(1);
  });
});
