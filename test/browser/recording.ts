import { readdirSync, readFileSync } from 'node:fs';
import type { RawEntry } from './capture.ts';
import type { ScriptOutcome } from './lab-page.ts';
import type { TrueRequest } from './truth.ts';

/** What an extension saw of one scenario of the lab, with what Chromium and script reported of it. */
export interface Recording {
  /** Its id. */
  readonly scenario: string;
  /** Such as `Chrome/156.0.8078.79`. */
  readonly browser: string;
  readonly outcome: {
    /** `id`: of its CDP request; null: Chromium tells of none. */
    readonly asserted: { readonly url: string; readonly method: string; readonly id: string | null };
    readonly script: ScriptOutcome;
    /** `CorsError`s reported without a request. */
    readonly withoutRequest: readonly string[];
  };
  /** What the page said of itself after the run. */
  readonly page: {
    readonly url: string;
    /** When the page came to be: milliseconds since the epoch. */
    readonly sinceMs: number;
    readonly secureContext: boolean;
    readonly permissions: Readonly<Record<'local-network' | 'loopback-network', PermissionState | null>>;
  };
  /** Every request of the run. */
  readonly truth: readonly TrueRequest[];
  /** The log at the end: an index into `entries`, or the entry where the browser had completed it since. */
  readonly har: readonly (number | RawEntry)[];
  /** As delivered, in the order of delivery, after the page's own document. */
  readonly entries: readonly RawEntry[];
}

export function recordingFolder(major: string): URL {
  return new URL(`../fixtures/chromium-${major}/`, import.meta.url);
}

/** Every recording of a version of Chromium, by the scenario's id. */
export function readRecordings(major: string): ReadonlyMap<string, Recording> {
  const folder = recordingFolder(major);
  const recordings = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Recording);
  return new Map(recordings.map((recording) => [recording.scenario, recording]));
}

/** The log as `getHAR()` gave it at the end. */
export function finalLog({ entries, har }: Pick<Recording, 'entries' | 'har'>): readonly RawEntry[] {
  const none: RawEntry = {};
  return har.map((each) => (typeof each === 'number' ? (entries[each] ?? none) : each));
}

/** A log, with what is the same in `entries` told by its index. */
export function asIndexes(
  log: readonly RawEntry[],
  entries: readonly RawEntry[],
): readonly (number | RawEntry)[] {
  const texts = entries.map((entry) => JSON.stringify(entry));
  return log.map((entry) => {
    const index = texts.indexOf(JSON.stringify(entry));
    return index === -1 ? entry : index;
  });
}

/** The text of a recording's file. */
export function written(recording: object): string {
  return `{\n${Object.entries(recording).map(line).join(',\n')}\n}\n`;
}

/** One line for each entry: what a change of a recording changed stays readable. */
function line([key, value]: [string, unknown]): string {
  const text =
    Array.isArray(value) && value.some((item) => typeof item === 'object')
      ? `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`
      : JSON.stringify(value);
  return `${JSON.stringify(key)}: ${text}`;
}

export function urlOf(entry: RawEntry): string {
  const { request } = entry as { request?: { url?: string } };
  return request?.url ?? '';
}

interface StackLevel {
  readonly callFrames?: readonly { readonly url?: string }[];
  readonly parent?: StackLevel;
}

function innermost({ callFrames = [], parent }: StackLevel): NonNullable<StackLevel['callFrames']> {
  const [first] = callFrames;
  return first === undefined ? (parent === undefined ? [] : innermost(parent)) : [first];
}

/** Without bodies and most of call stacks, which are long and decide nothing: of a stack the innermost call is left. */
export function lean(entry: RawEntry): RawEntry {
  const copy = structuredClone(entry) as {
    _initiator?: { stack?: StackLevel } | null;
    request?: { postData?: { text?: unknown } };
    response?: { content?: { text?: unknown } };
  };
  if (copy._initiator?.stack) copy._initiator.stack = { callFrames: innermost(copy._initiator.stack) };
  delete copy.request?.postData?.text;
  delete copy.response?.content?.text;
  return copy as RawEntry;
}
