import '../../src/explain/messages.ts';
import { describe, expect, test } from 'vitest';
import { reasonsOfFirefoxKey } from '../../src/engine/decide/browser-names.ts';
import { firefoxConsoleText } from '../../src/explain/firefox-console-text.ts';
import { firefoxMessage } from '../../src/paste/firefox-message.ts';
import { analyzedRecording } from '../browser/analyzed.ts';
import { limits } from '../browser/firefox/limits.ts';
import { readFirefoxRecordings } from '../browser/firefox/recording.ts';

/** What Firefox named in its console, and what we say that it did: its key and its URL. */
const recorded = [...readFirefoxRecordings('153')].flatMap(([id, recording]) =>
  analyzedRecording(recording).flatMap(({ exchange, decision }) => {
    const text = firefoxConsoleText(exchange, decision);
    // Where the log does not hold what was decided, the line is that of the likeliest reason.
    return text === null || limits[id] !== undefined ? [] : [{ id, text, decision, said: recording.console }];
  }),
);

describe('the line of Firefox’s console', () => {
  test('is there for most of what it hid', () => {
    expect(recorded.length).toBeGreaterThan(60);
  });

  test.each(recorded)('names the URL that Firefox named: $id', ({ text, decision, said }) => {
    const own = said.filter(({ key }) => key === decision.firefoxKey).map(({ url }) => url);
    expect(own).toContain(firefoxMessage(text)?.url);
  });

  test.each(recorded)('is read back as the same key: $id', ({ text, decision }) => {
    const key = decision.firefoxKey ?? '';
    const failed = key === 'CORSDidNotSucceed2' ? ['network-error'] : [];
    expect(firefoxMessage(text)?.reasons).toEqual([...failed, ...reasonsOfFirefoxKey(key)]);
  });
});
