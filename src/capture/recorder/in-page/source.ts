import { parts } from './parts.ts';
import { recordCalls } from './record-calls.ts';

type Given = readonly [secret: string, mark: string, most: number, early: boolean];

/** An expression that begins the recorder in the page where it is evaluated: `recordCalls`, with what it is given. */
export function recorderSource(given: Given): string {
  const sources = Object.entries(parts).map(([name, part]) => `${name}: ${part.toString()}`);
  const values = given.map((value) => JSON.stringify(value)).join(', ');
  return `(${recordCalls.toString()})(globalThis, ${values}, { __proto__: null, ${sources.join(', ')} })`;
}
