import { describe, expect, it, jest } from '@jest/globals';
import { mount, RouterLinkStub } from '@vue/test-utils';

// The library's looks are written by Vite only: what a button is does not depend on them.
const looks = {
  base: ({ class: own }: { class: unknown }) => own,
  leadingIcon: () => 'before',
  trailingIcon: () => 'behind',
};
jest.unstable_mockModule('./button-looks.ts', () => ({
  buttonLooks: () => looks,
  waitingIcon: () => 'i-lucide-loader',
}));
jest.unstable_mockModule('./plain-icon.ts', () => ({
  default: { props: ['name'], template: '<svg :data-name="name" />' },
}));
const { default: PlainButton } = await import('./plain-button.ts');

function draw(props: object, text = '保存する') {
  const onClick = jest.fn();
  const drawn = mount(PlainButton, {
    props,
    attrs: { onClick },
    slots: { default: text },
    global: { stubs: { RouterLink: RouterLinkStub } },
  });
  return { drawn, onClick, element: drawn.element as HTMLElement };
}

describe('a button', () => {
  it('submits nothing unless it is told to, and is pressed', async () => {
    const { drawn, element, onClick } = draw({});
    expect([element.tagName, element.getAttribute('type'), element.textContent]).toEqual([
      'BUTTON',
      'button',
      '保存する',
    ]);
    await drawn.trigger('click');
    expect(onClick).toHaveBeenCalledTimes(1);
    expect(draw({ type: 'submit' }).element.getAttribute('type')).toBe('submit');
  });

  it.each([{ disabled: true }, { loading: true }])('rests while %o', (props) => {
    expect(draw(props).element.hasAttribute('disabled')).toBe(true);
  });

  it('shows its sign before the words or behind them, and that it waits in its place', () => {
    const first = (props: object) => draw(props).element.firstElementChild?.getAttribute('data-name');
    expect(first({ icon: 'i-lucide-pen' })).toBe('i-lucide-pen');
    expect(first({ icon: 'i-lucide-pen', loading: true })).toBe('i-lucide-loader');
    expect(draw({ icon: 'i-lucide-pen', trailing: true }).element.lastElementChild?.className).toBe('behind');
  });
});

describe('a button that leads somewhere', () => {
  it('is a link within the app', () => {
    expect(draw({ to: '/people' }).drawn.findComponent(RouterLinkStub).props('to')).toBe('/people');
  });

  it.each([{ to: 'tel:090-0000-0000' }, { to: '/imports/1/rows.csv', external: true }, { href: '/exports' }])(
    'is a link out of it with %o',
    (props) => {
      const { element } = draw(props);
      expect([element.tagName, element.getAttribute('href')]).toEqual(['A', 'href' in props ? props.href : props.to]);
    },
  );

  it('leads nowhere while it is off, and does nothing', async () => {
    const { drawn, element, onClick } = draw({ to: '/people', disabled: true });
    await drawn.trigger('click');
    expect([element.hasAttribute('href'), element.getAttribute('aria-disabled'), onClick.mock.calls.length]).toEqual([
      false,
      'true',
      0,
    ]);
  });
});
