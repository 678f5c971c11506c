import type { HarEntry } from '../../har/entry.ts';
import { hasSecret } from '../../har/read-log.ts';
import { type LogHead, untilBroken } from '../../har/read-stream.ts';
import { noWriter } from '../../har/writers/unknown.ts';
import { parseUrl } from '../../url/parse-url.ts';
import type { AssemblyContext } from '../context.ts';
import { contextOfLog, isTopDocument } from './log-context.ts';

/** What has to be known of a whole log before any of its exchanges can be decided, when the log cannot be held. */
export interface Survey {
  readonly context: AssemblyContext;
  /** Entries, cut to what they say of the others: one for each server, and the first of a page. */
  readonly lessons: readonly HarEntry[];
  /** How much earlier than one before it an entry started at most. */
  readonly disorderMs: number;
  readonly entries: number;
}

/** Enough to tell a browser by. */
const sampled = 100;

/** Goes over a log once, as far as it can be read. @param head what it says beside its entries; read once they have all come */
export async function surveyLog(
  portions: AsyncIterable<readonly HarEntry[]>,
  head: LogHead,
  said: Parameters<typeof contextOfLog>[1],
): Promise<Survey> {
  const sample: HarEntry[] = [];
  const documents = new Map<string, HarEntry>();
  const lessons = new Map<string, HarEntry>();
  let firstOfPage: HarEntry | null = null;
  let [entries, latest, disorderMs] = [0, Number.NEGATIVE_INFINITY, 0];
  let [chromium, secret] = [false, false];
  let writer: HarEntry | null = null;

  const add = (entry: HarEntry): void => {
    entries++;
    if (sample.length < sampled) sample.push(entry);
    chromium ||= entry.writer === 'chromium';
    secret ||= hasSecret(entry);
    if (entry.writer !== null) writer ??= entry;
    const { pageref, startedMs, serverAddress, request } = entry;
    if (pageref !== null && isTopDocument(entry) && !documents.has(pageref)) {
      if (entry.response.redirectUrl === null && request.url !== null) documents.set(pageref, entry);
    }
    if (pageref !== null && (startedMs ?? 0) < (firstOfPage?.startedMs ?? Number.POSITIVE_INFINITY))
      firstOfPage = entry;
    const host = serverAddress === null ? undefined : parseUrl(request.url ?? '')?.hostname;
    if (host !== undefined && !lessons.has(host)) lessons.set(host, lesson(entry));
    if (startedMs === null) return;
    disorderMs = Math.max(disorderMs, latest - startedMs);
    latest = Math.max(latest, startedMs);
  };
  for await (const portion of untilBroken(portions)) for (const entry of portion) add(entry);

  const told = [...new Set([...sample, ...(writer === null ? [] : [writer]), ...documents.values()])];
  const log = {
    ...head,
    writer: head.writer ?? noWriter,
    entries: told,
    notHar: null,
    problems: [],
    sanitized: chromium && !secret,
  };
  return {
    context: contextOfLog(log, said),
    lessons: [...lessons.values(), ...(firstOfPage === null ? [] : [lesson(firstOfPage)])],
    disorderMs,
    entries,
  };
}

/** Without what it says of its own time alone: that is learnt when it comes. */
function lesson(entry: HarEntry): HarEntry {
  const response = { status: null, headers: null, redirectUrl: null };
  return { ...entry, response, resourceType: 'other' };
}
