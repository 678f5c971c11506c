/** What leaves the requests to a URL in a Network panel's filter: a part of it to be found, without a space, which would end it. */
export function networkFilter(url: string): string {
  return url.replace(/^https?:\/\//, '').split(' ')[0] ?? url;
}
