import { expect, test } from 'vitest';
import { decide } from '../../src/engine/decide/decide.ts';
import type { Verdict } from '../../src/engine/decision.ts';
import type { BrowserOutcome } from '../../src/engine/exchange.ts';
import { chromium } from '../../src/engine/profiles/register.ts';
import { type Owner, type RemedyId, remediesOf, remedyText } from '../../src/remedies/index.ts';
import '../../src/remedies/messages.ts';
import { plain } from '../../src/words/plain.ts';
import { exchange, hop, preflight } from '../build/exchange.ts';
import { headersOf } from './remedy-case.ts';
import { github } from './report.ts';

/** A report where no CORS check stopped the request: a header was hidden, or something else was in the way. */
interface Row {
  readonly source: string;
  readonly url?: string;
  readonly method?: string;
  readonly sent?: readonly string[];
  readonly mode?: 'cors' | 'no-cors';
  readonly resourceType?: string;
  /** Header lines of the response; null: none came. */
  readonly got: readonly string[] | null;
  readonly outcome: BrowserOutcome;
  readonly verdict: Verdict;
  readonly first: RemedyId;
  readonly owner: Owner;
  readonly says: RegExp;
}

const failure = (netError: string): BrowserOutcome => ({ kind: 'failure', netError });
const success: BrowserOutcome = { kind: 'success' };
const allow = 'Access-Control-Allow-Origin: https://app.test';

const rows: readonly Row[] = [
  {
    source: github('axios/axios/issues/7142'),
    got: [allow, 'Content-Type: application/pdf', 'Content-Disposition: attachment; filename="example.pdf"'],
    outcome: success,
    verdict: 'allowed',
    first: 'expose-headers',
    owner: 'api-server',
    says: /content-disposition/,
  },
  {
    source: github('improbable-eng/grpc-web/issues/388'),
    method: 'POST',
    sent: ['Content-Type: application/grpc-web+proto', 'X-Grpc-Web: 1'],
    got: [allow, 'Server: envoy', 'Grpc-Status: 100', 'Grpc-Message: Wrong password'],
    outcome: success,
    verdict: 'allowed',
    first: 'expose-headers',
    owner: 'api-server',
    says: /grpc-message, grpc-status|grpc-status, grpc-message/,
  },
  {
    source: github('aws-solutions/dynamic-image-transformation-for-amazon-cloudfront/issues/624'),
    url: 'https://d1.cloudfront.net/image.jpg',
    mode: 'no-cors',
    resourceType: 'image',
    got: ['Cross-Origin-Resource-Policy: same-origin', 'Content-Type: image/jpeg'],
    outcome: failure('net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin'),
    verdict: 'failed',
    first: 'set-resource-policy',
    owner: 'api-server',
    says: /Cross-Origin-Resource-Policy/,
  },
  {
    source: github('vercel/analytics/issues/39'),
    url: 'https://cdn.vercel-insights.test/v1/script.debug.js',
    mode: 'no-cors',
    resourceType: 'script',
    got: ['Content-Type: application/javascript'],
    outcome: failure('net::ERR_BLOCKED_BY_RESPONSE.NotSameOriginAfterDefaultedToSameOriginByCoep'),
    verdict: 'failed',
    first: 'set-resource-policy',
    owner: 'api-server',
    says: /Cross-Origin-Resource-Policy/,
  },
  {
    source: github('crafter-station/petdex/pull/66'),
    url: 'https://acc.r2.cloudflarestorage.com/pets/a.png?X-Amz-Signature=1',
    method: 'PUT',
    got: null,
    outcome: failure('net::ERR_BLOCKED_BY_CSP'),
    verdict: 'failed',
    first: 'allow-in-csp',
    owner: 'page-code',
    says: /connect-src/,
  },
  {
    source: github('kayasinan/clawplex/issues/73'),
    url: 'http://161.97.103.186:3011/klero/firms',
    got: null,
    outcome: failure(''),
    verdict: 'failed',
    first: 'serve-api-over-https',
    owner: 'api-server',
    says: /https/,
  },
];

test.each(rows)('a public report is ended by the first thing to do: $source', (row) => {
  const { url = 'https://api.test/data', method = 'GET', sent = [], mode = 'cors' } = row;
  const origin = mode === 'cors' ? [['Origin', 'https://app.test'] as const] : [];
  const asks = row.got !== null && sent.length > 0;
  const names = 'content-type,x-grpc-web';
  const built = exchange({
    mode,
    outcome: row.outcome,
    rest: { resourceType: row.resourceType ?? 'fetch' },
    hops: [
      hop({
        url,
        method,
        requestHeaders: [...headersOf(sent), ...origin],
        response: row.got === null ? null : { status: 200, headers: headersOf(row.got) },
        preflight: asks
          ? preflight(
              { status: 204, headers: headersOf([allow, `Access-Control-Allow-Headers: ${names}`]) },
              { method, names, origin: 'https://app.test' },
            )
          : null,
      }),
    ],
  });
  const decision = decide(built, chromium(156));
  const [first] = remediesOf(built, decision);
  expect([decision.verdict, first?.id, first?.owner]).toEqual([row.verdict, row.first, row.owner]);
  if (first !== undefined) expect(plain(remedyText(first))).toMatch(row.says);
});
