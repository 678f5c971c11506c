// @vitest-environment happy-dom
import '../../../src/explain/messages.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Elsewhere } from '../../../panel/components/why/Elsewhere.tsx';
import { analyzeExchange, differing } from '../../../src/analyze.ts';
import { chromium } from '../../../src/engine/profiles/register.ts';
import { exchange, hop, preflight, response } from '../../build/exchange.ts';
import { stage } from '../stage.ts';

const on = stage();
const own = { name: 'chromium', version: 156 } as const;

test('Authorization under a wildcard passes in the browsers and not in the standard: they stand side by side', () => {
  const allow = 'Access-Control-Allow-Origin: https://app.test';
  const item = analyzeExchange(
    exchange({
      hops: [
        hop({
          requestHeaders: [['Authorization', 'Bearer lens']],
          preflight: preflight(response(204, allow, 'Access-Control-Allow-Headers: *'), {
            method: 'GET',
            names: 'authorization',
          }),
          response: response(200, allow),
        }),
      ],
    }),
    chromium(156),
  );
  act(() => render(<Elsewhere item={item} own={own} others={differing(item, own)} />, on.root));
  const told = [...on.root.querySelectorAll('[data-rules]')].map((row) => [
    row.getAttribute('data-rules'),
    row.querySelector('strong')?.textContent,
  ]);
  expect(told).toEqual([
    ['chromium', 'Allowed'],
    ['fetch', 'Blocked at the preflight'],
  ]);
});

test('where all come to the same verdict that is said', () => {
  const item = analyzeExchange(exchange({ hops: [hop({ response: response(200) })] }), chromium(156));
  act(() => render(<Elsewhere item={item} own={own} others={differing(item, own)} />, on.root));
  expect(on.root.querySelector('.inside')?.textContent).toBe('the same');
});
