import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReportV1 } from '../../src/cli/json.ts';
import { chromiumHar } from './har.ts';
import { explainHar } from './run-cli.ts';

interface Recording {
  readonly outcome: {
    readonly asserted: { readonly url: string; readonly method: string; readonly id: string | null };
  };
  readonly truth: readonly { readonly id: string; readonly corsError: string | null }[];
}

/** One of each kind; that the verdict is the browser's in all cases is for the oracle and the lab to prove. */
const scenarios = [
  'allow-credentials-missing',
  'allow-headers-unparsable',
  'allow-methods-unparsable',
  'allow-methods-wildcard-with-credentials',
  'allow-origin-list',
  'allow-origin-null-word',
  'allow-origin-trailing-slash',
  'allow-origin-twice',
  'allow-origin-without-scheme',
  'auth-answers-options',
  'authorization-under-wildcard',
  'connection-refused',
  'credentials-ok',
  'custom-header-not-allowed',
  'event-source-wildcard-with-credentials',
  'gateway-error-masked',
  'get-ok',
  'headers-only-on-preflight',
  'method-not-listed',
  'no-cors-headers',
  'options-not-found',
  'preflight-redirect-slash',
  'put-ok',
  'redirect-null-origin',
  'redirect-ok',
  'redirect-with-password',
  'sandboxed-null-origin',
  'server-error-masked',
  'unknown-host',
  'wildcard-with-credentials',
  'xhr-wildcard-with-credentials',
].map((scenario) => {
  const file = new URL(`../fixtures/chromium-156/${scenario}.json`, import.meta.url);
  const { outcome, truth } = JSON.parse(readFileSync(file, 'utf8')) as Recording;
  const told = truth.find(({ id }) => id === outcome.asserted.id);
  if (told === undefined) throw new Error(`${scenario} was never a request`);
  return { scenario, asserted: outcome.asserted, corsError: told.corsError };
});

describe('--json says of a recorded request what Chromium said', () => {
  it.each(scenarios)('$scenario: $corsError', async ({ scenario, asserted, corsError }) => {
    const { code, out } = await explainHar(chromiumHar(scenario), ['--json']);
    const { exchanges } = JSON.parse(out) as ReportV1;
    const found = exchanges.filter(({ url, method }) => url === asserted.url && method === asserted.method);
    expect(found.map((exchange) => exchange.corsError)).toEqual([corsError]);
    expect(code).toBe(corsError === null ? 0 : 1);
  });
});
