/** Fragments are not sent; a `data:` URL is a whole body, of which nothing is read. */
export function shortenUrl(url: string): string {
  if (url.slice(0, 5).toLowerCase() === 'data:') return url.slice(0, 64);
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}
