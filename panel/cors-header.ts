/** Whether a header takes part in CORS: what the browser asks with, or what the server answers with. */
export function isCorsHeader(name: string): boolean {
  const lower = name.toLowerCase();
  return lower === 'origin' || lower.startsWith('access-control-');
}
