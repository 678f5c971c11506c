import type { Verdict } from '../../src/engine/decision.ts';
import type { ScenarioRun } from './lab-page.ts';
import { type Limit, limits } from './limits.ts';
import type { PanelRow } from './panel.ts';
import type { TrueRequest } from './truth.ts';

/** A verdict with CDP's error name, where blocked. */
interface Result {
  readonly verdict: Verdict;
  readonly corsError: string | null;
}

/**
 * What Chromium's own report makes of a request. Several results: it does not report which,
 * as for a finished request over plain http, whose mode is nowhere.
 */
export function trueResults(request: TrueRequest, responseType?: string): readonly Result[] {
  const { outcome, corsError, netError, hops } = request;
  const failed: Result = { verdict: 'failed', corsError: null };
  if (corsError !== null) return [{ verdict: 'blocked', corsError }];
  if (outcome === 'pending') return [{ verdict: 'cannot-tell', corsError: null }];
  if (outcome === 'finished') return deliveredResults(request, responseType);
  // A body that nobody reads ends as an abort, long after script has its response.
  const leftUnread = netError === 'net::ERR_ABORTED' && hops.at(-1)?.status != null;
  if (!leftUnread) return [failed];
  const delivered = deliveredResults(request, responseType);
  return responseType === undefined ? [...delivered, failed] : delivered;
}

function deliveredResults(
  { mode, fromServiceWorker }: TrueRequest,
  responseType?: string,
): readonly Result[] {
  const result = (verdict: Verdict): Result => ({ verdict, corsError: null });
  if (responseType === 'opaque' || mode === 'no-cors') return [result('opaque')];
  // What a service worker made up, script reads as though it were its own; nobody checked it.
  if (responseType === 'basic' && fromServiceWorker) return [result('allowed')];
  if (responseType === 'basic') return [result('not-cors')];
  if (responseType === 'cors' || mode === 'cors') return [result('allowed')];
  if (mode !== null) return [result('not-cors')];
  return [result('allowed'), result('opaque'), result('not-cors')];
}

/**
 * Where the panel's rows for a run differ from what Chromium reported of it, each in one line; empty where they agree.
 * Every request of the run is compared, not the asserted one alone.
 *
 * @param rows the panel's rows of this run, in its order
 * @param limited what the rows cannot show; by the protocol there is nothing
 */
export function differences(
  run: ScenarioRun,
  rows: readonly PanelRow[],
  limited: Readonly<Record<string, Limit>> = limits,
): readonly string[] {
  const { scenario, asserted, url } = run;
  if (scenario.noEntry) {
    const row = rows.find((each) => each.url === url);
    return row === undefined
      ? []
      : [`there is a row for ${row.method} ${row.url}, of which no entry was expected`];
  }
  if (asserted === null) return [`Chromium reports no ${scenario.request.method} ${url}`];

  const expected = limited[scenario.id]?.panel ?? scenario.expect;
  const problems: string[] = [];
  const requests = run.requests.filter((request) => request === asserted || hasRow(request));
  const left = [...rows];
  for (const request of requests) {
    const [{ url: firstUrl, method }] = request.hops;
    const limit = request === asserted ? limited[scenario.id] : undefined;
    const type = request === asserted ? run.script.type : undefined;
    const results = limit === undefined ? resultsOf(request, type) : [limit.panel];
    const mine = left.filter((row) => row.url === firstUrl && row.method === method);
    // Several requests with one URL and method are told apart by their responses alone.
    const row =
      mine.find((each) => results.some((result) => equal(each, result)) && reasonFits(each)) ??
      mine.find((each) => results.some((result) => equal(each, result))) ??
      mine[0];
    if (row === undefined) {
      problems.push(`no row for ${method} ${firstUrl}`);
      continue;
    }
    left.splice(left.indexOf(row), 1);
    if (!results.some((result) => equal(row, result))) {
      problems.push(
        `the panel says ${told(row)}, Chromium ${results.map(told).join(' or ')}: ${method} ${firstUrl}`,
      );
    } else if (request === asserted && !reasonFits(row)) {
      problems.push(
        `the reason is ${row.reason}, where the lab has ${expected.reason} and Chromium reports ${request.netError}`,
      );
    }
  }
  for (const row of left) problems.push(`a row without a request: ${row.method} ${row.url} (${told(row)})`);
  return problems;

  function resultsOf(request: TrueRequest, type: string | undefined): readonly Result[] {
    const isRefused = request === asserted && run.isIntegrityRefused;
    return isRefused ? [{ verdict: 'failed', corsError: null }] : trueResults(request, type);
  }

  function reasonFits(row: PanelRow): boolean {
    return row.reason === expected.reason;
  }
}

/** What the lab's register says of a scenario and Chromium says otherwise; empty where they agree. */
export function registerDifferences(run: ScenarioRun): readonly string[] {
  const { scenario, asserted } = run;
  const { verdict, corsError } = scenario.expect;
  if (scenario.noEntry) {
    const told = corsError !== null && scenario.noEntry !== 'elsewhere';
    const fits = !told || run.withoutRequest.includes(corsError);
    return fits ? [] : [`Chromium reports no ${corsError}`];
  }
  if (asserted === null) return [];
  const results: readonly Result[] = run.isIntegrityRefused
    ? [{ verdict: 'failed', corsError: null }]
    : trueResults(asserted, run.script.type);
  if (results.some((result) => equal({ verdict, corsError }, result))) return [];
  return [
    `the lab expects ${told({ verdict, corsError })}, Chromium reports ${results.map(told).join(' or ')}`,
  ];
}

/** The panel lists cross-origin requests that are not preflights. */
function hasRow({ resourceType, documentUrl, mode, hops: [first] }: TrueRequest): boolean {
  if (resourceType === 'Preflight' || mode === 'navigate') return false;
  return originOf(first.url) !== originOf(documentUrl);
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}

function equal(a: { readonly verdict: string; readonly corsError: string | null }, b: Result): boolean {
  return a.verdict === b.verdict && a.corsError === b.corsError;
}

function told({
  verdict,
  corsError,
}: {
  readonly verdict: string;
  readonly corsError: string | null;
}): string {
  return corsError === null ? verdict : `${verdict} (${corsError})`;
}
