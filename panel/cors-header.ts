/** Whether a header takes part in CORS: sent by the browser to ask, or by the server to respond. */
export function isCorsHeader(name: string): boolean {
  const lower = name.toLowerCase();
  return lower === 'origin' || lower.startsWith('access-control-');
}
