// A browser's document as the environment of component specs.
const { TestEnvironment } = require('jest-environment-node');

/** Node has a global of each of these names, too. */
const lent = [
  'window',
  'self',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'Event',
  'EventTarget',
  'CustomEvent',
  'Node',
];

module.exports = class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const { Window } = await import('happy-dom');
    this.browser = new Window({ url: 'http://localhost/' });
    const ours = this.global;
    const node = new Set(Object.getOwnPropertyNames(globalThis));
    const names = [this.browser, Object.getPrototypeOf(this.browser)].flatMap((each) =>
      Object.getOwnPropertyNames(each),
    );
    for (const name of new Set(names))
      if (!node.has(name) && !(name in ours) && name !== 'constructor') this.lend(name);
    for (const name of lent) this.lend(name);
    ours.window = ours;
  }

  lend(name) {
    const value = this.browser[name];
    if (value === undefined) return;
    const bound = typeof value === 'function' && !/^[A-Z]/.test(name) ? value.bind(this.browser) : value;
    Object.defineProperty(this.global, name, { value: bound, configurable: true, writable: true });
  }

  async teardown() {
    await this.browser?.happyDOM.close();
    await super.teardown();
  }
};
