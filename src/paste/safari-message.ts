import { webkitSentence } from '../engine/webkit-sentence.ts';
import { evidenceOf } from './chromium-message.ts';
import type { ConsoleMessage } from './pasted.ts';

/** What every sentence of WebKit about CORS has one of. */
const words = [
  'Access-Control-Allow-',
  'Preflight response is not successful',
  'redirection',
  'Credentials flag is true',
  'Cross-Origin-Resource-Policy',
];

/** A line of Safari's console; null: it is none about CORS. */
export function safariMessage(line: string): ConsoleMessage | null {
  return cannotLoad(line) ?? refused(line) ?? sentenceOf(line);
}

function sentenceOf(line: string): ConsoleMessage | null {
  if (!words.some((each) => line.includes(each))) return null;
  const sentence = line
    .trim()
    .replace(/^\[Error\]\s*/i, '')
    .replace(/^Failed to load resource: /, '');
  const found = webkitSentence(sentence);
  if (found === null) return null;
  const { reasons, phase, status } = found;
  const [, origin = null] = /^Origin (\S+) is not allowed/.exec(sentence) ?? [];
  const named = /^(?:Method (?<method>\S+)|Request header field (?<name>\S+)) is not allowed/.exec(sentence);
  const evidence = { ...evidenceOf(named?.groups), ...(status === null ? {} : { status }) };
  return { browser: 'safari', reasons, phase, url: null, origin, evidence, sentence };
}

/** The line that follows the reason, and names the URL. */
function cannotLoad(line: string): ConsoleMessage | null {
  const [sentence = null, url = null] =
    /(?:XMLHttpRequest|Fetch API|EventSource) cannot load (\S+) due to access control checks/.exec(line) ??
    [];
  if (sentence === null) return null;
  return { browser: 'safari', reasons: [], phase: null, url, origin: null, evidence: {}, sentence };
}

/** A policy of the page's own: Chromium and Safari say it alike. */
function refused(line: string): ConsoleMessage | null {
  const start = line.indexOf('Refused to ');
  if (start < 0 || !line.includes('Content Security Policy')) return null;
  const sentence = line.slice(start);
  const [, url = null] = /^Refused to \S+ (?:to )?'?(https?:\/\/[^\s']+)/.exec(sentence) ?? [];
  return {
    ...{ browser: null, reasons: ['content-security-policy'], phase: null, url, origin: null },
    ...{ evidence: {}, sentence },
  };
}
