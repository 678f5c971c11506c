import type { StackFrame } from '../../src/engine/exchange.ts';

/** A library as its functions are named where it calls `fetch` or `send`, and from there to who called it. */
interface Client {
  /** Its innermost function, one of these. */
  readonly calls: RegExp;
  /** Without one of these it is not that library. */
  readonly sure: RegExp;
  readonly through: RegExp;
}

/** Those that are bundled into one file with the code that uses them, most of all. Known while names are not minified. */
const clients: readonly Client[] = [
  {
    calls: /^(?:sendRequest|dispatchXhrRequest|xhr(?:Adapter)?|fetchAdapter|dispatchRequest)$/,
    sure: /^(?:dispatchXhrRequest|dispatchRequest|Axios\.\S.*)$/,
    through: /^(?:xhr(?:Adapter)?|dispatch(?:Xhr)?Request|_?request|Axios\.\S.*|wrap|axios)$/,
  },
  {
    calls: /^(?:Object\.)?send$/,
    sure: /^(?:(?:Function|jQuery|\$)\.)?ajax$/,
    through: /^(?:(?:Function|jQuery|\$)\.(?:ajax|<computed>|get|post|getJSON)|ajax)$/,
  },
  {
    calls: /^Request\._end$/,
    sure: /^Request\.end$/,
    through: /^(?:Request\.end|RequestBase\.(?:then|catch)|Promise|new Promise)$/,
  },
];

/** What takes the place of the browser's own functions has their names. */
const inPlaceOf =
  /^(?:(?:window|self|global|globalThis)\.)?fetch$|^XMLHttpRequest(?:\.prototype)?\.(?:open|send)$/;

/** How many frames, from the innermost, are a client's and no code of the person's own, as their names tell. */
export function clientFrames(stack: readonly StackFrame[]): number {
  const [first] = stack;
  if (first === undefined) return 0;
  for (const client of clients) {
    if (!client.calls.test(first.name ?? '')) continue;
    // A promise it makes has a frame without a name between two of its own.
    let last = 0;
    let sure = client.sure.test(first.name ?? '');
    for (let i = 1; i < stack.length && i <= last + 2; i++) {
      const name = stack[i]?.name ?? '';
      if (!client.through.test(name)) {
        if (name === '') continue;
        break;
      }
      sure ||= client.sure.test(name);
      last = i;
    }
    if (sure) return last + 1;
  }
  return inPlaceOf.test(first.name ?? '') ? 1 : 0;
}
