import { spelled, type Template } from '../../export/template.ts';
import { parseHttpUrl } from '../../url/origin-of.ts';
import type { Io } from '../io.ts';
import { readOrigin } from '../read-values.ts';

/** The name that stands for a server's origin: it says where a request goes, and is no secret. */
export const isTargetName = (name: string): boolean => /^CORS_TARGET(?:_\d{1,4})?$/.test(name);

/**
 * A URL with its server spelled out: as the environment has it, or as it was captured.
 *
 * @returns null: the name stands in the middle, where anything could be read from it, or is set to what is no origin
 */
export function aimed(url: Template, env: Io['env']): Template | null {
  const [first, second = '/'] = url;
  const misplaced = url.slice(1).some((piece) => typeof piece !== 'string' && isTargetName(piece.env));
  if (misplaced) return null;
  if (typeof first !== 'object' || !isTargetName(first.env)) return url;
  // `@`, a digit or a letter after it would make another server of it.
  if (typeof second !== 'string' || !/^[/?#]/.test(second)) return null;
  const set = env[first.env];
  const origin = set ? readOrigin(set) : first.fallback;
  // Of a server: pages may have other ones.
  if (origin === undefined || origin === null || (set && originOfUrl(origin) === null)) return null;
  return [origin, ...url.slice(1)];
}

/** The origin that a URL has whatever its secrets are; null: it has none, or they would choose it. */
export function originOf(url: Template): string | null {
  const [one, other] = ['a1', 'b2'].map((secret) => originOfUrl(spelled(url, () => secret)));
  return one === other ? (one ?? null) : null;
}

/** Of an http or https URL; null: it is none. */
export function originOfUrl(url: string): string | null {
  return parseHttpUrl(url)?.origin ?? null;
}
