/** At most `most` characters: the start, `…`, and a little of the end, where hosts and paths tend to differ. */
export function shorten(value: string, most: number): string {
  if (value.length <= most) return value;
  const end = Math.floor(most / 5);
  return `${value.slice(0, most - end - 1)}…${value.slice(value.length - end)}`;
}
