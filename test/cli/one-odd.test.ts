import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAnalyzer, explainEntries } from '../../src/analyze.ts';
import type { Format } from '../../src/export/format.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { rawEntry } from '../har/raw-entry.ts';
import { runCli } from './run-cli.ts';

/** Which part fails on the odd exchange; null: none. */
let fails: string | null = null;

function isOdd(args: unknown): boolean {
  const plain = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);
  return JSON.stringify(args, plain).includes('/odd');
}

/** The part as it is, but for the odd exchange while it is to fail. */
function failing<F extends (...args: never[]) => unknown>(part: string, real: F): F {
  return ((...args: never[]) => {
    if (fails === part && isOdd(args)) throw new Error('of ours');
    return real(...args);
  }) as F;
}

vi.mock(import('../../src/exchange/build-exchange.ts'), async (load) => {
  const real = await load();
  return { ...real, buildExchange: failing('build', real.buildExchange) };
});
vi.mock(import('../../src/exchange/assemble-cluster.ts'), async (load) => {
  const real = await load();
  return { ...real, chainsOf: failing('link', real.chainsOf) };
});
vi.mock(import('../../src/engine/decide/decide.ts'), async (load) => {
  const real = await load();
  return { ...real, decide: failing('decide', real.decide) };
});
vi.mock(import('../../src/explain/case.ts'), async (load) => {
  const real = await load();
  return { ...real, caseOf: failing('explain', real.caseOf) };
});
vi.mock(import('../../src/explain/steps.ts'), async (load) => {
  const real = await load();
  // Words are made when they are first asked for.
  return {
    ...real,
    explainStep: (step) => {
      if (fails === 'words' && step.received?.includes('odd')) throw new Error('of ours');
      return real.explainStep(step);
    },
  };
});
vi.mock(import('../../src/export/make-contract.ts'), async (load) => {
  const real = await load();
  return { ...real, contractOf: failing('contract', real.contractOf) };
});
vi.mock(import('../../src/export/redact-analyzed.ts'), async (load) => {
  const real = await load();
  return { ...real, meetSecrets: failing('secrets', real.meetSecrets) };
});
vi.mock(import('../../src/export/formats/register.ts'), async (load) => {
  const real = await load();
  const odd = (format: Format): Format =>
    format.kind === 'test'
      ? { ...format, write: failing('write', format.write) }
      : { ...format, write: failing('write', format.write) };
  const { vitest, har } = real.formats;
  return { ...real, formats: { ...real.formats, vitest: odd(vitest), har: odd(har) } };
});
vi.mock(import('../../src/har/read-headers.ts'), async (load) => {
  const real = await load();
  return { ...real, readHeaders: failing('read', real.readHeaders) };
});
vi.mock(import('../../src/fix/register.ts'), async (load) => {
  const real = await load();
  return { ...real, fixesFor: failing('fix', real.fixesFor) };
});

const blocked = (path: string, start: number) =>
  rawEntry({
    url: `https://api.test/${path}`,
    start,
    error: 'net::ERR_FAILED',
    request: ['Origin: https://app.test', 'Sec-Fetch-Mode: cors', 'Host: api.test'],
    response: [`Access-Control-Allow-Origin: https://${path}.test`],
  });
const entries = [blocked('before', 0), blocked('odd', 1000), blocked('after', 2000)];
const stdin = JSON.stringify({ log: { version: '1.2', entries } });
const run = (...argv: readonly string[]) => runCli([...argv, '-'], { stdin });

afterEach(() => {
  fails = null;
});

describe.each(['read', 'build', 'decide', 'explain', 'words'])('an exchange that fails at: %s', (part) => {
  it('is one row of the report, and the others are there', async () => {
    fails = part;
    const { code, out } = await run('explain', '--each');
    expect(code).toBe(1);
    expect(out).toContain('https://api.test/before');
    expect(out).toContain('https://api.test/odd');
    expect(out).toContain('https://api.test/after');
    expect(out.match(/of ours/g)).toHaveLength(1);
  });

  it.each(['--json', '--ndjson'])('is one exchange of %s', async (format) => {
    fails = part;
    const { out } = await run('explain', format);
    const exchanges =
      format === '--json'
        ? JSON.parse(out).exchanges
        : out
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line));
    expect(exchanges.map(({ url }: { url: string }) => url)).toEqual([
      'https://api.test/before',
      'https://api.test/odd',
      'https://api.test/after',
    ]);
    const [, { verdict, summary, trouble }] = exchanges;
    // It has the sentence, and no words of the steps below it.
    expect(summary).toContain(part === 'words' ? 'https://odd.test' : 'of ours');
    if (part !== 'words')
      expect({ verdict, trouble }).toEqual({
        verdict: 'cannot-tell',
        trouble: expect.stringContaining('of ours'),
      });
  });

  it('is one row of what comes bit by bit, and of a stream', async () => {
    fails = part;
    const analyzer = createAnalyzer();
    for (const [index, entry] of entries.entries()) analyzer.add([readEntry(entry, index)]);
    expect(analyzer.analyzed()).toHaveLength(3);
    const { out } = await runCli(['explain', '--each', '-'], { stdin, wholeBytes: 10 });
    expect(out.match(/of ours/g)).toHaveLength(1);
    expect(out).toContain('https://api.test/after');
  });

  it('keeps no other from being fixed and exported', async () => {
    fails = part;
    const fix = await run('fix');
    expect(fix.out).toContain('https://api.test');
    const { code, out } = await run('export', '--format', 'vitest');
    expect(code).toBe(0);
    expect(out).toContain('https://api.test/after');
  });
});

it('what belongs together stands apart where that cannot be told', () => {
  fails = 'link';
  expect(
    explainEntries(entries.map((raw, index) => readEntry(raw, index))).map(
      ({ decision }) => decision.verdict,
    ),
  ).toEqual(['blocked', 'blocked', 'blocked']);
});

it.each([
  ['contract', 'vitest'],
  ['secrets', 'vitest'],
  ['secrets', 'har'],
  ['write', 'vitest'],
  ['write', 'har'],
])('an exchange that cannot be exported is left out by name: %s, %s', async (part, format) => {
  fails = part;
  const { code, out, err } = await run('export', '--format', format);
  expect(code).toBe(0);
  expect(out).toContain('https://api.test/before');
  expect(out).toContain('https://api.test/after');
  expect(err).toMatch(/https:\/\/api\.test\/odd.*of ours/);
});

it('an exchange that cannot be fixed is left out by name', async () => {
  fails = 'fix';
  const { code, out, err } = await run('fix');
  expect(code).toBe(1);
  expect(out).toContain('https://api.test');
  expect(err).toMatch(/of ours.*https:\/\/api\.test\/odd/);
});
