import { type Analyzed, profileOf } from '../../src/analyze.ts';
import { type AnyRecording, analyzedRecording } from '../browser/analyzed.ts';
import { readRecordings } from '../browser/recording.ts';

const major = '156';

/** What the lab's pages asked for in Chromium, of every kind there is: allowed, blocked, preflighted, redirected. */
export function recordedExchanges(): readonly Analyzed[] {
  return [...readRecordings(major).values()].flatMap((recording) =>
    analyzedRecording(recording as AnyRecording),
  );
}

export const recordedRules = profileOf({ name: 'chromium', version: Number(major) });
