import { readConsole } from './console.ts';
import { readCopiedCurl } from './copied-curl.ts';
import { readCopiedFetch } from './copied-fetch.ts';
import { readCopiedPowerShell } from './copied-powershell.ts';
import { readCurlVerbose } from './curl-verbose.ts';
import type { Form, Pasted, PastedRequest } from './pasted.ts';
import { readRawHeaders } from './raw-headers.ts';

/** What is longer, in UTF-16 code units, is looked at so far: nobody pastes a request of that length. */
const longest = 1_000_000;

/** Only a body is longer. */
const longestRequest = 200_000;

/** Colours of a terminal. */
const colours = new RegExp(`${String.fromCharCode(0x1b)}\\[[\\d;]{0,20}[mK]`, 'g');

/**
 * Reads a text that is no JSON: a line of a browser's console, a request copied from DevTools, what `curl -v` printed,
 * or headers. Nothing in it is run or asked for. Never throws; linear in the text.
 *
 * @returns null: it is none of them
 */
export function readPasted(text: string): Pasted | null {
  const plain = text
    .slice(0, longest)
    .replace(/^\ufeff/, '')
    .replace(colours, '');
  const lines = plain.split(/\r?\n/);
  const [first, ...others] = readConsole(lines);
  if (first !== undefined) return { kind: 'message', messages: [first, ...others] };
  return readCurlVerbose(lines) ?? copied(plain.slice(0, longestRequest)) ?? readRawHeaders(lines);
}

const readers: readonly (readonly [Form, (text: string) => PastedRequest | null])[] = [
  ['fetch', readCopiedFetch],
  ['curl', readCopiedCurl],
  ['powershell', readCopiedPowerShell],
];

function copied(text: string): Pasted | null {
  for (const [form, read] of readers) {
    const request = read(text);
    if (request !== null) return { kind: 'request', form, request };
  }
  return null;
}
