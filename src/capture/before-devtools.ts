import { evalInPage, renewPageLine } from './browser.ts';
import { type Native, replacedNatives } from './natives.ts';
import { ownPart } from './page-probe.ts';
import { pause } from './pause.ts';

/** What the inspected page asked other origins for before anybody listened, as far as it still knows. */
export interface RequestsBefore {
  readonly requests: number;
  /** Calls by script among them whose response no script could read: failed, hidden, or asked for with no-cors. */
  readonly unread: number;
}

/** All that is called in the page for it. */
const natives: readonly Native[] = [
  { name: 'Reflect.apply', own: 'apply' },
  { name: 'Reflect.getOwnPropertyDescriptor', own: 'getOwnPropertyDescriptor' },
  { name: 'performance', own: 'performance' },
  { name: 'performance.getEntriesByType', own: 'getEntriesByType' },
  { name: 'PerformanceEntry.name', own: 'name' },
  { name: 'PerformanceResourceTiming.initiatorType', own: 'initiatorType' },
  { name: 'PerformanceResourceTiming.responseStatus', own: 'responseStatus' },
];

/** A page that is busy, as one is that just loads, replies later. In milliseconds. */
const askAgainAfterMs = [0, 1_000, 5_000, 20_000];

/** A page may have made room for any number of entries. */
const ENTRIES_AT_MOST = 5_000;

/**
 * Counts by the page's own Resource Timing, which is there from the start. null: this browser or this page does not tell,
 * or the page has replaced what would be asked.
 *
 * @see https://www.w3.org/TR/resource-timing/#dom-performanceresourcetiming-responsestatus
 */
export async function countBefore(): Promise<RequestsBefore | null> {
  await renewPageLine();
  for (const delay of askAgainAfterMs) {
    await pause(delay);
    const counted = await count();
    if (counted !== 'no reply') return counted;
  }
  return null;
}

async function count(): Promise<RequestsBefore | null | 'no reply'> {
  const name = `e${crypto.randomUUID().replaceAll('-', '')}`;
  if ('trouble' in (await evalInPage(declareCounter(name)))) return 'no reply';
  const replaced = await replacedNatives(`${name}.natives`, natives);
  if (replaced === null) return 'no reply';
  if (replaced.length > 0) return null;
  const reply = await evalInPage(`${name}.count()`);
  if ('trouble' in reply) return 'no reply';
  // Text, since a list would be taken for a value and its exception.
  const counts = /^(\d{1,4}) (\d{1,4})$/.exec(String(reply.value));
  return counts === null ? null : { requests: Number(counts[1]), unread: Number(counts[2]) };
}

/** No method of the page's is called but those that are looked at before: URLs are compared letter by letter. */
function declareCounter(name: string): string {
  return `const ${name} = (() => {
    const { apply, getOwnPropertyDescriptor } = Reflect;
    ${ownPart}
    const entry = window.PerformanceResourceTiming?.prototype;
    const natives = {
      __proto__: null,
      0: apply,
      1: getOwnPropertyDescriptor,
      2: part(window, 'performance', 'get'),
      3: part(window.Performance?.prototype, 'getEntriesByType', 'value'),
      4: part(window.PerformanceEntry?.prototype, 'name', 'get'),
      5: part(entry, 'initiatorType', 'get'),
      6: part(entry, 'responseStatus', 'get'),
    };
    const read = (getter, self) => apply(getter, self, []);
    const begins = (url, start) => {
      for (let i = 0; i < start.length; i++) if (url[i] !== start[i]) return false;
      return true;
    };
    return {
      __proto__: null,
      natives,
      count() {
        const list = apply(natives[3], read(natives[2], window), ['resource']);
        const own = location.origin + '/';
        let requests = 0;
        let unread = 0;
        for (let i = 0; i < list.length && i < ${ENTRIES_AT_MOST}; i++) {
          const url = read(natives[4], list[i]);
          if (!begins(url, 'http') || begins(url, own)) continue;
          requests++;
          const by = read(natives[5], list[i]);
          const isCall = by === 'fetch' || by === 'xmlhttprequest';
          if (isCall && read(natives[6], list[i]) === 0) unread++;
        }
        return requests + ' ' + unread;
      },
    };
  })(); 0`;
}
