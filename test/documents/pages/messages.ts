import { corsErrorName, firefoxKey } from '../../../src/engine/decide/browser-names.ts';
import type { BlockedReason, FailedReason } from '../../../src/engine/reasons.ts';
import { chromiumConsoleText } from '../../../src/explain/console-text.ts';
import { readPasted } from '../../../src/paste/paste.ts';
import type { ExplainCase } from '../../explain/build.ts';
import { blockedCases } from '../../explain/cases-blocked.ts';
import { failedCases } from '../../explain/cases-failed.ts';
import { others } from '../../paste/browser-messages.ts';

/** What has a page: a reason for which a browser stops a request. */
export type PageReason = BlockedReason | FailedReason;

/** What a browser says of a reason, in its words. */
export interface Messages {
  readonly browser: string;
  /** Lines of its console. */
  readonly lines: readonly string[];
  /** Its own names for it: in its protocol, its network panel, its sources. */
  readonly names: readonly string[];
}

/** Everybody's examples of a reason. */
export function casesOf(reason: PageReason): readonly ExplainCase[] {
  const cases = { ...blockedCases, ...failedCases }[reason];
  return Object.values(cases);
}

/** What is searched for: each line and each name that a browser has for a reason. Browsers without any are left out. */
export function messagesOf(reason: PageReason): readonly Messages[] {
  const cases = casesOf(reason);
  const fromCases = cases.map(({ exchange, decision }) => chromiumConsoleText(exchange, decision));
  const phases = ['actual', 'preflight', 'redirect'] as const;
  return [
    {
      browser: 'Chrome, Edge and other Chromium browsers',
      lines: distinct([...fromCases, ...linesOf(reason, 'chromium')]),
      names: distinct([...phases.map((phase) => corsErrorName(reason, phase, {})), ...netErrors(cases)]),
    },
    {
      browser: 'Firefox',
      lines: linesOf(reason, 'firefox'),
      names: distinct(phases.map((phase) => firefoxKey(reason, phase, {}))),
    },
    { browser: 'Safari', lines: linesOf(reason, 'safari'), names: [] },
  ].filter(({ lines, names }) => lines.length + names.length > 0);
}

/** Lines that a browser writes for this reason, where it writes the same for others too. */
function linesOf(reason: PageReason, browser: 'chromium' | 'firefox' | 'safari'): readonly string[] {
  return others
    .filter(([, reasons]) => reasons.includes(reason))
    .filter(([line]) => writersOf(line).includes(browser))
    .map(([line]) => line.replace(/^\[Error\] /, ''));
}

/** null: more than one writes it. */
function writersOf(line: string): readonly string[] {
  const pasted = readPasted(line);
  const writer = pasted?.kind === 'message' ? pasted.messages[0].browser : null;
  return writer === null ? ['chromium', 'safari'] : [writer];
}

/** Chromium's names for what is not CORS. The one that it has for all of CORS tells nothing. */
function netErrors(cases: readonly ExplainCase[]): readonly string[] {
  return cases
    .map(({ exchange: { outcome } }) => (outcome.kind === 'failure' ? outcome.netError : ''))
    .filter((netError) => netError.startsWith('net::') && netError !== 'net::ERR_FAILED');
}

function distinct(texts: readonly (string | null)[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== null))];
}
