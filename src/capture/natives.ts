import { evalInPage } from './browser.ts';

/** A function of the browser's that something is asked through. */
export interface Native {
  /** As people know it. */
  readonly name: string;
  /** As it names itself, without `get`. */
  readonly own: string;
}

/** Chromium's and Firefox's way to print one. */
const printed = /^function (?:get )?([\w$]*)\(\) \{\s*\[native code\]\s*\}/;

const gone = 'gone';

/**
 * Which functions the page has replaced, by name; null: it could not be found out. What the page thinks of them is not
 * asked: a function that an evaluated expression throws comes back as the engine itself prints it, whatever has become
 * of `Function.prototype.toString`, and the page's own error handlers hear nothing of it.
 *
 * @param list an expression for them, out of the page's reach; what this browser does not have is undefined there. It begins
 * with the name of a `const`: without that, another document has come meanwhile
 */
export async function replacedNatives(
  list: string,
  natives: readonly Native[],
): Promise<readonly string[] | null> {
  const [name] = list.split('.');
  const isGone = `typeof ${name} === 'undefined'`;
  const replies = await Promise.all(
    natives.map((_, i) =>
      evalInPage(`if (${isGone}) '${gone}'; else if (${list}[${i}] !== undefined) throw ${list}[${i}]`),
    ),
  );
  const replaced: string[] = [];
  for (const [i, reply] of replies.entries()) {
    if (!('trouble' in reply)) {
      if (reply.value === gone) return null;
      continue;
    }
    if (!reply.thrown) return null;
    const { name, own } = natives[i] as Native;
    if (printed.exec(reply.trouble)?.[1] !== own) replaced.push(name);
  }
  return replaced;
}
