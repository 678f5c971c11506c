import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remedyText, remedyTitle } from '../../src/remedies/index.ts';
import { plain } from '../../src/words/plain.ts';
import { listed } from './listed.ts';

const origin = fc.oneof(
  fc.string(),
  fc.webUrl(),
  fc.string().map((rest) => `https://${rest}`),
);
const value = fc.oneof(fc.string(), origin, fc.constantFrom('*', 'true', '', 'https://app.test/'));
const name = fc.constantFrom(
  ...['Access-Control-Allow-Origin', 'Allow', 'Server', 'Location', 'Set-Cookie', 'Link', 'X-Powered-By'],
  ...['WWW-Authenticate', 'Access-Control-Allow-Credentials', 'x-ms-error-code', 'Cache-Control'],
);

test('whatever was sent, there is a list, and it can be said', () => {
  let blocked = 0;
  fc.assert(
    fc.property(
      fc.record({
        origin,
        url: fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })),
        status: fc.integer({ min: 100, max: 599 }),
        headers: fc.array(fc.tuple(name, value), { maxLength: 4 }),
        said: fc.string(),
        preflight: fc.boolean(),
      }),
      ({ headers, status, said, preflight, ...rest }) => {
        const response = { status, said, headers: headers.map(([key, text]) => `${key}: ${text}`) };
        const { decision, remedies } = listed({
          ...rest,
          ...(preflight ? { preflight: response } : { response }),
        });
        if (decision.verdict === 'blocked') expect(remedies).not.toEqual([]);
        blocked += decision.verdict === 'blocked' ? 1 : 0;
        for (const remedy of remedies)
          expect(`${plain(remedyTitle(remedy))}${plain(remedyText(remedy))}`).not.toBe('');
      },
    ),
    { numRuns: 1000 },
  );
  expect(blocked).toBeGreaterThan(500);
});
