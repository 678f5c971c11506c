import '../../src/explain/messages.ts';
import { describe, expect, test } from 'vitest';
import { adviceOn } from '../../src/explain/advice/register.ts';
import { consoleTextOf } from '../../src/explain/console-text.ts';
import { explain } from '../../src/explain/explain.ts';
import { links } from '../../src/explain/links.ts';
import { remediesOf, remedyText, remedyTitle } from '../../src/remedies/index.ts';
import { plain } from '../../src/words/plain.ts';
import type { Text } from '../../src/words/text.ts';
import { analyzedRecording } from '../browser/analyzed.ts';
import { readFirefoxRecordings } from '../browser/firefox/recording.ts';
import type { ExplainCase } from './build.ts';
import { blockedCases } from './cases-blocked.ts';
import { failedCases } from './cases-failed.ts';
import { verdictCases } from './cases-verdicts.ts';

type Said = readonly [where: string, text: string];

/** All that the panel can say of one exchange. */
function saidOf(where: string, { exchange, decision }: ExplainCase): readonly Said[] {
  const explanation = explain(exchange, decision);
  const { title, label, summary, notes, preflightCauses, steps } = explanation;
  const advice = adviceOn(exchange, decision).flatMap((one) => [one.title, one.text]);
  const texts: readonly Text[] = [
    ...[title, label, summary],
    ...[...notes, ...preflightCauses, ...advice],
    ...steps.flatMap((step) => Object.values(step).filter((value): value is Text => Array.isArray(value))),
    ...remediesOf(exchange, decision).flatMap((one) => [remedyTitle(one), remedyText(one)]),
  ];
  const console = consoleTextOf('firefox', exchange, decision);
  const pages = explanation.links.map((id) => links[id].label);
  return [...texts.map(plain), ...(console === null ? [] : [console]), ...pages].map((text) => [where, text]);
}

const recorded = [...readFirefoxRecordings('153')].flatMap(([id, recording]) =>
  analyzedRecording(recording).flatMap((one) => saidOf(id, one)),
);

/** Reasons that only another browser's rules come to. */
const notInFirefox: ReadonlySet<string> = new Set([
  'cached-without-allow-origin',
  'connection-allowlist',
  'document-isolation-policy',
  'local-network-insecure-context',
  'local-network-space-mismatch',
  'private-network-insecure-context',
  'private-network-not-allowed',
]);

/** A case as Firefox's log has it: without a name of the error, and with its own rules. */
function inFirefox({ exchange, decision }: ExplainCase): ExplainCase {
  const [first, ...rest] = exchange.hops.map((hop) => ({
    ...hop,
    netError: null,
    preflight: hop.preflight && { ...hop.preflight, netError: null },
  }));
  if (first === undefined) throw new Error('a case without a hop');
  const { netError: _, ...evidence } = decision.evidence;
  return {
    exchange: { ...exchange, hops: [first, ...rest], outcome: { kind: 'not-reported' } },
    decision: { ...decision, evidence, corsError: null },
  };
}

const rendered = Object.entries({ ...blockedCases, ...failedCases, ...verdictCases })
  .filter(([reason]) => !notInFirefox.has(reason))
  .flatMap(([reason, cases]) => Object.values(cases).flatMap((one) => saidOf(reason, inFirefox(one))));

/** Names of what only Chromium and what is made of it have. Its habits may stand beside Firefox's. */
const own =
  /Chrom(?:e|ium)\b|chrome:|net::|\bIssues\b|Network\.CorsError|Request conditions|\bEdge\b|DevTools drawer|edge:/;

describe.each([
  ['what was recorded', recorded],
  ['every reason and verdict', rendered],
])('of %s in Firefox', (_name, said) => {
  test('much is said', () => {
    expect(said.length).toBeGreaterThan(400);
  });

  test('nothing names what only Chromium has', () => {
    const others = said.filter(([, text]) => own.test(text) && !text.includes('Firefox'));
    expect([...new Set(others.map((each) => each.join(': ')))]).toEqual([]);
  });
});
