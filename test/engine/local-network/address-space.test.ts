import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AddressSpace } from '../../../src/engine/exchange.ts';
import {
  addressSpaceOf,
  addressSpaceOfUrl,
  isLessPublic,
} from '../../../src/engine/local-network/address-space.ts';
import { chromium, fetchStandard, firefox } from '../../../src/engine/profiles/register.ts';

const profiles = [fetchStandard, chromium(null), firefox(null)];

/** First and last address of every block, and the neighbours outside it. */
test.each<[address: string, space: AddressSpace]>([
  ['127.0.0.0', 'loopback'],
  ['127.255.255.255', 'loopback'],
  ['126.255.255.255', 'public'],
  ['128.0.0.0', 'public'],
  ['0.0.0.0', 'loopback'],
  ['0.0.0.1', 'local'],
  ['0.255.255.255', 'local'],
  ['1.0.0.0', 'public'],
  ['10.0.0.0', 'local'],
  ['10.255.255.255', 'local'],
  ['9.255.255.255', 'public'],
  ['11.0.0.0', 'public'],
  ['100.64.0.0', 'local'],
  ['100.127.255.255', 'local'],
  ['100.63.255.255', 'public'],
  ['100.128.0.0', 'public'],
  ['169.254.0.0', 'local'],
  ['169.254.255.255', 'local'],
  ['169.253.255.255', 'public'],
  ['169.255.0.0', 'public'],
  ['172.16.0.0', 'local'],
  ['172.31.255.255', 'local'],
  ['172.15.255.255', 'public'],
  ['172.32.0.0', 'public'],
  ['192.168.0.0', 'local'],
  ['192.168.255.255', 'local'],
  ['192.167.255.255', 'public'],
  ['192.169.0.0', 'public'],
  ['192.0.2.1', 'public'],
  ['8.8.8.8', 'public'],
  ['255.255.255.255', 'public'],
  ['::1', 'loopback'],
  ['::', 'loopback'],
  ['::2', 'public'],
  ['fc00::', 'local'],
  ['fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'local'],
  ['fbff::', 'public'],
  ['fe00::', 'public'],
  ['fe80::', 'local'],
  ['febf::1', 'local'],
  ['fe7f::1', 'public'],
  ['fe80::1%eth0', 'local'],
  ['2606:4700::1', 'public'],
  ['[::1]', 'loopback'],
  ['[fe80::1]', 'local'],
  ['[2606:4700::1]', 'public'],
  ['::ffff:127.0.0.1', 'loopback'],
  ['::ffff:7f00:1', 'loopback'],
  ['[::ffff:192.168.0.1]', 'local'],
  ['::ffff:8.8.8.8', 'public'],
  ['', 'unknown'],
  ['[]', 'unknown'],
  ['localhost', 'unknown'],
  ['127.1', 'unknown'],
  ['0177.0.0.1', 'unknown'],
  ['2130706433', 'unknown'],
  ['127.0.0.1:8080', 'unknown'],
  ['127.0.0.256', 'unknown'],
  ['1::2::3', 'unknown'],
  ['<script>', 'unknown'],
])('%s is in %s for everybody', (address, space) => {
  for (const profile of profiles) {
    expect([profile.id, addressSpaceOf(address, profile)]).toEqual([profile.id, space]);
  }
});

test.each<[address: string, spec: AddressSpace, chromium: AddressSpace, firefox: AddressSpace]>([
  ['198.18.0.0', 'loopback', 'public', 'public'],
  ['198.19.255.255', 'loopback', 'public', 'public'],
  ['198.17.255.255', 'public', 'public', 'public'],
  ['198.20.0.0', 'public', 'public', 'public'],
  ['2001:db8::1', 'local', 'local', 'public'],
  ['2001:db7:ffff::1', 'public', 'public', 'public'],
  ['3fff::1', 'local', 'local', 'public'],
  ['3fff:1000::1', 'public', 'public', 'public'],
  ['fec0::1', 'local', 'local', 'public'],
  ['ff00::1', 'public', 'public', 'public'],
])('%s: specification %s, Chromium %s, Firefox %s', (address, ...spaces) => {
  expect(profiles.map((profile) => addressSpaceOf(address, profile))).toEqual(spaces);
});

test.each<[url: string, space: AddressSpace | null]>([
  ['http://localhost:8080/', 'loopback'],
  ['http://LOCALHOST/', 'loopback'],
  ['http://localhost./', 'loopback'],
  ['http://app.localhost/', 'loopback'],
  ['http://notlocalhost/', null],
  ['http://localhost.test/', null],
  ['http://127.1/', 'loopback'],
  ['http://2130706433/', 'loopback'],
  ['http://0x7f.1/', 'loopback'],
  ['http://[::1]:8080/', 'loopback'],
  ['http://0/', 'loopback'],
  ['https://192.168.0.1/', 'local'],
  ['https://[fe80::1]/', 'local'],
  ['http://8.8.8.8/', 'public'],
  ['wss://10.0.0.1/', 'local'],
  ['https://a.test/', null],
  ['http://local/', null],
  ['file:///x', 'loopback'],
  ['chrome-extension://abc/x', 'loopback'],
  ['data:,x', null],
  ['about:blank', null],
  ['', null],
  ['//x', null],
])('%s is in %s by its spelling', (url, space) => {
  for (const profile of profiles) expect(addressSpaceOfUrl(url, profile)).toBe(space);
});

test('names under .local are local before they are resolved, but not to Firefox', () => {
  const spaces = ['http://printer.local/', 'http://printer.local./'].map((url) =>
    profiles.map((profile) => addressSpaceOfUrl(url, profile)),
  );
  expect(spaces).toEqual([
    ['local', 'local', null],
    ['local', 'local', null],
  ]);
});

describe('isLessPublic', () => {
  type PerProfile = readonly [spec: boolean, pna: boolean, chromium: boolean, firefox: boolean];
  const yes: PerProfile = [true, true, true, true];
  const no: PerProfile = [false, false, false, false];

  test.each<[target: AddressSpace, client: AddressSpace, expected: PerProfile]>([
    ['loopback', 'loopback', no],
    ['loopback', 'local', [true, true, false, false]],
    ['loopback', 'public', yes],
    ['loopback', 'unknown', [true, true, true, false]],
    ['local', 'loopback', no],
    ['local', 'local', no],
    ['local', 'public', yes],
    ['local', 'unknown', [true, true, true, false]],
    ['public', 'loopback', no],
    ['public', 'local', no],
    ['public', 'public', no],
    ['public', 'unknown', no],
    ['unknown', 'loopback', no],
    ['unknown', 'local', no],
    ['unknown', 'public', no],
    ['unknown', 'unknown', no],
  ])('%s from %s: specification, Chromium 141, Chromium 142, Firefox %j', (target, client, expected) => {
    const asked = [fetchStandard, chromium(141), chromium(142), firefox(153)];
    expect(asked.map((profile) => isLessPublic(target, client, profile))).toEqual(expected);
  });
});

test('whatever the address: a mapped one is in the space of the one it maps, brackets change nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...profiles), fc.ipV4(), fc.ipV6(), (profile, four, six) => {
      expect(addressSpaceOf(`::ffff:${four}`, profile)).toBe(addressSpaceOf(four, profile));
      expect(addressSpaceOf(`[${six}]`, profile)).toBe(addressSpaceOf(six, profile));
      expect(addressSpaceOf(six, profile)).not.toBe('unknown');
      expect(addressSpaceOfUrl(`http://${four}/`, profile)).toBe(addressSpaceOf(four, profile));
    }),
  );
});

test('whatever the text: nothing throws', () => {
  fc.assert(
    fc.property(fc.constantFrom(...profiles), fc.string({ unit: 'binary' }), (profile, text) => {
      expect(['loopback', 'local', 'public', 'unknown']).toContain(addressSpaceOf(text, profile));
      addressSpaceOfUrl(text, profile);
      addressSpaceOfUrl(`http://${text}/`, profile);
    }),
  );
});
