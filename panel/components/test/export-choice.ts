import { type FormatId, formatIds } from '../../../src/export/formats/register.ts';
import { storedText, storeText } from '../../../src/kept/stored-text.ts';

/** The format a person took last. */
const KEY = 'format';

/** The first of the register where nothing was taken yet, or nothing can be kept here. */
export function chosenFormat(): FormatId {
  const last = storedText(KEY);
  return formatIds.find((id) => id === last) ?? formatIds[0];
}

export function rememberFormat(id: FormatId): void {
  storeText(KEY, id);
}
