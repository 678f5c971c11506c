/**
 * Whether a character beyond ASCII stays as it is in text for people: the letters of European languages, and their
 * marks. None of them ends anything or moves what a reader sees, and the files are UTF-8.
 */
export function isReadable(character: string): boolean {
  return /^[À-ſ–…„“”‘’]$/.test(character);
}
