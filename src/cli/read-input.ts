import { type InputRead, readInput as readShapes } from '../har/input/read-input.ts';
import type { Ending, TroubleId } from '../har/input/trouble.ts';
import type { NotJson } from '../har/not-json.ts';
import type { HarLog, OpenedLog } from '../har/read-log.ts';
import { wholeLog } from '../har/whole-log.ts';
import { leftOutWords, withoutExcerpt } from '../words/input-words.ts';
import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import type { Io } from './io.ts';
import { problemWords } from './problem-words.ts';
import { type Large, oneByOne, type Source, sourceOf } from './source.ts';
import type { Unusable } from './unusable.ts';
import './messages.ts';

/** What was read, and what to say about it. */
export interface Opened {
  readonly opened: OpenedLog;
  /** What of the input is not in it. */
  readonly remarks: readonly Unusable[];
  /** Whether the input ended before its log did. */
  readonly cut: boolean;
}

export type Input = (Opened & { readonly log: HarLog }) | { readonly unusable: Unusable };

/** Reads a whole HAR. Never rejects. */
export async function readInput(file: string, io: Io): Promise<Input> {
  const read = await openInput(file, io);
  if ('unusable' in read) return read;
  if ('opened' in read) return { ...read, log: wholeLog(read.opened) };
  read.large.close();
  return unusable(say('input.too-large'));
}

/** A HAR whose entries are still to be read, or one that is too large to be held. Never rejects. */
export async function openInput(
  file: string,
  io: Io,
): Promise<Opened | { readonly large: Large } | { readonly unusable: Unusable }> {
  let source: Source | null = null;
  try {
    source = await sourceOf(file, io);
    const read = await readShapes(source.read, source.limits);
    if ('stream' in read) {
      const { stream, others } = read;
      const { bytes, packed, close } = source;
      source = null;
      const large = { bytes, packed, shape: stream, read: read.read, close };
      return { large: { ...large, remarks: remarksOf({ others, lines: null, ended: null }) } };
    }
    return await openedOf(read);
  } catch (error) {
    return unusable(readError(error));
  } finally {
    source?.close();
  }
}

/** What was read of an input that could be held. */
export async function openedOf(
  read: Exclude<InputRead, { readonly stream: unknown }>,
  isInLink = false,
): Promise<Opened | { readonly unusable: Unusable }> {
  if ('opened' in read) {
    const { opened, leftOut, ended, others } = read;
    const { brokenOff, lines } = leftOut;
    const remarks = [
      ...remarksOf({ others, lines, ended }),
      ...(brokenOff === null || ended !== null ? [] : [brokenOffAt(brokenOff)]),
    ];
    return { opened, remarks, cut: ended !== null || brokenOff !== null };
  }
  const unread = unusableShape(read);
  if (!('notJson' in read)) return unread;
  const { openLink } = await import('../export/link/open-link.ts');
  const link = isInLink ? null : await openLink(read.text);
  if (link === null) return orPasted(unread.unusable, read.text);
  if ('trouble' in link) return unusable(say(`input.link.${link.trouble}`));
  const inLink = await readShapes(() => oneByOne([Buffer.from(link.har)]), {
    whole: Number.POSITIVE_INFINITY,
  });
  return 'stream' in inLink ? unusable(say('input.too-large')) : openedOf(inLink, true);
}

/** A text that is no JSON at all may be one that people copy. */
async function orPasted(why: Unusable, text: string): Promise<{ readonly unusable: Unusable }> {
  const { readPasted } = await import('../paste/paste.ts');
  const pasted = readPasted(text);
  return { unusable: pasted === null ? why : { ...why, pasted } };
}

export function unusableShape(
  read:
    | { readonly trouble: TroubleId }
    | { readonly notHar: OpenedLog['notHar'] & object }
    | { readonly notJson: NotJson },
): { readonly unusable: Unusable } {
  if ('notJson' in read) {
    const { line, column, message } = read.notJson;
    return unusable(say('input.not-json', { message: [{ text: withoutExcerpt(message) }] }), {
      line,
      column,
    });
  }
  if ('trouble' in read) return unusable(say(`input.${read.trouble}`));
  const { path, problem } = read.notHar;
  return unusable(
    path === ''
      ? say('input.not-har-at-all')
      : say('input.not-har', { path: [{ text: path }], problem: problemWords(problem) }),
  );
}

function remarksOf(read: {
  readonly others: number;
  readonly lines: { readonly count: number; readonly first: number } | null;
  readonly ended: Ending | null;
}): readonly Unusable[] {
  return leftOutWords(read).map((why) => ({ place: null, why }));
}

/** What to say of a text that stopped being JSON after some of it was explained. */
export function brokenOffAt({ line, column, message }: NotJson): Unusable {
  const why = say('input.broken-off', { message: [{ text: withoutExcerpt(message) }] });
  return { place: { line, column }, why };
}

/** Reads a whole file as it is. Never rejects. */
export async function readFileText(
  file: string,
  io: Io,
): Promise<{ readonly text: string } | { readonly unusable: Unusable }> {
  let source: Source | null = null;
  try {
    source = await sourceOf(file, io);
    const chunks: Uint8Array[] = [];
    for await (const chunk of source.read()) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    return /^[\ufeff\s]*$/.test(text) ? unusable(say('input.empty')) : { text };
  } catch (error) {
    return unusable(readError(error));
  } finally {
    source?.close();
  }
}

function unusable(why: Text, place: Unusable['place'] = null): { readonly unusable: Unusable } {
  return { unusable: { why, place } };
}

export function readError(error: unknown): Text {
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return say('cli.input.not-found');
    case 'EISDIR':
      return say('cli.input.directory');
    case 'EACCES':
    case 'EPERM':
      return say('cli.input.denied');
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
      return say('input.too-large');
    default:
      return say('cli.input.unreadable', { code: code ?? String(error) });
  }
}
