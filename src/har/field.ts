import type { HarProblem } from './entry.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Where a reader notes what it could not use. */
export interface Notes {
  note(path: string, problem: HarProblem['problem']): void;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at `path`, or an empty one with a note, so that its fields can still be read. */
export function objectAt(value: unknown, path: string, notes: Notes): JsonObject {
  if (isObject(value)) return value;
  notes.note(path, value === undefined || value === null ? 'missing' : 'not-an-object');
  return {};
}

/** The string at `path`, or null with a note. */
export function stringAt(value: unknown, path: string, notes: Notes): string | null {
  if (typeof value === 'string') return value;
  notes.note(path, value === undefined || value === null ? 'missing' : 'not-a-string');
  return null;
}

/** A string, where it is no loss that there is none. */
export function optionalString(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A finite number, not negative, where it is no loss that there is none. */
export function optionalCount(value: unknown): number | null {
  // Adding 0 turns -0 into 0, which is what JSON would make of it.
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value + 0 : null;
}
