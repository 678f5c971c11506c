import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servers } from '../../src/fix/servers/register.ts';
import { installPackages } from '../run/debian-packages.ts';
import { findsOut, pairs, parsablesOf, parsers } from './parse/register.ts';
import { policiesFor } from './policy-space.ts';

const folder = fileURLToPath(new URL('../../artifacts/fix-parse/', import.meta.url));
const seed = Number(process.env.CORS_LENS_SEED ?? Date.now() % 2 ** 31);
const policies = policiesFor(15, seed);
const light = pairs.filter(([, parser]) => !parser.heavy);
let read = 0;

beforeAll(() => installPackages(light.flatMap(([, { packages }]) => packages)), 600_000);
afterAll(() => console.log(`${read} configurations of ${light.length} kinds were parsed, seed ${seed}`));

it('every server has a parser', () => {
  const parsed = new Set(parsers.flatMap(({ servers: ids }) => ids));
  expect(servers.map(({ id }) => id).filter((id) => !parsed.has(id))).toEqual([]);
});

describe(`any policy, seed ${seed}, is a configuration that is parsed`, () => {
  it.each(light.map(([server, parser]) => ({ server, by: parser.name, parser })))(
    'of $server by $by',
    async ({ server, parser }) => {
      const all = parsablesOf(server, policies);
      expect(await findsOut(parser, all, `${folder}${server}`)).toBe(true);
      const problems = await parser.parse(all, `${folder}${server}`);
      expect(problems).toHaveLength(all.length);
      for (const [index, problem] of problems.entries())
        expect(problem, JSON.stringify(policies[index]).slice(0, 5000)).toBeNull();
      read += all.length;
    },
    120_000,
  );
});
