import '../../src/explain/messages.ts';
import { describe, expect, test } from 'vitest';
import { adviceOn } from '../../src/explain/advice/register.ts';
import { remediesOf, remedyText } from '../../src/remedies/index.ts';
import { plain } from '../../src/words/plain.ts';
import type { Text } from '../../src/words/text.ts';
import { analyzedRecording } from '../browser/analyzed.ts';
import { readFirefoxRecordings } from '../browser/firefox/recording.ts';

/** All that is said of what was recorded in Firefox: of another browser's habits only beside its own. */
const said = [...readFirefoxRecordings('153')].flatMap(([id, recording]) =>
  analyzedRecording(recording).flatMap(({ exchange, decision, explanation }) => {
    const { title, label, summary, notes, preflightCauses } = explanation;
    const advice = adviceOn(exchange, decision).flatMap((one) => [one.title, one.text]);
    const texts: readonly Text[] = [
      ...[title, label, summary],
      ...[...notes, ...preflightCauses, ...advice],
      ...remediesOf(exchange, decision).map(remedyText),
    ];
    return texts.map((text) => [id, plain(text)] as const);
  }),
);

describe('what is said of a call in Firefox', () => {
  test('was read', () => {
    expect(said.length).toBeGreaterThan(1_000);
  });

  test('names no other browser alone', () => {
    const others = said.filter(([, text]) => /Chrom(?:e|ium)\b/.test(text) && !text.includes('Firefox'));
    expect([...new Set(others.map(([, text]) => text))]).toEqual([]);
  });
});
