import { describe, expect, it } from 'vitest';
import { changedLines } from '../../src/fix/changed-lines.ts';
import type { Fix } from '../../src/fix/fix.ts';
import type { Server } from '../../src/fix/server.ts';
import { serverById } from '../../src/fix/servers/register.ts';
import { policy } from './policies.ts';

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
