import { isObject } from '../field.ts';
import type { Program } from './trouble.ts';

/** Whose own file a value is; null: of no program that we know to write HAR files in another way. */
export function programOf(value: unknown): Program | null {
  if (Array.isArray(value)) {
    const [first] = value;
    if (!isObject(first)) return null;
    if (typeof first.ph === 'string' && 'ts' in first) return 'devtools-trace';
    // A session of Charles as JSON.
    return isObject(first.request) && 'scheme' in first && 'host' in first ? 'charles' : null;
  }
  if (!isObject(value)) return null;
  if (Array.isArray(value.traceEvents)) return 'devtools-trace';
  if (isObject(value.constants) && Array.isArray(value.events)) return 'netlog';
  const { info } = value;
  return isObject(info) && typeof info.schema === 'string' && /getpostman\.com/.test(info.schema)
    ? 'postman'
    : null;
}
