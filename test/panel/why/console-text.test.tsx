// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { ConsoleText } from '../../../panel/components/why/ConsoleText.tsx';
import { analyzeExchange } from '../../../src/analyze.ts';
import { chromium } from '../../../src/engine/profiles/register.ts';
import { chromiumConsoleText } from '../../../src/explain/console-text.ts';
import { corsFailure, exchange, hop, response } from '../../engine/build-exchange.ts';
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
  act(() => render(<ConsoleText item={item} text={text} />, on.root));
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
