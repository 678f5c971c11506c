import { storedText } from './stored-text.ts';

/** Under which name what a person has set is kept. */
export const SETTINGS_KEY = 'settings';
/** Another's are not read: what a name means may have changed. */
export const SETTINGS_VERSION = 1;

/** What is stored under any name: it may be anything. None where it is of another version, or not ours. */
export function keptFields(): Readonly<Record<string, unknown>> {
  try {
    const found = Object(JSON.parse(storedText(SETTINGS_KEY) ?? 'null')) as Record<string, unknown>;
    return found.version === SETTINGS_VERSION ? found : {};
  } catch {
    return {};
  }
}
