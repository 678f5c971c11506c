import { analyzeExchange } from '../../src/analyze.ts';
import type { Exchange } from '../../src/engine/exchange.ts';
import type { HeaderList } from '../../src/engine/fetch/header-list.ts';
import { fetchStandard } from '../../src/engine/profiles/register.ts';
import type { Analyzed } from '../../src/explain/explanation.ts';
import { API, exchange, hop, PAGE, preflight, response } from '../explain/build.ts';

/** What every secret of these exchanges holds, so that one search finds any that was left. */
export const PLANTED = 'pLanTed5ecReT0n1y1nT3st5';

const origin: HeaderList = [['Access-Control-Allow-Origin', PAGE]];
const include = { credentials: { candidates: ['include'], source: 'recorder' } } as const;

export function subject(about: Exchange): Analyzed {
  return analyzeExchange(about, fetchStandard);
}

const asked = (names: string): HeaderList => [
  ['Origin', PAGE],
  ['Access-Control-Request-Method', 'PUT'],
  ['Access-Control-Request-Headers', names],
];

/** An exchange for each thing that a format has to write. */
export const built: Readonly<Record<string, Analyzed>> = {
  'header-not-allowed': subject(
    exchange({
      hops: [
        hop({
          url: `${API}/v1/items/7?lang=en&api_key=${PLANTED}A`,
          method: 'PUT',
          requestHeaders: [
            ['Authorization', `Bearer ${PLANTED}B`],
            ['Content-Type', 'application/json'],
            ['X-Trace', 'lens'],
            ['Cookie', `session=${PLANTED}C`],
          ],
          preflight: preflight(
            response(204, [
              ...origin,
              ['Access-Control-Allow-Methods', 'PUT'],
              ['Access-Control-Allow-Headers', 'content-type'],
            ]),
            {
              request: {
                method: 'OPTIONS',
                headers: asked('authorization,content-type,x-trace'),
                headersKind: 'wire',
              },
            },
          ),
        }),
      ],
      id: 'header-not-allowed',
      ...include,
      outcome: { kind: 'failure', netError: 'net::ERR_FAILED' },
    }),
  ),
  'allow-origin-missing-on-error': subject(
    exchange({
      hops: [hop({ response: response(502, [['Set-Cookie', `sid=${PLANTED}D; HttpOnly`]]) })],
      id: 'allow-origin-missing-on-error',
    }),
  ),
  'redirect-with-login': subject(
    exchange({
      hops: [
        hop({
          response: response(302, [
            ...origin,
            ['Location', `https://lens:${PLANTED}E@cdn.third.test/there?token=${PLANTED}F`],
          ]),
        }),
      ],
      id: 'redirect-with-login',
    }),
  ),
  allowed: subject(
    exchange({
      hops: [
        hop({
          response: response(200, [
            ...origin,
            ['Vary', 'Accept-Encoding, Origin'],
            ['Access-Control-Expose-Headers', 'X-Total'],
            ['X-Total', '7'],
          ]),
        }),
      ],
      id: 'allowed',
      outcome: { kind: 'success' },
    }),
  ),
  'post-with-body': subject(
    exchange({
      hops: [
        hop({
          method: 'POST',
          requestHeaders: [['Content-Type', 'text/plain']],
          response: response(200),
        }),
      ],
      id: 'post-with-body',
    }),
  ),
  refused: subject(
    exchange({
      hops: [hop({ netError: 'net::ERR_CONNECTION_REFUSED' })],
      id: 'refused',
      outcome: { kind: 'failure', netError: 'net::ERR_CONNECTION_REFUSED' },
    }),
  ),
};

/** What was sent with them, by their ids. */
export const builtBodies: ReadonlyMap<string, string> = new Map([
  ['post-with-body', 'café 😀\r\n  \'"`$HOME\\n\n< ./file\n'],
]);
