import { describe, expect, test } from 'vitest';
import { type Filtered, parseFilter, passes } from '../../../panel/state/filter.ts';

const row: Filtered = {
  searchText: 'put https://api.test:8443/v1/items?a=b origin differs blocked 204',
  url: 'https://api.test:8443/v1/items?a=b',
  host: 'api.test:8443',
  method: 'PUT',
  verdict: 'blocked',
  reason: 'allow-origin-mismatch',
  corsError: 'PreflightAllowOriginMismatch',
  running: true,
  status: 204,
};

describe('the filter', () => {
  const cases: readonly [behaviour: string, typed: string, shows: boolean][] = [
    ['nothing typed shows everything', '', true],
    ['white space shows everything', '  \t ', true],
    ['a part of a word is enough', 'item', true],
    ['case does not matter', 'API.Test', true],
    ['every word has to be there', 'api blocked', true],
    ['one word that is not there hides', 'api allowed', false],
    ['a minus leaves out what holds the word', '-items', false],
    ['a minus keeps what does not hold the word', '-orders', true],
    ['words with and without minus work together', 'put -allowed', true],
    ['a minus that stands alone is not finished yet', 'put -', true],
    ['a minus inside a word is part of it', 'v1-items', false],
    ['signs have no other meaning', '.*', false],
    ['quoted words stand together', '"origin differs"', true],
    ['quoted words in another order are not there', '"differs origin"', false],
    ['a regular expression', String.raw`/v\d+\/items/`, true],
    ['a regular expression that does not match', '/^get/', false],
    ['a regular expression left out', '-/items/', false],
    ['a path is not a regular expression', '/v1/items', true],
    ['a regular expression that is none hides nothing', '/(/', true],
    ['what still runs', 'is:running', true],
    ['what still runs, left out', '-is:running', false],
    ['a state that there is not', 'is:cached', false],
    ['the whole domain', 'domain:api.test', true],
    ['the domain with its port', 'domain:api.test:8443', true],
    ['a part of a domain is another one', 'domain:pi.test', false],
    ['any subdomain', 'domain:*.test', true],
    ['a dot of a domain is a dot', 'domain:apixtest', false],
    ['a domain left out', '-domain:api.test', false],
    ['the method', 'method:put', true],
    ['another method', 'method:get', false],
    ['the verdict', 'verdict:blocked', true],
    ['the beginning of a verdict', 'verdict:bl', true],
    ['the reason', 'reason:mismatch', true],
    ['the browser’s name for the reason', 'reason:PreflightAllowOriginMismatch', true],
    ['the status', 'status:204', true],
    ['any status of a kind', 'status:2xx', true],
    ['another kind of status', 'status:4xx', false],
    ['a part of the address', 'url:items?a', true],
    ['a quoted value', 'url:"items?a=b"', true],
    ['a key without a value is not finished yet', 'status:', true],
    ['a key in capitals', 'Method:PUT', true],
    ['what is no key is a word', 'foo:bar', false],
    ['several keys', 'method:put status:204 -verdict:allowed', true],
  ];
  test.each(cases)('%s', (_behaviour, typed, shows) => {
    expect(passes(parseFilter(typed), row)).toBe(shows);
  });

  test('says which regular expressions are none', () => {
    expect(parseFilter('/(/ api /[/ /ok/').unusable).toEqual(['/(/', '/[/']);
  });

  test('a request without a status has none', () => {
    const none = { ...row, status: null };
    expect(passes(parseFilter('status:2xx'), none)).toBe(false);
    expect(passes(parseFilter('status:-'), none)).toBe(true);
  });
});
