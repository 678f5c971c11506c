import type { Log } from './log.ts';
import type { Primitives } from './primitives.ts';
import type { Stacks } from './stacks.ts';
import type { Call, Natives } from './types.ts';

export type Calls = ReturnType<typeof calls>;

/** Calls, and how the log tells of them. */
export function calls(kit: Primitives & Log & Stacks) {
  const { cut, find, json, longestStack, quote, stackHere, tell } = kit;
  /** Characters of the names that are asked for in vain, which a page can do without end. */
  const mostAsked = 1_000;
  let count = 0;

  function newCall(kind: string, realm: Natives, indirect: boolean): Call {
    return {
      ...{ id: ++count, kind, indirect, at: realm.now(), stack: stackHere(), names: '', asked: '' },
      ...{ url: null, method: 'GET', mode: 'cors', credentials: 'same-origin', redirect: 'follow' },
      integrity: '',
    };
  }

  function tellCall(call: Call, realm: Natives): void {
    const { id, kind, at, url, method, mode, credentials, redirect, indirect, names, stack } = call;
    tell(
      `["call",${id},${quote(kind)},${at},${json(url)},${json(realm.base())},${json(realm.origin())},` +
        `${json(method, 40)},${json(mode, 40)},${json(credentials, 40)},${json(redirect, 40)},` +
        `${indirect},${json(names)},${json(stack, longestStack)}]`,
    );
  }

  /** Once for each name as it was given. */
  function tellAsked(call: Call | undefined, name: unknown): void {
    if (call === undefined || typeof name !== 'string') return;
    const line = `\n${cut(name, 0, 200)}\n`;
    if (find(line, call.asked) >= 0 || call.asked.length + line.length > mostAsked) return;
    call.asked += line;
    tell(`["asked",${call.id},${json(name, 200)}]`);
  }

  return { newCall, tellCall, tellAsked };
}
