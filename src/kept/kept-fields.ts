import { storedText, storeText } from './stored-text.ts';

const KEY = 'settings';
/** Another's are not read: what a name means may have changed. */
const VERSION = 1;

/** What a person has set, by any name: it may be anything. null: nothing, or it is of another version. */
export function keptFields(): Readonly<Record<string, unknown>> | null {
  try {
    const found = Object(JSON.parse(storedText(KEY) ?? 'null')) as Record<string, unknown>;
    return found.version === VERSION ? found : null;
  } catch {
    return null;
  }
}

/** Keeps fields, where they are not what was kept last. */
export function createFieldsKeeper(): (fields: object) => void {
  let last = storedText(KEY);
  return (fields) => {
    const text = JSON.stringify({ version: VERSION, ...fields });
    if (text === last) return;
    last = text;
    storeText(KEY, text);
  };
}
