import { isToken } from '../engine/fetch/extract-header-list-values.ts';
import type { Template } from './template.ts';

/** The pieces of a case file, whoever wrote it; null: not what they have to be. */
export function readFields(json: unknown): readonly (readonly [string, Template])[] | null {
  if (!Array.isArray(json)) return null;
  const fields = json.map(readField);
  const usable = fields.filter((field) => field !== null);
  return usable.length === fields.length ? usable : null;
}

function readField(json: unknown): readonly [string, Template] | null {
  if (!Array.isArray(json) || typeof json[0] !== 'string') return null;
  const value = readTemplate(json[1]);
  return value === null ? null : [json[0], value];
}

export function readTemplate(json: unknown): Template | null {
  if (!Array.isArray(json)) return null;
  const pieces = json.map((piece: unknown) => {
    if (typeof piece === 'string') return piece;
    if (!isObject(piece) || typeof piece.env !== 'string') return null;
    const fallback = piece.fallback ?? null;
    return fallback === null || typeof fallback === 'string' ? { env: piece.env, fallback } : null;
  });
  return pieces.includes(null) ? null : pieces.filter((piece) => piece !== null);
}

export function isMethod(json: unknown): json is string {
  return typeof json === 'string' && isToken(json);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
