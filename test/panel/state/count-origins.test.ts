import { expect, it } from 'vitest';
import { countOrigins } from '../../../panel/state/count-origins.ts';
import { chromium } from '../../../src/engine/profiles/register.ts';
import { originReports } from '../../../src/origins/origin-report.ts';
import { analyzed, hop } from '../build.ts';
import { examples } from '../examples.ts';

it('counts the servers that the view of API origins lists', () => {
  const reports = originReports(examples, chromium(156));
  expect(reports.length).toBeGreaterThan(1);
  expect(countOrigins(examples)).toBe(reports.length);
});

it('counts no server of which only responses with headers that this browser set were seen', () => {
  const hops = [hop({ url: 'https://api.test/a' })] as const;
  const set = { target: 'https://api.test', origin: 'https://app.test' };
  const item = analyzed({ exchange: { hops } });
  expect(countOrigins([item])).toBe(1);
  expect(countOrigins([{ ...item, exchange: { ...item.exchange, headersSet: set as never } }])).toBe(0);
});
