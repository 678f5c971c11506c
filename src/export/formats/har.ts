import { askedInVain } from '../../engine/asked-in-vain.ts';
import type { Decision } from '../../engine/decision.ts';
import type {
  CapturedRequest,
  CapturedResponse,
  ClientDocument,
  Exchange,
  Hop,
} from '../../engine/exchange.ts';
import { get, type HeaderList } from '../../engine/fetch/header-list.ts';
import { plain } from '../../words/plain.ts';
import type { Exportable, Format } from '../format.ts';
import { redactAnalyzed } from '../redact-analyzed.ts';
import { shown } from '../template.ts';
import { documentsOf } from './har-documents.ts';

/** HAR 1.2 of these exchanges alone, which `cors-lens explain` and every browser's DevTools read. Bodies only on request. */
export const har: Format = {
  name: 'HAR',
  language: 'json',
  kind: 'record',
  write: (items, redactor) => [
    {
      name: 'cors.har',
      text: `${JSON.stringify(log(items.map((item) => redactAnalyzed(item, redactor))), null, 2)}\n`,
    },
  ],
};

function log(items: readonly Exportable[]): object {
  const documents = documentsOf(items, documentEntry);
  return {
    log: {
      version: '1.2',
      creator: { name: 'CORS Lens', version: '1' },
      pages: documents.pages,
      entries: [
        ...documents.entries,
        ...items.flatMap((item) => entriesOf(item).map((entry) => ({ ...documents.ofPage(item), ...entry }))),
      ],
    },
  };
}

function documentEntry({ url, isFrame, policies }: ClientDocument, exchange: Exchange): object {
  const { startedMs } = exchange.hops[0];
  const destination = isFrame === true ? 'iframe' : 'document';
  return {
    ...timed(exchange, startedMs === null ? null : startedMs - 1, 0),
    _resourceType: 'document',
    ...messages(
      url,
      { method: 'GET', headers: [['Sec-Fetch-Dest', destination]], headersKind: 'wire' },
      { status: 200, headers: policies ?? [] },
      true,
      null,
    ),
  };
}

function entriesOf({ exchange, decision, explanation, contract }: Exportable): readonly object[] {
  const { hops, outcome } = exchange;
  const reported =
    outcome.kind === 'success' ||
    outcome.kind === 'failure' ||
    (outcome.kind === 'integrity-refused' && outcome.passedCors);
  const body =
    contract?.asks.find((ask) => ask.kind === 'request' && ask.hop === 0)?.body ?? contract?.call?.body;
  return hops.flatMap((hop, index) => {
    const { preflight } = hop;
    const about = index === decision.hop ? { comment: plain(explanation.summary) } : {};
    return [
      ...(preflight === null
        ? []
        : [
            {
              ...timed(exchange, preflight.startedMs ?? hop.startedMs, preflight.time),
              ...(reported
                ? { _resourceType: 'preflight', _initiator: { type: 'preflight', url: hop.url } }
                : {}),
              ...messages(hop.url, preflight.request, preflight.response, reported, preflight.netError),
              ...address(hop),
            },
          ]),
      // One that was reconstructed from its preflight was in no log.
      ...(hop.entry === null && hop.response === null && preflight !== null
        ? []
        : [
            {
              ...timed(exchange, hop.startedMs, hop.time),
              ...(reported ? { _resourceType: exchange.resourceType } : {}),
              ...messages(
                hop.url,
                hop.request,
                hop.response,
                reported,
                hop.netError,
                index === 0 && body ? shown(body) : null,
              ),
              ...address(hop),
              ...(index === 0 ? call(exchange, decision) : {}),
              ...about,
            },
          ]),
    ];
  });
}

/** What is known of the call itself, where it is known; a capture can only guess at it. */
function call(exchange: Exchange, decision: Decision): object {
  const { credentialsMode, mode, redirectMode, headersSet } = exchange;
  const asked = askedInVain(exchange, decision);
  const known = <T>({ candidates }: { readonly candidates: readonly T[] }) =>
    candidates.length === 1 ? candidates[0] : undefined;
  return {
    _corsLens: {
      credentialsMode: known(credentialsMode),
      mode: known(mode),
      redirect: redirectMode ?? undefined,
      integrityRefused: exchange.outcome.kind === 'integrity-refused' ? true : undefined,
      // Names that the response has: any other is the page's own text.
      askedInVain: asked.length === 0 ? undefined : asked,
      // By this browser, on the responses: no server sent them.
      headersSet: headersSet?.names,
    },
  };
}

function timed({ startedDateTime }: Exchange, startedMs: number | null, time: number | null): object {
  const started =
    startedMs === null || !Number.isFinite(startedMs) || Math.abs(startedMs) > 8.64e15
      ? dateOf(startedDateTime)
      : new Date(startedMs).toISOString();
  const total = time === null || !Number.isFinite(time) || time < 0 ? 0 : time;
  return {
    startedDateTime: started,
    time: total,
    timings: { send: 0, wait: total, receive: 0 },
    cache: {},
  };
}

/** Any text may have been captured as a date, and readers of HAR refuse a whole file for one that is none. */
function dateOf(captured: string | null): string {
  const known = captured !== null && /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/.test(captured);
  return known && !Number.isNaN(Date.parse(captured)) ? captured : '1970-01-01T00:00:00.000Z';
}

/** An empty address is none: validators refuse it. */
function address({ serverAddress }: Hop): object {
  return serverAddress ? { serverIPAddress: serverAddress } : {};
}

function messages(
  url: string,
  request: CapturedRequest,
  response: CapturedResponse | null,
  reported: boolean,
  netError: string | null,
  body: string | null = null,
): object {
  const headers = response?.headers ?? [];
  return {
    request: {
      method: request.method,
      url,
      httpVersion: 'HTTP/1.1',
      headers: named(request.headers ?? []),
      queryString: queryOf(url),
      cookies: [],
      headersSize: -1,
      bodySize: -1,
      ...(body === null ? {} : { postData: postData(request, body) }),
    },
    response: {
      status: response?.status ?? 0,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      headers: named(headers),
      cookies: [],
      content: { size: 0, mimeType: get(headers, 'Content-Type') ?? 'x-unknown' },
      redirectURL: get(headers, 'Location') ?? '',
      headersSize: -1,
      bodySize: -1,
      ...(reported ? { _error: netError } : {}),
    },
  };
}

const postData = ({ headers }: CapturedRequest, text: string) => ({
  mimeType: get(headers ?? [], 'Content-Type') ?? '',
  text,
});

const named = (headers: HeaderList) => headers.map(([name, value]) => ({ name, value }));

function queryOf(url: string): readonly object[] {
  const query = url.indexOf('?');
  if (query === -1 || query === url.length - 1) return [];
  return url
    .slice(query + 1)
    .split('&')
    .map((pair) => {
      const equals = pair.indexOf('=');
      return equals === -1
        ? { name: pair, value: '' }
        : { name: pair.slice(0, equals), value: pair.slice(equals + 1) };
    });
}
