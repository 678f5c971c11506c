// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { FileNotice } from '../../../panel/components/files/FileNotice.tsx';
import { openHar } from '../../../panel/state/open-har.ts';

afterEach(() => render(null, document.body));

async function notice(log: object): Promise<string> {
  const file = new Blob([JSON.stringify({ log: { entries: [], ...log } })]);
  const opened = await openHar(
    file,
    'a.har',
    () => {},
    () => true,
  );
  if (!('written' in opened)) throw new Error('not opened');
  const { name: shown, written, remarks } = opened;
  const files = { shown, written, remarks, progress: null, trouble: null, text: null };
  render(
    <FileNotice files={{ ...files, open: () => {}, close: () => {}, closeText: () => {} }} />,
    document.body,
  );
  return document.querySelector('[data-testid="file-shown"]')?.textContent ?? '';
}

test.each([
  [{ creator: { name: 'WebInspector', version: '537.36' } }, 'Written by Chromium DevTools.'],
  [
    { creator: { name: 'Charles Proxy', version: '4.6' } },
    'Written by Charles 4.6: it does not say whether the page got a response. What is missing counts as unknown.',
  ],
  [{}, 'The file does not say which program wrote it: it does not say whether the page got a response.'],
])('the file that is shown is named with who wrote it: %j', async (log, line) => {
  expect(await notice(log)).toContain(`This is the file a.har. ${line}`);
});
