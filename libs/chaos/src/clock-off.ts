/** Has this process believe another time: whatever it decides by its own clock goes wrong by as much. */
export function shiftClock(hours: number): void {
  if (!hours) return;
  const Real = Date;
  const off = hours * 3_600_000;
  globalThis.Date = new Proxy(Real, {
    construct: (target, args, as) => Reflect.construct(target, args.length ? args : [Real.now() + off], as) as Date,
    get: (target, key, receiver) =>
      key === 'now' ? () => Real.now() + off : (Reflect.get(target, key, receiver) as unknown),
  });
}
