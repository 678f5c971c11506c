import { type Analyzed, explainEntries } from '../../src/analyze.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { finalLog, type Recording } from './recording.ts';

/** Of any browser's recording: what an analysis needs. */
export type AnyRecording = Pick<Recording, 'scenario' | 'browser' | 'page' | 'har' | 'entries'>;

/** What our side makes of the scenario's own requests at the end; the page's document comes first and is none. */
export function analyzedRecording(recording: AnyRecording): readonly Analyzed[] {
  const [, name, version] = /^(\w+)\/(\d+)/.exec(recording.browser) ?? [];
  return explainEntries(
    finalLog(recording).map((raw, index) => readEntry(raw, index)),
    {
      browser: { name: name === 'Firefox' ? 'firefox' : 'chromium', version: Number(version) },
      pages: [{ pageref: null, ...recording.page, sinceMs: null }],
    },
  ).filter(({ exchange: { hops } }) => hops[0].url.includes(`/s/${recording.scenario}/`));
}
