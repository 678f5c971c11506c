import { readdirSync, readFileSync } from 'node:fs';
import type { RawEntry } from '../capture.ts';
import type { ScriptOutcome } from '../lab-page.ts';
import type { Recording } from '../recording.ts';
import type { CorsMessage } from './console-messages.ts';

/** What an extension saw of one scenario of the lab in Firefox, with what the console and script said of it. */
export interface FirefoxRecording {
  /** Its id. */
  readonly scenario: string;
  /** Such as `Firefox/153.7.0`. */
  readonly browser: string;
  readonly outcome: {
    readonly asserted: { readonly url: string; readonly method: string };
    /** null: it had not ended when the recording did. */
    readonly script: ScriptOutcome | null;
  };
  readonly page: Recording['page'];
  /** The console's messages on CORS, in order. */
  readonly console: readonly Omit<CorsMessage, 'text'>[];
  readonly har: Recording['har'];
  readonly entries: readonly RawEntry[];
}

export function firefoxRecordingFolder(major: string): URL {
  return new URL(`../../fixtures/firefox-${major}/`, import.meta.url);
}

/** Every recording of a version of Firefox, by the scenario's id. */
export function readFirefoxRecordings(major: string): ReadonlyMap<string, FirefoxRecording> {
  const folder = firefoxRecordingFolder(major);
  const recordings = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as FirefoxRecording);
  return new Map(recordings.map((recording) => [recording.scenario, recording]));
}
