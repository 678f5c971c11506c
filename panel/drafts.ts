import type { Analyzed } from '../src/analyze.ts';
import { storedText, storeText } from '../src/kept/stored-text.ts';
import type { Draft } from './components/what-if/what-if.ts';
import { type RequestDraft, validDraft } from './request-draft.ts';

/**
 * What a person has changed of requests and responses, kept for when the same request is there again. Only the changes are
 * kept, and of the request no more than a number made of its URL: what a page sent is not written down by that.
 */
const KEY = 'drafts';
const VERSION = 1;

/** The latest; one of more characters than this is not kept. */
const MOST = 30;
const LONGEST = 20_000;

/** Changed header lines: of the captured ones the names that are gone or other, and the lines that came. */
interface LineChanges {
  readonly gone: readonly string[];
  readonly came: readonly string[];
}

type Changes = Readonly<Record<string, unknown>>;

/** The draft with what was changed of it before; as it is where nothing was. */
export function keptDraftOf(item: Analyzed, before: RequestDraft): RequestDraft {
  const changes = changesOf(keyOf('request', item));
  if (changes === null) return before;
  const lines = withLineChanges(before.lines, changes.lines);
  return validDraft({ ...before, ...changes, lines }) ?? before;
}

export function keepDraft(item: Analyzed, before: RequestDraft, draft: RequestDraft): void {
  const { lines, ...fields } = draft;
  const was = new Map<string, string>(Object.entries(before));
  const changed = Object.entries(fields).filter(([name, value]) => was.get(name) !== value);
  const lineChanges = lines === before.lines ? {} : { lines: lineChangesOf(before.lines, lines) };
  store(keyOf('request', item), { ...Object.fromEntries(changed), ...lineChanges });
}

export function dropDraft(item: Analyzed): void {
  store(keyOf('request', item), {});
}

/** The responses of an exchange as they were edited before; the same array where they were not. */
export function keptResponses(item: Analyzed, before: readonly Draft[]): readonly Draft[] {
  const changes = changesOf(keyOf('response', item));
  if (changes === null) return before;
  return before.map((draft) => {
    const { status, lines } = Object(changes[nameOf(draft)]) as Record<string, unknown>;
    return {
      ...draft,
      status: typeof status === 'string' ? status : draft.status,
      lines: withLineChanges(draft.lines, lines),
    };
  });
}

export function keepResponses(item: Analyzed, before: readonly Draft[], drafts: readonly Draft[]): void {
  const changes = drafts.flatMap((draft, index) => {
    const was = before[index];
    if (was === undefined || (was.status === draft.status && was.lines === draft.lines)) return [];
    const status = was.status === draft.status ? {} : { status: draft.status };
    return [[nameOf(draft), { ...status, lines: lineChangesOf(was.lines, draft.lines) }] as const];
  });
  store(keyOf('response', item), Object.fromEntries(changes));
}

const nameOf = ({ hop, kind }: Draft): string => `${hop} ${kind}`;

function lineChangesOf(before: string, after: string): LineChanges {
  const [was, is] = [before.split('\n'), after.split('\n')];
  const [wasThere, isThere] = [new Set(was), new Set(is)];
  const gone = new Set(was.filter((line) => !isThere.has(line)).map(headerName));
  // Of a name that goes all lines go, so that those come back that stayed.
  const came = is.filter((line) => line.trim() !== '' && (!wasThere.has(line) || gone.has(headerName(line))));
  return { gone: [...gone], came };
}

function withLineChanges(before: string, changes: unknown): string {
  const { gone, came } = Object(changes) as Record<string, unknown>;
  const names = new Set(texts(gone));
  const left = before.split('\n').filter((line) => line !== '' && !names.has(headerName(line)));
  return [...left, ...texts(came)].join('\n');
}

const headerName = (line: string): string => line.replace(/:.*$/s, '').trim().toLowerCase();

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** null: nothing usable is kept. */
function changesOf(key: string): Changes | null {
  return all().find(([at]) => at === key)?.[1] ?? null;
}

function all(): readonly (readonly [key: string, changes: Changes])[] {
  try {
    const { version, drafts } = Object(JSON.parse(storedText(KEY) ?? 'null')) as Record<string, unknown>;
    if (version !== VERSION || !Array.isArray(drafts)) return [];
    return drafts
      .slice(0, MOST)
      .flatMap((entry: unknown) =>
        Array.isArray(entry) && typeof entry[0] === 'string'
          ? [[entry[0], Object(entry[1]) as Changes] as const]
          : [],
      );
  } catch {
    return [];
  }
}

/** Nothing changed: nothing is kept. */
function store(key: string, changes: Changes): void {
  const others = all().filter(([at]) => at !== key);
  const isWorthIt = Object.keys(changes).length > 0 && JSON.stringify(changes).length <= LONGEST;
  const drafts = isWorthIt ? [[key, changes] as const, ...others].slice(0, MOST) : others;
  if (isWorthIt || storedText(KEY) !== null) storeText(KEY, JSON.stringify({ version: VERSION, drafts }));
}

/** 53 bits of a request's method and URL (cyrb53): enough to find it, and nothing can be read from it. */
function keyOf(what: 'request' | 'response', { exchange }: Analyzed): string {
  const [{ url, request }] = exchange.hops;
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const char of `${what} ${request.method} ${url}`) {
    const code = char.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return ((high >>> 0) * 0x200000 + (low >>> 11)).toString(36);
}
