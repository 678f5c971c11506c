import type { Primitives } from './primitives.ts';
import type { Callable } from './types.ts';

export type Stacks = ReturnType<typeof stacks>;

/** Stack traces: ours of a call, and the page's without our frames. */
export function stacks(kit: Primitives) {
  const { apply, cut, defineProperty, find, getOwnPropertyDescriptor, getter, isObject, mark, named } = kit;
  const { NativeError } = kit;
  const hasOwnStacks = getOwnPropertyDescriptor(new NativeError(), 'stack') !== undefined;
  /** From the call to what the browser makes of it: `through`, and what stands in the function's place. */
  const ownFrames = 2;
  /** So many frames of a call are noted, where the page wants stacks at all. In Chromium; Firefox has no limit to raise. */
  const notedFrames = 60;
  /** Characters of a stack, which a page can make without end. */
  const longestStack = 6_000;
  /** Through these we reach getters of the page's. */
  const reflections = ['get', 'ownKeys', 'getOwnPropertyDescriptor', 'construct'];
  const stackOfOurs = getter(NativeError.prototype, 'stack');

  /** A page that formats stack traces itself would be called for ours. */
  function stackHere(): string {
    if (getOwnPropertyDescriptor(NativeError, 'prepareStackTrace')?.value !== undefined) return '';
    const lower = raiseLimit(notedFrames);
    const error = new NativeError();
    lower();
    const whole = hasOwnStacks ? error.stack : stackOfOurs(error);
    if (typeof whole !== 'string') return '';
    const stack = hasOwnStacks ? whole : withoutOurLines(whole);
    if (stack.length <= longestStack) return stack;
    // A line that was cut would name another place.
    let end = 0;
    for (let at = 0; at >= 0 && at <= longestStack; at = find('\n', stack, at + 1)) end = at;
    return cut(stack, 0, end);
  }

  /** Calls the browser, and lets what it throws look as though it had been called by the page. */
  function through(native: Callable, self: unknown, args: unknown[], indirect: boolean): unknown {
    const lower = raiseLimit(ownFrames);
    try {
      return apply(native, self, args);
    } catch (error) {
      throw indirect ? error : withoutUs(error);
    } finally {
      lower();
    }
  }

  /** So that a stack trace without our frames is as long as one of a page that is not recorded. */
  function raiseLimit(by: number): () => void {
    const own = getOwnPropertyDescriptor(NativeError, 'stackTraceLimit');
    const limit: unknown = own?.value;
    // A page that wants none gets none.
    if (own?.writable !== true || typeof limit !== 'number' || limit < 1) return () => {};
    const raised = limit + by;
    defineProperty(NativeError, 'stackTraceLimit', { ...own, value: raised });
    return () => {
      const now = getOwnPropertyDescriptor(NativeError, 'stackTraceLimit');
      if (now?.value === raised) defineProperty(NativeError, 'stackTraceLimit', { ...now, value: limit });
    };
  }

  /** Stack traces are text in Chromium: takes out the lines of our frames, and of what they call to reach the page. */
  function withoutUs(error: unknown): unknown {
    if (!isObject(error)) return error;
    if (!hasOwnStacks) return withoutOurPlace(error);
    const own = getOwnPropertyDescriptor(error, 'stack');
    const stack = own?.get === undefined ? own?.value : apply(own.get, error, []);
    if (typeof stack !== 'string' || find(mark, stack) < 0) return error;
    let kept = '';
    /** A function of the browser's, which is ours if the next frame is. */
    let held = '';
    for (let from = 0; from < stack.length; ) {
      const end = find('\n', stack, from);
      const to = end < 0 ? stack.length : end + 1;
      const line = cut(stack, from, to);
      from = to;
      const isOurs = find('    at ', line) === 0 && find(mark, line) >= 0;
      if (!isOurs) kept += held;
      held = isReflection(line) ? line : '';
      if (!isOurs && held === '') kept += line;
    }
    kept += held;
    if (cut(stack, stack.length - 1) !== '\n' && cut(kept, kept.length - 1) === '\n') kept = cut(kept, 0, -1);
    if (own?.set !== undefined) apply(own.set, error, [kept]);
    else if (own?.writable) defineProperty(error, 'stack', { ...own, value: kept });
    return error;
  }

  function isReflection(line: string): boolean {
    for (let i = 0; i < reflections.length; i++) {
      if (find(`    at ${reflections[i]} (<anonymous>)`, line) === 0) return true;
    }
    return false;
  }

  function withoutOurLines(stack: string): string {
    if (find(mark, stack) < 0) return stack;
    let kept = '';
    for (let from = 0; from < stack.length; ) {
      const end = find('\n', stack, from);
      const to = end < 0 ? stack.length : end + 1;
      const line = cut(stack, from, to);
      if (find(`@${mark}:`, line) < 0) kept += line;
      from = to;
    }
    return kept;
  }

  /** Firefox gives the errors of the language properties of their own that say where they were made. */
  function withoutOurPlace(error: object): unknown {
    const own = getOwnPropertyDescriptor(error, 'lineNumber');
    const stack = own === undefined ? null : stackOfOurs(error);
    const place = typeof stack === 'string' ? placeOf(stack) : null;
    if (place === null) return error;
    const names = ['fileName', 'lineNumber', 'columnNumber'];
    for (let i = 0; i < names.length; i++) {
      const before = getOwnPropertyDescriptor(error, names[i] as string);
      if (before?.writable) defineProperty(error, names[i] as string, { ...before, value: place[i] });
    }
    return error;
  }

  /** File, line and column of the first frame that is not ours; null: ours is not the first. */
  function placeOf(stack: string): readonly [file: string, line: number, column: number] | null {
    const first = cut(stack, 0, find('\n', stack));
    if (find(`@${mark}:`, first) < 0) return null;
    const kept = withoutOurLines(stack);
    const line = cut(kept, 0, find('\n', kept));
    const numbers = [0, 0];
    let end = line.length;
    for (let i = 1; i >= 0; i--) {
      let colon = end - 1;
      while (colon >= 0 && line[colon] !== ':') colon--;
      numbers[i] = +cut(line, colon + 1, end);
      end = colon;
    }
    return [cut(line, find('@', line) + 1, end), numbers[0] as number, numbers[1] as number];
  }

  named(through as Callable);
  return { hasOwnStacks, longestStack, stackHere, through, withoutUs, withoutOurLines, placeOf };
}
