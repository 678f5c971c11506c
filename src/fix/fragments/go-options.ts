import type { Policy } from '../policy.ts';
import { goStrings } from '../quote/go.ts';

/** The fields that all Go libraries have, under the names each gives them; null: left out. */
export interface GoFields {
  readonly origins: string;
  readonly methods: string;
  readonly requestHeaders: string;
  readonly exposedHeaders: string;
  readonly credentials: string;
  readonly maxAge: string;
}

/** A struct literal's lines, aligned as gofmt does. */
export function goStruct(
  policy: Policy,
  fields: GoFields,
  values: {
    readonly methods: readonly string[] | null;
    readonly requestHeaders: readonly string[] | null;
    readonly maxAge: (seconds: number) => string;
  },
): readonly string[] {
  const list = (items: readonly string[] | null) =>
    items === null || items.length === 0 ? null : goStrings(items);
  const members = [
    [fields.origins, goStrings(policy.origins === '*' ? ['*'] : policy.origins)],
    [fields.methods, list(values.methods)],
    [fields.requestHeaders, list(values.requestHeaders)],
    [fields.exposedHeaders, list(policy.exposedHeaders)],
    [fields.credentials, policy.credentials ? 'true' : null],
    [fields.maxAge, policy.maxAge === null ? null : values.maxAge(policy.maxAge)],
  ].filter((member): member is [string, string] => member[1] !== null);
  const width = members.reduce((widest, [name]) => Math.max(widest, name.length), 0) + 1;
  return members.map(([name, value]) => `\t${`${name}:`.padEnd(width)} ${value},`);
}
