import type { Verdict } from '../engine/decision.ts';
import type { ReasonId } from '../engine/reasons.ts';
import type { Ask, Call, Mode } from './contract.ts';
import { readAsk } from './read-ask.ts';
import { isMethod, isObject, readFields, readTemplate } from './read-case-parts.ts';

/** What `cors-lens check case.json` reads, version 1. Stable: keys may be added within a version, never changed. */
export interface CaseFileV1 {
  readonly corsLens: 'case';
  readonly version: 1;
  /** `regression`: the call has to be allowed. `reproduction`: it has to fail as `found` says. */
  readonly mode: Mode;
  readonly cases: readonly CaseV1[];
}

interface AboutV1 {
  readonly title: string;
  /** Why it was exported, for whoever reads the file. */
  readonly summary: string;
  readonly found: { readonly verdict: Verdict; readonly reason: ReasonId | null };
}

/** A call that is played as a browser makes it. */
export interface CallCaseV1 extends AboutV1 {
  readonly call: Call;
}

/** Requests to send one by one: what a browser met in its cache, in an image or in times past is played by nobody. */
export interface AskCaseV1 extends AboutV1 {
  readonly asks: readonly Ask[];
}

export type CaseV1 = CallCaseV1 | AskCaseV1;

/** Reads a case file; null: it is none. Never throws. */
export function readCaseFile(json: unknown): CaseFileV1 | null {
  if (!isObject(json) || json.corsLens !== 'case' || json.version !== 1) return null;
  const { mode, cases } = json;
  if ((mode !== 'regression' && mode !== 'reproduction') || !Array.isArray(cases)) return null;
  const read = cases.map(readCase);
  const usable = read.filter((each): each is CaseV1 => each !== null);
  if (usable.length === 0 || usable.length < read.length) return null;
  return { corsLens: 'case', version: 1, mode, cases: usable };
}

function readCase(json: unknown): CaseV1 | null {
  if (!isObject(json) || !isObject(json.found)) return null;
  const { title, summary, found } = json;
  const about = {
    title: typeof title === 'string' ? title : '',
    summary: typeof summary === 'string' ? summary : '',
    // Words to compare with, whatever they are.
    found: found as unknown as CaseV1['found'],
  };
  if (Array.isArray(json.asks)) {
    const asks = json.asks.map(readAsk);
    const usable = asks.filter((each) => each !== null);
    return usable.length > 0 && usable.length === asks.length ? { ...about, asks: usable } : null;
  }
  const call = readCall(json.call);
  return call === null ? null : { ...about, call };
}

function readCall(json: unknown): Call | null {
  if (!isObject(json)) return null;
  const { origin, credentials, redirect, expose } = json;
  const headers = readFields(json.headers);
  const url = readTemplate(json.url);
  const body = json.body === null ? null : readTemplate(json.body);
  if (
    typeof origin !== 'string' ||
    !isMethod(json.method) ||
    url === null ||
    headers === null ||
    (json.body !== null && body === null) ||
    (credentials !== 'omit' && credentials !== 'same-origin' && credentials !== 'include') ||
    (redirect !== 'follow' && redirect !== 'manual' && redirect !== 'error')
  ) {
    return null;
  }
  return {
    ...{ origin, url, method: json.method, headers, credentials, redirect, body },
    expose: Array.isArray(expose) ? expose.filter((name) => typeof name === 'string') : [],
  };
}
