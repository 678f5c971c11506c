export type Log = ReturnType<typeof log>;

/**
 * The log as text: an array could be watched through its prototype.
 *
 * @param most characters that are kept until it is known that they have come
 */
export function log(most: number) {
  let kept = '';
  let lost = 0;
  /** While the page is busy nobody waits for its reply: what was in it is given again. */
  let given = '';
  let givenLost = 0;
  let givenIn = 0;

  function tell(line: string): void {
    if (given.length + kept.length + line.length > most) lost++;
    else kept += `${line}\n`;
  }

  /** @param used the last round whose reply has come */
  function takeLog(round: number, used: number): { readonly log: string; readonly lost: number } {
    // Overtaken by a later one, it has no reader.
    if (round < givenIn) return { log: '', lost: 0 };
    if (used >= givenIn) {
      given = '';
      givenLost = 0;
    }
    given += kept;
    givenLost += lost;
    givenIn = round;
    kept = '';
    lost = 0;
    return { log: given, lost: givenLost };
  }

  function dropLog(): void {
    kept = '';
    given = '';
  }

  return { tell, takeLog, dropLog };
}
