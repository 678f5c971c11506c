import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ordinary } from '../bench/generated.ts';
import { chromiumHar, har } from '../cli/har.ts';
import { runCli } from '../cli/run-cli.ts';
import { installApart } from '../run/install-apart.ts';

interface DuckDb {
  readonly DuckDBInstance: {
    create(path: string): Promise<{
      connect(): Promise<{
        runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): readonly Record<string, unknown>[] }>;
      }>;
    }>;
  };
}

/** As docs/json.md gives it to people. */
const page = readFileSync(new URL('../../docs/json.md', import.meta.url), 'utf8');
const [, , sql = ''] =
  /<!-- duckdb:start -->[\s\S]*?```sh\n([\s\S]*?)```[\s\S]*?```sql\n([\s\S]*?)```/.exec(page) ?? [];

let folder = '';
let modules = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cors-lens-'));
  modules = await installApart(new URL('./duckdb/', import.meta.url));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('the recipe of docs/json.md says which API origin is blocked most in a folder of captures', async () => {
  const captures = [har([...ordinary(200)]), chromiumHar('get-ok', 'custom-header-not-allowed')];
  const files = captures.map((capture, i) => {
    const file = join(folder, `${i}.har`);
    writeFileSync(file, JSON.stringify(capture));
    return file;
  });
  const { out } = await runCli(['explain', '--ndjson', ...files]);
  const lines = join(folder, 'exchanges.ndjson');
  writeFileSync(lines, out);
  const { DuckDBInstance } = createRequire(join(modules, '_'))('@duckdb/node-api') as DuckDb;
  const database = await (await DuckDBInstance.create(':memory:')).connect();
  expect(sql).toContain('exchanges.ndjson');
  const result = await database.runAndReadAll(sql.replaceAll('exchanges.ndjson', lines));
  const rows = result.getRowObjectsJson();

  const blocked = new Map<string, number>();
  for (const line of out.trimEnd().split('\n')) {
    const { api, verdict } = JSON.parse(line) as { api: string; verdict: string };
    if (verdict === 'blocked') blocked.set(api, (blocked.get(api) ?? 0) + 1);
  }
  expect(blocked.size).toBeGreaterThan(2);
  expect(Object.fromEntries(rows.map(({ api, blocked: count }) => [api, Number(count)]))).toEqual(
    Object.fromEntries(blocked),
  );
  const counts = rows.map(({ blocked: count }) => Number(count));
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});
