export type Log = ReturnType<typeof log>;

/**
 * The log as text: an array could be watched through its prototype.
 *
 * @param most characters that are kept until they are taken
 */
export function log(most: number) {
  let kept = '';
  let lost = 0;

  function tell(line: string): void {
    if (kept.length + line.length > most) lost++;
    else kept += `${line}\n`;
  }

  function takeLog(): { readonly log: string; readonly lost: number } {
    const taken = { log: kept, lost };
    kept = '';
    lost = 0;
    return taken;
  }

  return { tell, takeLog };
}
