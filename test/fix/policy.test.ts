import { describe, expect, it } from 'vitest';
import { decide } from '../../src/engine/decide/decide.ts';
import type { HeaderList } from '../../src/engine/fetch/header-list.ts';
import { fetchStandard } from '../../src/engine/profiles/register.ts';
import { fixesFor } from '../../src/fix/fix.ts';
import { exchange, hop, response } from '../build/exchange.ts';
import { app, decided, fixOf, put } from './fix-of.ts';

describe('several exchanges of one API', () => {
  it('get one policy that lets all of them pass', () => {
    const fix = fixOf([
      { hops: [hop({ response: response(200, `Access-Control-Allow-Origin: ${app}`) })] },
      { origin: 'http://localhost:5173', hops: [hop({ response: response(200) })] },
      { hops: [put(response(204), 'x-b')] },
      { hops: [put(response(204), 'content-type,x-a', 'DELETE')], credentials: 'include' },
    ]);
    expect(fix.policy).toEqual({
      target: 'https://api.test',
      origins: ['http://localhost:5173', app],
      methods: ['GET', 'PUT', 'DELETE'],
      requestHeaders: ['content-type', 'x-a', 'x-b'],
      credentials: true,
      uncredentialed: ['http://localhost:5173'],
      exposedHeaders: [],
      maxAge: null,
      varyOrigin: true,
      alreadySent: true,
    });
  });

  it('of two APIs get one each', () => {
    const fixes = fixesFor([
      decided({ hops: [hop({ response: response(200) })] }),
      decided({ hops: [hop({ url: 'https://other.test/x', response: response(200) })] }),
    ]);
    expect(fixes.map(({ target }) => target)).toEqual(['https://api.test', 'https://other.test']);
  });

  it('that all pass ask for nothing', () => {
    const built = exchange({ hops: [hop({ response: response(200, 'Access-Control-Allow-Origin: *') })] });
    expect(fixesFor([{ exchange: built, decision: decide(built, fetchStandard) }])).toEqual([]);
  });
});

describe('a list that lacks something', () => {
  const allows = (...more: readonly string[]) =>
    response(204, `Access-Control-Allow-Origin: ${app}`, ...more);
  const methods = 'Access-Control-Allow-Methods: GET,POST';
  const names = 'Access-Control-Allow-Headers: content-type';

  it.each([
    ['a method', put(allows(methods, names), 'content-type'), ['methods']],
    ['a header', put(allows('Access-Control-Allow-Methods: PUT', names), 'x-id'), ['requestHeaders']],
    ['both', put(allows(methods, names), 'x-id'), ['methods', 'requestHeaders']],
    ['no list was seen', put(allows(), 'x-id'), undefined],
    ['its list is a wildcard', put(allows('Access-Control-Allow-Methods: *'), 'x-id'), undefined],
  ])('is written out: %s', (_what, asked, listed) => {
    expect(fixOf({ hops: [asked] }).policy?.listed).toEqual(listed);
  });
});

describe('what the server allows already', () => {
  const wildcard = {
    hops: [
      put(
        response(
          204,
          'Access-Control-Allow-Origin: *',
          'Access-Control-Allow-Headers: *',
          'Access-Control-Expose-Headers: X-Total',
          'Access-Control-Max-Age: 999999',
        ),
      ),
    ],
  };

  it('stays: any origin without credentials, exposed headers, an age within the cap', () => {
    const fix = fixOf(wildcard);
    expect(fix.policy).toMatchObject({
      origins: '*',
      exposedHeaders: ['x-total'],
      maxAge: 7200,
      varyOrigin: false,
    });
    expect(fix.doubts).toContain('wildcard-replaced');
  });

  it('is told apart from what is new', () => {
    expect(fixOf(wildcard).before).toMatchObject({ origins: '*', methods: [], exposedHeaders: ['x-total'] });
    expect(fixOf({ hops: [hop({ response: response(200) })] }).before).toBeNull();
  });
});

describe('options', () => {
  const plain = { hops: [hop({ response: response(200, `Access-Control-Allow-Origin: ${app}`) })] };

  it('expose a header of an exchange that passes', () => {
    const built = exchange(plain);
    const [fix] = fixesFor([{ exchange: built, decision: decide(built, fetchStandard) }], {
      expose: ['X-Total'],
    });
    expect(fix?.policy?.exposedHeaders).toEqual(['x-total']);
    expect(fix?.changed).toEqual(['exposedHeaders']);
  });

  it.each([
    ['the response has it', [['ETag', '1']], ['etag']],
    ['it has not', [], undefined],
  ])('or without any, what script asked for in vain, where %s', (_, headers, exposed) => {
    const captured = response(200, `Access-Control-Allow-Origin: ${app}`);
    const built = exchange({
      hops: [hop({ response: { ...captured, headers: [...captured.headers, ...(headers as HeaderList)] } })],
      rest: { askedInVain: ['etag'] },
    });
    const [fix] = fixesFor([{ exchange: built, decision: decide(built, fetchStandard) }]);
    expect(fix?.policy?.exposedHeaders).toEqual(exposed);
  });

  it('overrule the credentials of the capture', () => {
    const blocked = { hops: [hop({ response: response(200) })] };
    expect(fixOf(blocked, { credentials: true }).policy?.credentials).toBe(true);
  });

  it('keep the age within what browsers take', () => {
    expect(fixOf({ hops: [hop({ response: response(200) })] }, { maxAge: 1e9 }).policy?.maxAge).toBe(7200);
    expect(fixOf({ hops: [hop({ response: response(200) })] }, { maxAge: -5 }).policy?.maxAge).toBe(0);
  });
});
