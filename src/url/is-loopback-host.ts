/** Whether a URL's `hostname` is this computer by its spelling alone: nothing is resolved. */
export function isLoopbackHost(hostname: string): boolean {
  return /(?:^|\.)localhost\.?$/.test(hostname) || /^127(?:\.\d+){3}$/.test(hostname) || hostname === '[::1]';
}
