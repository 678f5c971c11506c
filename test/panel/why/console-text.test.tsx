// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { ConsoleText } from '../../../panel/components/why/ConsoleText.tsx';
import { RulesContext } from '../../../panel/rules.ts';
import { analyzeExchange } from '../../../src/analyze.ts';
import { chromium } from '../../../src/engine/profiles/register.ts';
import { chromiumConsoleText, isConsolesOwn } from '../../../src/explain/console-text.ts';
import '../../../src/explain/messages.ts';
import { corsFailure, exchange, hop, preflight, response } from '../../build/exchange.ts';
import { eventually } from '../../eventually.ts';
import { stage } from '../stage.ts';

const on = stage();
afterEach(() => vi.restoreAllMocks());

test('the console’s line is copied without the secrets that it shows', async () => {
  const item = analyzeExchange(
    exchange({
      outcome: corsFailure,
      hops: [hop({ url: 'https://api.test/x?api_key=pLanTed5ecReT', response: response(200) })],
    }),
    chromium(156),
  );
  const text = chromiumConsoleText(item.exchange, item.decision) ?? '';
  let copied = '';
  document.execCommand = () => {
    copied = document.querySelector('textarea')?.value ?? '';
    return true;
  };
  const shown = (
    <RulesContext.Provider value={{ name: 'chromium', version: 156 }}>
      <ConsoleText item={item} text={text} isOwn />
    </RulesContext.Provider>
  );
  act(() => render(shown, on.root));
  expect(on.root.textContent).toContain('pLanTed5ecReT');
  const button = await eventually(() => {
    const found = on.root.querySelector('button');
    if (found === null) throw new Error('no button yet');
    return found;
  });
  act(() => button.click());
  expect(copied).toContain("Access to fetch at 'https://api.test/x?api_key={{CORS_API_KEY}}' from origin");
  expect(copied).not.toContain('pLanTed5ecReT');
});

const refused = (names: string, allowed: string) =>
  analyzeExchange(
    exchange({
      outcome: corsFailure,
      hops: [
        hop({
          requestHeaders: names.split(',').map((name) => [name, '1'] as const),
          preflight: preflight(
            response(200, 'Access-Control-Allow-Origin: *', `Access-Control-Allow-Headers: ${allowed}`),
            { method: 'GET', names },
          ),
        }),
      ],
    }),
    chromium(156),
  );

test.each([
  ['one header is missing', 'x-a,x-b', 'x-a', true],
  ['two are, and Chromium names either', 'x-a,x-b', 'x-c', false],
])('the line is called a quotation where it is one: %s', (_name, names, allowed, isOwn) => {
  const item = refused(names, allowed);
  expect(isConsolesOwn(item.decision)).toBe(isOwn);
  const text = chromiumConsoleText(item.exchange, item.decision) ?? '';
  expect(text).toContain('Request header field x-');
  act(() => render(<ConsoleText item={item} text={text} isOwn={isOwn} />, on.root));
  expect(on.root.querySelector('.console-text')?.textContent ?? null).toBe(isOwn ? text : null);
  expect(on.root.textContent).toContain(isOwn ? 'What the console says' : 'not word for word');
});

test('a reason that is one of several is quoted from nowhere', () => {
  const item = analyzeExchange(exchange({ outcome: corsFailure, hops: [hop()] }), chromium(156));
  expect(item.decision.alternatives.length).toBeGreaterThan(0);
  expect(isConsolesOwn(item.decision)).toBe(false);
});
