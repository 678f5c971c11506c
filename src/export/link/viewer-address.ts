import { parseHttpUrl } from '../../url/origin-of.ts';

/** The address of a viewer, to which a fragment can be added; null: it is none. */
export function viewerAddress(text: string): string | null {
  const url = parseHttpUrl(text.trim());
  if (url === null || url.username !== '' || url.password !== '') return null;
  url.hash = '';
  return url.href;
}
