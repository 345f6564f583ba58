import { domainToASCII } from 'node:url';

const LONGEST = 254;
const LONGEST_LOCAL = 64;
/** Dots may stand anywhere: mobile carriers gave out addresses such as `a..b.@docomo.ne.jp`. */
const PLAIN = /^[\w.!#$%&'*+/=?^`{|}~-]+$/;
/** Quoted, all may stand but what would end the quotation or the line. */
const QUOTED = /^"(?:[\x20\x21\x23-\x3b\x3d\x3f-\x5b\x5d-\x7e]|\\[\x20-\x3b\x3d\x3f-\x7e])+"$/;
const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/i;

/** The address as a mail server takes it, or null where none could: nothing in it may end a command or a header. */
export function sendable(address: string): string | null {
  const at = address.lastIndexOf('@');
  const [local, host] = [address.slice(0, Math.max(at, 0)), domainToASCII(address.slice(at + 1))];
  const fits = at > 0 && address.length <= LONGEST && local.length <= LONGEST_LOCAL;
  return fits && (PLAIN.test(local) || QUOTED.test(local)) && HOST.test(host) ? `${local}@${host}` : null;
}
