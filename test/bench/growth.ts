import { assembleExchanges } from '../../src/exchange/assemble.ts';
import type { HarEntry } from '../../src/har/entry.ts';
import { explained } from './explained.ts';
import { burst, ordinary, readAll } from './generated.ts';
import { median } from './measure.ts';
import { ofProcess } from './processor-time.ts';
import type { Question, Row } from './row.ts';

const shapes = { 'many URLs over time': ordinary, 'all at once to one URL': burst };
const browser = { name: 'chromium', version: 156 } as const;
const smallest = 1_000;

/** What each exchange of a capture costs, put together, decided and explained, as there are more of them. */
export const growth: Question = async (tell) => {
  const rows: Row[] = [];
  for (const [shape, make] of Object.entries(shapes)) {
    const few = readAll(make(smallest));
    // The first rounds are the compiler's.
    for (let i = 0; i < 20; i++) cost(few);
    for (const exchanges of [10_000, 100_000]) {
      const many = readAll(make(exchanges));
      const small: number[] = [];
      const large: number[] = [];
      for (let round = 0; round < (exchanges > 10_000 ? 2 : 4); round++) {
        for (let i = 0; i < 10; i++) small.push(cost(few) / smallest);
        large.push(cost(many) / exchanges);
      }
      const row: Row = {
        question: `growth, ${shape}: an exchange of ${exchanges.toLocaleString('en')} against one of 1,000`,
        ours: `${(median(large) * 1000).toFixed(1)} µs`,
        against: `${(median(small) * 1000).toFixed(1)} µs`,
        ratio: median(large) / median(small),
        goal: 1.3,
      };
      tell(row);
      rows.push(row);
    }
  }
  return rows;
};

function cost(entries: readonly HarEntry[]): number {
  const begun = ofProcess();
  for (const exchange of assembleExchanges(entries, { browser })) explained(exchange);
  return ofProcess() - begun;
}
