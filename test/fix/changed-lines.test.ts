import { describe, expect, it } from 'vitest';
import type { CapturedResponse } from '../../src/engine/exchange.ts';
import { changedLines } from '../../src/fix/changed-lines.ts';
import type { Fix } from '../../src/fix/fix.ts';
import type { Server } from '../../src/fix/server.ts';
import { serverById } from '../../src/fix/servers/register.ts';
import { type ExchangeParts, hop, preflight, response } from '../build/exchange.ts';
import { app, decided, fixOf } from './fix-of.ts';
import { policy } from './policies.ts';

const success = { kind: 'success' } as const;
const express = serverById('express') as Server;
const fix = (parts: Partial<Fix>): Fix => ({
  target: 'https://api.test',
  policy: policy({ credentials: true }),
  before: null,
  changed: [],
  remedies: [],
  doubts: [],
  warnings: [],
  ...parts,
});

describe('a line is marked', () => {
  it('where the server was not seen to allow it', () => {
    const [lines = []] = changedLines(express, fix({ before: policy() }));
    expect(lines.filter(({ changed }) => changed).map(({ text }) => text)).toEqual(['  credentials: true,']);
    expect(lines.map(({ text }) => text).join('\n')).toBe(
      express.configure(policy({ credentials: true })).snippets[0].text,
    );
  });

  it('where a list lacks something that the default would have', () => {
    const lists = { methods: ['GET', 'PUT'], requestHeaders: ['content-type', 'x-id'] };
    const given = {
      policy: policy({ ...lists, listed: ['methods', 'requestHeaders'] }),
      before: policy({ methods: ['GET'], requestHeaders: ['content-type'] }),
    };
    const [lines = []] = changedLines(express, fix(given));
    expect(lines.filter(({ changed }) => changed).map(({ text }) => text)).toEqual([
      "  methods: ['GET', 'PUT'],",
      "  allowedHeaders: ['content-type', 'x-id'],",
    ]);
  });

  it('never where nothing was seen', () => {
    expect(
      changedLines(express, fix({}))
        .flat()
        .some(({ changed }) => changed),
    ).toBe(false);
  });

  it('not at all without a policy', () => {
    expect(changedLines(express, fix({ policy: null }))).toEqual([]);
  });
});

describe('where paths of one host allow different things, the line of the path that failed is marked', () => {
  const origin = ['Access-Control-Allow-Origin', app] as const;
  const methods = (list: string) => ['Access-Control-Allow-Methods', list] as const;
  const headers = (list: string) => ['Access-Control-Allow-Headers', list] as const;
  const asked = (path: string, granted: CapturedResponse, names?: string) => ({
    hops: [
      hop({
        url: `https://api.test${path}`,
        method: 'PUT',
        preflight: preflight(granted, { method: 'PUT', ...(names !== undefined && { names }) }),
      }),
    ],
  });
  const all = response(204, origin, methods('GET, PUT'), headers('content-type, x-id'));

  it.each<readonly [what: string, failed: ExchangeParts, marked: readonly string[]]>([
    [
      'a method',
      asked('/failed', response(204, origin, methods('GET'), headers('content-type')), 'content-type'),
      ["  methods: ['GET', 'PUT'],"],
    ],
    [
      'a header',
      asked('/failed', response(204, origin, methods('GET, PUT'), headers('content-type')), 'x-id'),
      ["  allowedHeaders: ['content-type', 'x-id'],"],
    ],
    [
      'the origin',
      asked('/failed', response(204, methods('GET, PUT'), headers('content-type, x-id')), 'x-id'),
      [`  origin: ['${app}'],`],
    ],
  ])('%s', (_what, failed, marked) => {
    const made = fixOf(failed, { beside: [decided({ ...asked('/other', all, 'x-id'), outcome: success })] });
    const [lines = []] = changedLines(express, made);
    expect(lines.filter(({ changed }) => changed).map(({ text }) => text)).toEqual(marked);
  });
});
