import { describe, expect, it } from 'vitest';
import { type Analyzed, analyzeLog } from '../../src/analyze.ts';
import { apiFixes } from '../../src/cli/fix/api-fix.ts';
import { readLog } from '../../src/har/whole-log.ts';
import { oddEntry } from '../bench/hostile-shapes.ts';

const all = { server: null, urls: [], expose: [], together: false } as const;

/** @param servers what each server says it is */
function blockedAt(servers: readonly string[]): readonly Analyzed[] {
  const entries = servers.map((server, i) =>
    oddEntry({ ms: i * 50, url: `https://api-${i}.test/`, received: [['Server', server]] }),
  );
  return analyzeLog(readLog({ log: { version: '1.2', entries } })).exchanges;
}

describe('fixes of many servers', () => {
  it('depend on what each of them sent', () => {
    const fixes = apiFixes(blockedAt(['nginx', 'Apache/2.4', 'cowboy']), all);
    expect(fixes.map(({ server }) => server.id)).toEqual(['nginx', 'apache', 'phoenix']);
  });

  it('look at each exchange as often, however many servers there are', () => {
    const looksAt = (count: number): number => {
      let looks = 0;
      const items = blockedAt(Array.from({ length: count }, () => 'nginx')).map((item) => ({
        ...item,
        exchange: new Proxy(item.exchange, {
          get(exchange, name) {
            looks++;
            return Reflect.get(exchange, name);
          },
        }),
      }));
      apiFixes(items, all);
      return looks;
    };
    expect(looksAt(80) / looksAt(40)).toBeLessThan(2.2);
  });
});
