import '../../src/explain/messages.ts';
import '../../src/remedies/messages.ts';
import { describe, expect, it } from 'vitest';
import { analyzeAsReported } from '../../src/analyze-reported.ts';
import { chromium, webkit } from '../../src/engine/profiles/register.ts';
import { remediesOf } from '../../src/remedies/index.ts';
import { plain } from '../../src/words/plain.ts';
import { exchange, hop } from '../build/exchange.ts';

const url = 'https://api.example/items';
const failure = (netError: string) => ({ kind: 'failure', netError }) as const;

/** What is said of a PUT whose preflight is not in the capture, where the browser itself names the reason. */
describe('a preflight that is not in the capture is told by what the browser’s reason proves', () => {
  const asked = 'whether the page may send';
  const permission = 'for permission before your PUT (a preflight)';
  it.each<
    readonly [corsError: string, parameter: string, says: readonly string[], remedies: readonly string[]]
  >([
    ['MethodDisallowedByPreflightResponse', 'PUT', [`${asked} PUT`], ['methods']],
    ['MethodDisallowedByPreflightResponse', '', [`${asked} PUT`], ['methods']],
    ['HeaderDisallowedByPreflightResponse', 'x-trace', [`${asked} "x-trace"`], ['requestHeaders']],
    ['HeaderDisallowedByPreflightResponse', '', [permission], ['requestHeaders']],
    ['InvalidAllowMethodsPreflightResponse', '', [permission], ['methods']],
    ['PreflightMissingAllowOriginHeader', '', [permission], ['origins']],
    ['PreflightAllowOriginMismatch', 'https://b.example', [permission, ': https://b.example'], ['origins']],
    ['PreflightInvalidStatus', '', [permission], ['preflightStatus']],
    ['PreflightDisallowedRedirect', '', [permission], ['preflightStatus']],
    ['PreflightInvalidAllowCredentials', '', [permission], ['credentials']],
  ])('Chromium: %s %s', (corsError, parameter, says, parts) => {
    const asReported = exchange({
      hops: [hop({ url, method: 'PUT', requestHeaders: [['X-Trace', '1']], response: null })],
      outcome: failure('net::ERR_FAILED'),
      reported: { corsError, parameter },
    });
    const { exchange: own, decision, explanation } = analyzeAsReported(asReported, chromium(156));
    const summary = plain(explanation.summary);
    for (const part of [...says, corsError, 'the PUT was never sent']) expect(summary).toContain(part);
    expect(summary).toContain('The capture does not have the response');
    expect(summary).not.toContain('unknown');
    expect(decision.disputed).toBeUndefined();
    const policy = remediesOf(own, decision).find(({ id }) => id === 'allow-by-cors');
    expect(policy).toMatchObject({ parts });
  });

  it.each<readonly [sentence: string, says: string]>([
    ['Method PUT is not allowed by Access-Control-Allow-Methods.', `${asked} PUT`],
    ['Request header field X-Trace is not allowed by Access-Control-Allow-Headers.', `${asked} "x-trace"`],
    ['Preflight response is not successful. Status code: 405', 'the response was 405'],
  ])('Safari: %s', (sentence, says) => {
    const failed = exchange({
      hops: [hop({ url, method: 'PUT', requestHeaders: [['X-Trace', '1']], response: null })],
      outcome: failure(sentence),
    });
    const { exchange: own, decision, explanation } = analyzeAsReported(failed, webkit(26));
    expect(plain(explanation.summary)).toContain(says);
    expect(plain(explanation.summary)).not.toContain('unknown');
    expect(remediesOf(own, decision)).toContainEqual(expect.objectContaining({ id: 'allow-by-cors' }));
  });
});

describe('what to do where the file does not show what was refused', () => {
  it.each([
    ['preflights', 'PUT', 'save-all-rows'],
    ['filtered', 'PUT', 'save-all-rows'],
    ['hidden-responses', 'GET', 'look-at-the-answer'],
    [undefined, 'GET', 'look-at-the-answer'],
  ] as const)('it lacks %s: %s', (lacks, method, remedy) => {
    const failed = exchange({
      hops: [hop({ url, method, response: null })],
      outcome: failure('net::ERR_FAILED'),
      ...(lacks && { lacks }),
    });
    const { exchange: own, decision } = analyzeAsReported(failed, chromium(156));
    expect(decision.reason).toBe('blocked-without-trace');
    expect(remediesOf(own, decision)[0]?.id).toBe(remedy);
  });
});
