import { expect, test } from 'vitest';
import { chromiumConsoleText } from '../../src/explain/console-text.ts';
import { readPasted } from '../../src/paste/paste.ts';
import { analyzedRecording } from '../browser/analyzed.ts';
import { readRecordings } from '../browser/recording.ts';

/** What the console said of each request of the lab that Chromium blocked, as far as it says anything. */
const texts = [...readRecordings('156').values()].flatMap((recording) =>
  analyzedRecording(recording).flatMap(({ exchange, decision }) => {
    const text = chromiumConsoleText(exchange, decision);
    return text === null ? [] : [[recording.scenario, text, decision, exchange] as const];
  }),
);

test('the lab provokes many', () => {
  expect(texts.length).toBeGreaterThan(60);
});

test.each(texts)('%s is read back to its reason', (_, text, { reason, hop, origin }, { hops }) => {
  const pasted = readPasted(text);
  const [message] = pasted?.kind === 'message' ? pasted.messages : [];
  expect(message?.reasons).toContain(reason);
  expect(message).toMatchObject({ url: hops[hop]?.url, origin: origin.candidates[0] });
});
