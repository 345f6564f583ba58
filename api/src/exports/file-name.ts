/** The head that makes an answer a file of that name, also for those who read no Japanese names (RFC 6266, 5987). */
export function attachment(name: string, plain: string): string {
  const coded = encodeURIComponent(name).replaceAll(/['()*]/g, (it) => `%${it.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${coded}`;
}
