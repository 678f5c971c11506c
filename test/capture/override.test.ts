import { describe, expect, test } from 'vitest';
import { hostsOf, needsHosts, type Override, rulesOf } from '../../src/capture/override.ts';

const override = (parts: Partial<Override> = {}): Override => ({
  target: 'https://api.test:8443',
  initiator: 'https://app.test',
  preflight: [['Access-Control-Allow-Origin', 'https://app.test']],
  actual: [['Access-Control-Allow-Origin', 'https://app.test']],
  ...parts,
});

describe('a person is asked for', () => {
  test.each<readonly [string, Partial<Override>, ReturnType<typeof hostsOf>]>([
    ['the server and who asks, without ports', {}, ['https://api.test/*', 'https://app.test/*']],
    ['one host where both have it', { initiator: 'https://api.test' }, ['https://api.test/*']],
    ['both schemes of it', { initiator: 'http://api.test' }, ['https://api.test/*', 'http://api.test/*']],
    ['the server alone where the asker is opaque', { initiator: 'null' }, ['https://api.test/*']],
    ['an address', { target: 'http://[::1]:80', initiator: 'null' }, ['http://[::1]/*']],
    [
      'nothing of an extension’s',
      { initiator: 'chrome-extension://abc' },
      { noHost: 'chrome-extension://abc' },
    ],
    ['nothing where the server is none of http', { target: 'file://' }, { noHost: 'file://' }],
  ])('%s', (_, parts, wanted) => {
    expect(hostsOf(override(parts))).toEqual(wanted);
  });
});

describe('the rules of an override', () => {
  const taken = [{ id: 7 }, { id: 3 }];

  test('have free ids, and are for one tab, one server and who asks', () => {
    expect(rulesOf(5, override(), taken)).toMatchObject(
      ['options'].flatMap((method) => [
        { id: 8, condition: { requestMethods: [method] } },
        { id: 9, condition: { excludedRequestMethods: [method] } },
      ]),
    );
    for (const rule of rulesOf(5, override(), taken)) {
      expect(rule).toMatchObject({
        condition: { tabIds: [5], urlFilter: '|https://api.test:8443/', initiatorDomains: ['app.test'] },
      });
    }
  });

  test('name nobody who asks where that has no host: Chromium would match none', () => {
    const rules = rulesOf(5, override({ initiator: 'null' }), []);
    expect(JSON.stringify(rules)).not.toContain('initiatorDomains');
  });

  test('are none where there is nothing to set', () => {
    expect(rulesOf(5, override({ preflight: [], actual: [] }), [])).toEqual([]);
  });
});

describe('a rule needs', () => {
  const rule = {
    id: 1,
    condition: { tabIds: [5], urlFilter: '|https://api.test:8443/', initiatorDomains: ['www.app.test'] },
  };
  test.each([
    ['its server', 'https://api.test/*', true],
    ['who asks, whose scheme it does not tell', 'http://www.app.test/*', true],
    ['a domain that a person gave with all in it', '*://*.app.test/*', true],
    ['everything, where a person gave that', '<all_urls>', true],
    ['every host of its scheme', 'https://*/*', true],
    ['not its server’s other scheme', 'http://api.test/*', false],
    ['not a host whose name ends the same', 'https://i.test/*', false],
    ['not a host whose name begins the same', 'https://api.test.evil.test/*', false],
    ['not another host', 'https://other.test/*', false],
    ['not what cannot be read', 'nonsense', false],
  ])('%s', (_, pattern, wanted) => {
    expect(needsHosts(rule, pattern)).toBe(wanted);
  });

  test('nothing, where it has no condition', () => {
    expect(needsHosts({ id: 1 }, 'https://api.test/*')).toBe(false);
  });
});
