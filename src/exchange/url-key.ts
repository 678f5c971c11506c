/** One spelling for URLs that are requested alike: parsed, without fragment. What does not parse is its own key. */
export function urlKey(url: string | null): string {
  if (url === null) return '';
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href;
}
