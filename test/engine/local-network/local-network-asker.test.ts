import { expect, test } from 'vitest';
import type { AddressSpace } from '../../../src/engine/exchange.ts';
import { whoAsked } from '../../../src/engine/local-network/local-network-asker.ts';
import type { Profile } from '../../../src/engine/profiles/profile.ts';
import { chromium, firefox } from '../../../src/engine/profiles/register.ts';
import { exchange, hop } from '../../build/exchange.ts';

const rows: readonly [browser: string, target: AddressSpace, features: string, profile: Profile][] = [
  ['Chromium 156', 'loopback', 'loopback-network', chromium(156)],
  ['Chromium 156', 'local', 'local-network', chromium(156)],
  ['Chromium 156', 'unknown', 'local-network loopback-network', chromium(156)],
  ['Chromium 144', 'local', 'local-network-access', chromium(144)],
  ['Chromium 144', 'loopback', 'local-network-access', chromium(144)],
  ['Chromium 145', 'local', 'local-network', chromium(145)],
  ['Firefox 153', 'local', 'local-network', firefox(153)],
];

test.each(rows)('in %s a page that asks for a %s address needs %s', (_browser, target, features, profile) => {
  const asked = exchange({
    hops: [hop({})],
    rest: { targetAddressSpace: { candidates: [target], source: 'url-literal' } },
  });
  expect(whoAsked(asked, profile)).toMatchObject({ asker: 'page', features });
});
