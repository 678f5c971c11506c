/** Where in a JSON text the entries of a log stand, as paths of the streaming parser. */
export interface EntriesPath {
  /** Of the log itself, such as `$.log`; null: there is none around the entries. */
  readonly log: string | null;
  readonly entries: string;
}

/** The two that a HAR file has; the second is what DevTools give to an extension. */
export const harPaths: readonly EntriesPath[] = [
  { log: '$.log', entries: '$.log.entries.*' },
  { log: '$', entries: '$.entries.*' },
];

/** A name with a dot or a star in it cannot be part of a path. */
const plainName = /^[\w-]+$/;

/**
 * Finds the entries by the beginning of a text, which may be cut anywhere. For texts that are too long to be read whole,
 * or that end too soon.
 *
 * @returns null: not in this beginning
 */
export function entriesPathOf(head: string): EntriesPath | null {
  /** What each open bracket stands at: a name, or `*` in a list. */
  const open: { readonly step: string; readonly list: boolean }[] = [];
  let name = '$';
  const token = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|\\?$)|[{}[\]:,]/g;
  let last = '';
  for (let match = token.exec(head); match !== null; match = token.exec(head)) {
    const [text] = match;
    if (text === '{' || text === '[') {
      const outer = open.at(-1);
      open.push({ step: outer?.list === true ? '*' : name, list: text === '[' });
      const found = pathAt(open);
      if (found !== null) return found;
    } else if (text === '}' || text === ']') open.pop();
    else if (text === ':') name = last.slice(1, -1);
    else if (text !== ',') last = text;
  }
  return null;
}

function pathAt(open: readonly { readonly step: string; readonly list: boolean }[]): EntriesPath | null {
  const innermost = open.at(-1);
  const steps = open.map(({ step }) => step);
  if (innermost === undefined || steps.some((step, i) => i > 0 && step !== '*' && !plainName.test(step)))
    return null;
  if (innermost.list && innermost.step === 'entries') {
    return { log: steps.slice(0, -1).join('.'), entries: `${steps.join('.')}.*` };
  }
  // The request of an entry that stands in a list without a log.
  const isEntry = innermost.step === 'request' && !innermost.list && open.at(-3)?.list === true;
  return isEntry ? { log: null, entries: steps.slice(0, -1).join('.') } : null;
}
