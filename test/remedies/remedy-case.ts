import type { HeaderList } from '../../src/engine/fetch/header-list.ts';
import type { Owner, RemedyId } from '../../src/remedies/index.ts';

/** A request of `https://app.test`, the response to it, and what to do first. */
export interface RemedyCase {
  readonly method?: string;
  readonly url?: string;
  /** Header lines that the page set. */
  readonly sent?: readonly string[];
  /** Response to the preflight, where there was one. */
  readonly preflight?: ReportedResponse;
  /** Response to the request; null: none came. */
  readonly response?: ReportedResponse | null;
  /** Where a redirect of `response` led, and what came there. */
  readonly then?: Partial<ReportedResponse> & { readonly url: string; readonly preflight?: ReportedResponse };
  readonly resourceType?: string;
  /** Of the page. */
  readonly origin?: string;
  readonly include?: boolean;
  /** URL of the script that made the call. */
  readonly calledFrom?: string;

  readonly first: RemedyId;
  readonly owner: Owner;
  /** Others that are in the list as well. */
  readonly also?: readonly RemedyId[];
  readonly never?: readonly RemedyId[];
  /** Matches the text of the first. */
  readonly says?: RegExp;
  /** Matches the title and the text of none. */
  readonly neverSays?: RegExp;
}

export interface ReportedResponse {
  readonly status: number;
  /** Header lines. */
  readonly headers?: readonly string[];
  readonly said?: string;
}

export const headersOf = (lines: readonly string[] = []): HeaderList =>
  lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trim()] as const;
  });

export type RemedyCases = Readonly<Record<string, RemedyCase>>;

export const policy = 'allow-by-cors' as const;
export const allow = 'Access-Control-Allow-Origin: https://app.test';
export const notFound: ReportedResponse = { status: 404 };
