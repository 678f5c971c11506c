import type { Analyzed } from '../../../src/analyze.ts';
import type { CapturedResponse, Exchange, Hop } from '../../../src/engine/exchange.ts';
import type { HeaderList } from '../../../src/engine/fetch/header-list.ts';
import { readHeaderLines, writeHeaderLines } from '../../header-lines.ts';
import { isNeverSent } from '../../state/never-sent.ts';

/** One response as it is edited: a status, and header lines as typed. */
export interface Draft {
  readonly hop: number;
  readonly kind: 'preflight' | 'response';
  readonly url: string;
  readonly status: string;
  readonly lines: string;
  /** None was captured: this is what a server would send that treats the request like the preflight. */
  readonly assumed: boolean;
}

/** What a draft says; `wrong`: numbers of lines, from 1, that are no header. */
export interface Read {
  readonly response: CapturedResponse | null;
  readonly wrong: readonly number[];
}

/** Every response of an exchange, in order of arrival; none where nothing was sent, since none would change that. */
export function draftsOf({ exchange, decision }: Analyzed): readonly Draft[] {
  const sent = isNeverSent(exchange, decision) ? decision.hop : exchange.hops.length;
  return exchange.hops.slice(0, sent).flatMap((hop, index): readonly Draft[] => {
    const { preflight, response, url } = hop;
    const about = { hop: index, url };
    const first = preflight === null ? [] : [draft({ ...about, kind: 'preflight' }, preflight.response)];
    return [...first, draft({ ...about, kind: 'response' }, response, preflight?.response?.headers)];
  });
}

function draft(
  about: Pick<Draft, 'hop' | 'kind' | 'url'>,
  response: CapturedResponse | null,
  like: HeaderList = [],
): Draft {
  const headers =
    response?.headers ??
    like.filter(([name]) => /^(?:access-control-allow-(?:origin|credentials)|vary)$/i.test(name));
  return {
    ...about,
    status: String(response?.status ?? (about.kind === 'preflight' ? 204 : 200)),
    lines: writeHeaderLines(headers),
    assumed: response === null,
  };
}

export function readDraft({ status, lines }: Draft): Read {
  const { headers, wrong } = readHeaderLines(lines);
  const code = /^[1-5]\d\d$/.test(status.trim()) ? Number(status) : null;
  return { response: code === null ? null : { status: code, headers }, wrong };
}

/** The exchange as it would have gone with these responses. A draft that cannot be read changes nothing. */
export function withDrafts(exchange: Exchange, drafts: readonly Draft[]): Exchange {
  const hops = exchange.hops.map((hop, index): Hop => {
    const of = (kind: Draft['kind']) => {
      const found = drafts.find((each) => each.hop === index && each.kind === kind);
      return found === undefined ? null : readDraft(found).response;
    };
    const response = of('response') ?? hop.response;
    const { preflight } = hop;
    return {
      ...hop,
      response: response,
      netError: response === null ? hop.netError : null,
      preflight:
        preflight === null
          ? null
          : { ...preflight, response: of('preflight') ?? preflight.response, netError: null },
    };
  });
  return { ...exchange, hops: hops as unknown as Exchange['hops'], outcome: { kind: 'not-reported' } };
}
