import type { Native } from '../natives.ts';
import { ownPart } from '../page-probe.ts';

/** All that is called in the page to read its Resource Timing. Where the page has replaced any of it, nothing is read. */
export const timingNatives = [
  { name: 'Reflect.apply', own: 'apply' },
  { name: 'Reflect.getOwnPropertyDescriptor', own: 'getOwnPropertyDescriptor' },
  { name: 'performance', own: 'performance' },
  { name: 'performance.timeOrigin', own: 'timeOrigin' },
  { name: 'performance.now', own: 'now' },
  { name: 'performance.getEntriesByType', own: 'getEntriesByType' },
  { name: 'PerformanceObserver', own: 'PerformanceObserver' },
  { name: 'PerformanceObserver.observe', own: 'observe' },
  { name: 'PerformanceObserver.disconnect', own: 'disconnect' },
  { name: 'PerformanceObserver.takeRecords', own: 'takeRecords' },
  { name: 'PerformanceObserverEntryList.getEntries', own: 'getEntries' },
  { name: 'PerformanceEntry.name', own: 'name' },
  { name: 'PerformanceEntry.startTime', own: 'startTime' },
  { name: 'PerformanceEntry.duration', own: 'duration' },
  { name: 'PerformanceResourceTiming.initiatorType', own: 'initiatorType' },
  { name: 'PerformanceResourceTiming.responseStatus', own: 'responseStatus' },
  { name: 'PerformanceResourceTiming.encodedBodySize', own: 'encodedBodySize' },
] as const satisfies readonly Native[];

/** The observer ends itself so long after it was asked last. In milliseconds. */
export const endsAfterMs = 10_000;

/** Characters that wait in the page until it is known that they have come; what comes beyond them is lost. */
const mostText = 1_000_000;

/** A URL that is longer is no request's of the log either. */
const mostName = 8_000;

const framesAtMost = 30;

/** What is evaluated in the page, for one DevTools session. */
export interface TimingExpressions {
  /** Declares it and takes what there is. @param id which the document gives as its own */
  declare(id: number): string;
  /** A list of what is called there. */
  readonly natives: string;
  /**
   * The document's id, with `shut` behind it where a frame cannot be read, and a line for each resource since the last
   * time; null: it is not declared there. Behind an empty line some are told once more: those that the document keeps
   * for an observer that begins again.
   */
  readonly take: string;
  /** The same where the last reply did not come in time: what was in it comes first. */
  readonly takeAgain: string;
}

/**
 * An observer of our own has no limit, and so what is declared in time misses nothing. The timeline of a frame is read as it
 * is, with the functions of the page: those of the frame itself may be replaced. Frames of other origins refuse.
 *
 * It stands under a name that no script can list (a `const` of the global scope is no property) and nobody can guess.
 *
 * @param secret letters and digits
 */
export function timingExpressions(secret: string): TimingExpressions {
  const name = `t${secret}`;
  const take = (again: string) => `typeof ${name} === 'undefined' ? null : ${name}.take(${again})`;
  return {
    declare: (id) => declaration(name, id),
    natives: `${name}.natives`,
    take: take(''),
    takeAgain: take('true'),
  };
}

function declaration(name: string, id: number): string {
  return `const ${name} = (() => {
    try {
      const { apply, getOwnPropertyDescriptor } = Reflect;
      ${ownPart}
      const ofEntry = window.PerformanceEntry?.prototype;
      const ofResource = window.PerformanceResourceTiming?.prototype;
      const ofObserver = window.PerformanceObserver?.prototype;
      const natives = {
        __proto__: null,
        0: apply,
        1: getOwnPropertyDescriptor,
        2: part(window, 'performance', 'get'),
        3: part(window.Performance?.prototype, 'timeOrigin', 'get'),
        4: part(window.Performance?.prototype, 'now', 'value'),
        5: part(window.Performance?.prototype, 'getEntriesByType', 'value'),
        6: part(window, 'PerformanceObserver', 'value'),
        7: part(ofObserver, 'observe', 'value'),
        8: part(ofObserver, 'disconnect', 'value'),
        9: part(ofObserver, 'takeRecords', 'value'),
        10: part(window.PerformanceObserverEntryList?.prototype, 'getEntries', 'value'),
        11: part(ofEntry, 'name', 'get'),
        12: part(ofEntry, 'startTime', 'get'),
        13: part(ofEntry, 'duration', 'get'),
        14: part(ofResource, 'initiatorType', 'get'),
        15: part(ofResource, 'responseStatus', 'get'),
        16: part(ofResource, 'encodedBodySize', 'get'),
      };
      const read = (getter, self) => apply(getter, self, []);
      const lines = (entries, origin, most) => {
        let text = '';
        for (let i = 0; i < entries.length && text.length < most; i++) {
          const entry = entries[i];
          const name = read(natives[11], entry);
          if (name.length > ${mostName}) continue;
          text += read(natives[15], entry) + ' ' + read(natives[16], entry) + ' ' +
            (origin + read(natives[12], entry)) + ' ' + read(natives[13], entry) + ' ' +
            read(natives[14], entry) + ' ' + name + '\\n';
        }
        return text;
      };
      let own = null;
      let origin = 0;
      let observer = null;
      let observes = false;
      let askedAt = 0;
      let log = '';
      let given = '';
      const note = (entries) => { log += lines(entries, origin, ${mostText} - given.length - log.length); };
      const observe = () => {
        own ??= read(natives[2], window);
        origin = read(natives[3], own);
        observer ??= new natives[6]((list) => {
          try {
            note(read(natives[10], list));
            if (read(natives[4], own) - askedAt < ${endsAfterMs}) return;
            observes = false;
            read(natives[8], observer);
          } catch {}
        });
        apply(natives[7], observer, [{ __proto__: null, type: 'resource', buffered: true }]);
        observes = true;
      };
      let lengths = { __proto__: null };
      const ofFrames = (parent, seen) => {
        let text = '';
        for (let i = 0; seen.count < ${framesAtMost}; i++) {
          const frame = part(parent, i, 'value');
          if (frame === undefined) return text;
          const at = seen.count++;
          try {
            const performance = read(natives[2], frame);
            const entries = apply(natives[5], performance, ['resource']);
            const start = read(natives[3], performance);
            const state = start + ' ' + entries.length;
            if (lengths[at] !== state) text += lines(entries, start, ${mostText});
            lengths[at] = state;
            text += ofFrames(frame, seen);
          } catch {
            seen.shut = true;
          }
        }
        seen.shut = true;
        return text;
      };
      return {
        __proto__: null,
        natives,
        take(again) {
          try {
            if (again) {
              log = given + log;
              lengths = { __proto__: null };
            }
            given = '';
            if (!observes) {
              given = log === '' ? '' : log + '\\n';
              log = '';
              observe();
            }
            askedAt = read(natives[4], own);
            note(read(natives[9], observer));
            given += log;
            log = '';
            const seen = { __proto__: null, count: 0, shut: false };
            const all = given + ofFrames(window, seen);
            return ${id} + (seen.shut ? ' shut' : '') + '\\n' + all;
          } catch {}
          return '${id}\\n';
        },
      };
    } catch {
      return { __proto__: null, natives: { __proto__: null, 0: null }, take: () => '${id}\\n' };
    }
  })(); ${name}.take()`;
}
