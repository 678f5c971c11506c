import type { Analyzed } from '../../analyze.ts';
import type { Step } from '../../engine/decision.ts';
import { createRedactor, type Redactor } from '../../export/redact.ts';
import { redactAnalyzed } from '../../export/redact-analyzed.ts';
import { neededNames, shown, type Template } from '../../export/template.ts';
import { originOf } from '../../url/origin-of.ts';

/** What was filled from the environment, and how to speak of it without saying it. */
export interface Concealer {
  /** The names that a text was filled from, as it is sent. */
  namesOf(text: string): readonly string[];
  /** The names whose values a text holds, wherever it came from. */
  namesIn(text: string): readonly string[];
  /** What is to be shown: `{{CORS_COOKIE}}` wherever the value stood. The decision stays what it was. */
  item(item: Analyzed): Analyzed;
}

/** Shorter values are concealed where they stand alone: `1` is a part of nearly everything. */
const SHORTEST_WITHIN = 6;

/**
 * @param values by name
 * @param whole texts that were filled, as they are sent, and what they were filled into
 */
export function createConcealer(
  values: ReadonlyMap<string, string>,
  whole: ReadonlyMap<string, Template>,
): Concealer {
  const spellings = new Map<string, string>();
  for (const [name, value] of values) {
    for (const spelling of spellingsOf(value)) {
      const key = spelling.toLowerCase();
      if (!spellings.has(key)) spellings.set(key, name);
    }
  }
  const pattern = patternOf([...spellings.keys()]);
  const nameOf = (found: string): string => spellings.get(found.toLowerCase()) ?? 'CORS_…';
  const masked = (text: string): string =>
    pattern === null ? text : text.replace(pattern, (found) => `{{${nameOf(found)}}}`);

  function text(value: string): string {
    const template = whole.get(value);
    return template === undefined ? masked(value) : shown(template);
  }

  /** Without a change of its origin, which is never filled, and which an explanation may have to compare. */
  function url(value: string): string {
    const origin = whole.has(value) ? null : originOf(value);
    if (origin === null) return text(value);
    return value.startsWith(`${origin}/`) ? origin + masked(value.slice(origin.length)) : masked(value);
  }

  const redactor: Redactor = {
    ...createRedactor({ keep: true }),
    url: (value) => [url(value)],
    header: (_name, value) => [text(value)],
    body: (value) => [text(value)],
    text: (value) => [masked(value)],
  };
  const step = (each: Step): Step => ({
    ...each,
    expected: each.expected === null ? null : text(each.expected),
    received: each.received === null ? null : text(each.received),
    subject: each.subject === null ? null : masked(each.subject),
  });

  return {
    namesOf: (value) => neededNames(whole.get(value) ?? []),
    namesIn: (value) =>
      pattern === null ? [] : Array.from(value.matchAll(pattern), ([found]) => nameOf(found)),
    item({ decision, ...item }) {
      if (pattern === null) return { decision, ...item };
      const { exposed, hidden } = decision.readable;
      return redactAnalyzed(
        {
          ...item,
          decision: {
            ...decision,
            trace: decision.trace.map(step),
            also: decision.also.map(step),
            preflightCauses: decision.preflightCauses.map((cause) =>
              cause.kind === 'header' ? { ...cause, value: text(cause.value) } : cause,
            ),
            readable: { exposed: exposed.map(masked), hidden: hidden.map(masked) },
          },
        },
        redactor,
      );
    },
  };
}

/** A value as it may come back, in any case: as it is, as bytes, in a URL, in JSON, as a login, its escapes undone. */
function spellingsOf(value: string): readonly string[] {
  const url = new URL('http://a.invalid/');
  url.search = value;
  url.pathname = value;
  url.username = value;
  const decoded = attempt(() => decodeURIComponent(value));
  return [
    value,
    decoded,
    Buffer.from(value, 'utf8').toString('latin1'),
    Buffer.from(value, 'utf8').toString('base64'),
    attempt(() => encodeURIComponent(value)),
    attempt(() => encodeURI(value)),
    url.search.slice(1),
    url.pathname.slice(1),
    url.username,
    JSON.stringify(value).slice(1, -1),
    // However often a server encoded what is around them, these stay.
    ...[value, decoded].flatMap((each) => each.split(/[^\w.~-]+/)).filter(isTelling),
  ].filter((spelling) => spelling !== '');
}

/** Not a word of a language, which may stand anywhere. */
const isTelling = (run: string): boolean =>
  run.length >= 20 || (run.length >= SHORTEST_WITHIN && /\d/.test(run));

function attempt(make: () => string): string {
  try {
    return make();
  } catch {
    return '';
  }
}

/** Finds the longest first: one value may be a part of another. null: there is nothing to find. */
function patternOf(values: readonly string[]): RegExp | null {
  if (values.length === 0) return null;
  const parts = [...values]
    .sort((a, b) => b.length - a.length)
    .map((value) => {
      const literal = value.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
      return value.length >= SHORTEST_WITHIN ? literal : `(?<![\\p{L}\\d])${literal}(?![\\p{L}\\d])`;
    });
  return new RegExp(parts.join('|'), 'giu');
}
