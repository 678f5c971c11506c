import { storedText, storeText } from '../../../src/kept/stored-text.ts';

/** Which server an API runs on, as the person said; by the API's origin. */
const KEY = 'server.';

/** null: nothing was said, or nothing can be kept here. */
export function chosenServer(target: string): string | null {
  return storedText(KEY + target);
}

export function rememberServer(target: string, id: string): void {
  storeText(KEY + target, id);
}
