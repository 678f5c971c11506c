import { shellText } from '../../export/quote/shell.ts';
import { readOrigin } from '../read-values.ts';

/** Which secrets of the environment a server may get, by its origin, as the person said. */
export type SecretsTo = ReadonlyMap<string, ReadonlySet<string>>;

/** A secret that would go to a server. */
export interface Passing {
  /** Name in the environment. */
  readonly name: string;
  readonly origin: string;
}

/** Names as the exporter writes them: `CORS_X_API_KEY`. */
export const isSecretName = (name: string): boolean =>
  /^CORS_[A-Z\d]+(?:_[A-Z\d]+)*$/.test(name) && name.length <= 100 && !/^CORS_TARGET(?:_\d+)?$/.test(name);

/** Reads `https://api.example=CORS_COOKIE,CORS_X_API_KEY`, once or several times; null: one of them is not so. */
export function readSecretsTo(given: readonly string[]): SecretsTo | null {
  const all = new Map<string, Set<string>>();
  for (const each of given) {
    const [, server = '', list = ''] = /^([^=]+)=([^=]+)$/.exec(each) ?? [];
    const origin = readOrigin(server);
    const names = list.split(',').map((name) => name.trim());
    if (origin === undefined || !/^https?:/.test(origin) || !names.every(isSecretName)) return null;
    const known = all.get(origin) ?? new Set();
    for (const name of names) known.add(name);
    all.set(origin, known);
  }
  return all;
}

export function mayGo({ name, origin }: Passing, secretsTo: SecretsTo): boolean {
  return secretsTo.get(origin)?.has(name) ?? false;
}

/** The options that let these pass, for a shell to read: a hostile host may hold `$(…)`. */
export function secretsToOptions(passings: readonly Passing[]): string {
  const names = new Map<string, Set<string>>();
  for (const { name, origin } of passings) names.set(origin, (names.get(origin) ?? new Set()).add(name));
  return [...names].map(([origin, all]) => `--secrets-to ${argument(`${origin}=${[...all]}`)}`).join(' ');
}

const argument = (text: string): string => (/^[\w.:/=,-]+$/.test(text) ? text : shellText(text));
