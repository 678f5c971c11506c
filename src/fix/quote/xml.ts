import { escapeText } from './escape.ts';

/** The inside of an XML attribute or element. XML has no way to write most control characters: they become U+FFFD. */
export function xmlText(text: string): string {
  const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
  const allowed = (code: number) =>
    code === 9 || code === 10 || code === 13 || (code >= 0x20 && code !== 0xfffe && code !== 0xffff);
  return escapeText(text, named, (code) => `&#${allowed(code) ? code : 0xfffd};`);
}
