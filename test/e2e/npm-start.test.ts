import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runToEnd } from '../run/run-to-end.ts';

/**
 * What a newcomer types first, as it is without a display: through npm and tsx, which changes functions that are sent into
 * pages and vitest does not. A few scenarios, since all of them are tested elsewhere: a blocked one, which it takes
 * pictures of, one that works, and one whose headers come late.
 */
const folder = fileURLToPath(new URL('../../', import.meta.url));
const some = [
  'no-cors-headers',
  'custom-header-not-allowed',
  'local-plain-http-ok',
  'preflight-redirect-slash',
];

/** It ends by itself; this only keeps a hanging one from living on. */
const limitMs = 540_000;

it('`npm start` without a display explains the lab and ends', async () => {
  const args = ['--', '--headless', '--only', some.join(','), '--out', 'artifacts/npm-start'];
  const { code, said } = await runToEnd(['npm', 'start', ...args], folder, { DISPLAY: '' }, limitMs);
  const lines = said.split('\n');
  for (const id of some) expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^✓  ${id} `)));
  expect(said).toContain(`${some.length} of ${some.length} scenarios ran in Chrome/`);
  expect(said).toContain('Picture: artifacts/start/panel-dark.png');
  expect(code).toBe(0);
});
