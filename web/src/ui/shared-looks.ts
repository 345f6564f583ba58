/** How a component looks: its theme, and what is laid over it. */
interface Config {
  readonly extend?: object;
}

/** Gives classes, or a function per part of the component, for a state of it. */
type Look = (state?: object) => unknown;

/** More states than this of one look are no longer worth keeping. */
const MOST = 200;

/**
 * The same maker of looks, which works each of them out only once: two buttons of the same theme share what is laid over
 * it, and in the same state their classes. What cannot be told apart by its text, such as a function, is made anew.
 */
export function sharedLooks<C extends Config, L extends Look>(make: (config: C) => L): (config: C) => L {
  const byTheme = new WeakMap<object, Map<string, L>>();
  return (config) => {
    const { extend, ...over } = config;
    const key = textOf(over);
    if (!extend || key === undefined) return make(config);
    const looks = byTheme.get(extend) ?? new Map<string, L>();
    byTheme.set(extend, looks);
    const known = looks.get(key) ?? remembering(make(config));
    looks.set(key, known);
    return known;
  };
}

function remembering<L extends Look>(look: L): L {
  const byState = new Map<string, unknown>();
  return new Proxy(look, {
    apply(target, self, [state]: [object?]) {
      const key = textOf(state ?? {});
      if (key === undefined) return Reflect.apply(target, self, [state]);
      if (!byState.has(key)) {
        if (byState.size >= MOST) byState.clear();
        byState.set(key, Reflect.apply(target, self, [state]));
      }
      return byState.get(key);
    },
  });
}

/** Nothing where something inside is neither text, number, truth value, list nor plain object. */
function textOf(value: object): string | undefined {
  let isPlain = true;
  const text = JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'function' || typeof part === 'symbol' || typeof part === 'bigint') isPlain = false;
    return isPlain ? part : null;
  });
  return isPlain ? text : undefined;
}
