import { viewerAddress } from '../src/export/link/viewer-address.ts';
import { storedText, storeText } from '../src/kept/stored-text.ts';

const KEY = 'viewer';

/** What a person gave as the viewer's address, whether it is one or not; the viewer itself knows where it is. */
export function typedViewer(): string {
  const own = import.meta.env.MODE === 'web' ? (viewerAddress(location.href) ?? '') : '';
  return storedText(KEY) ?? own;
}

export function rememberViewer(typed: string): void {
  storeText(KEY, typed);
}

/** The address that links are made with; null: nobody gave one that can be used. */
export const viewerOf = (): string | null => viewerAddress(typedViewer());
