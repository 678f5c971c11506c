import fc from 'fast-check';
import type { Manner } from './recording-server.ts';

/** A case file that wants what it can get, the environment of who checks it, and what that person says. */
export interface HostileCase {
  readonly file: unknown;
  readonly env: Readonly<Record<string, string>>;
  /** What is in each value that is nobody else's business, by name. */
  readonly cores: ReadonlyMap<string, string>;
  readonly named: readonly { readonly name: string; readonly origin: string }[];
  readonly options: readonly string[];
  readonly manners: readonly [Manner, Manner];
}

const secrets = ['CORS_TOKEN', 'CORS_COOKIE', 'CORS_X_API_KEY', 'CORS_URL_LOGIN'];
const others = [
  'HOME',
  'AWS_SECRET_ACCESS_KEY',
  'GITHUB_TOKEN',
  'cors_token',
  'CORS_',
  'CORS_TARGET_',
  '__proto__',
];
const odd = ['CORS_TOKEN\u001b[31m', 'CORS_TOKEN\u202e', '', 'CORS_TOKEN,HOME', 'toString'];
const targets = ['CORS_TARGET', 'CORS_TARGET_2'];

/** Each value holds a word that nothing else has, between characters that are spelled otherwise in many places. */
const coreOf = (name: string): string => `s3cr3t0${[...secrets, ...others, ...targets].indexOf(name)}x7q`;
const around = fc.constantFrom(
  '',
  '',
  ' ',
  '"',
  "'",
  '%',
  '%2F',
  '+',
  '/',
  '?',
  '#',
  '@',
  ':',
  '\\',
  'é',
  '{{',
  '$(id)',
  '<',
  '\u{1f600}',
);

const manner = fc.constantFrom<Manner>(
  ...([
    'allows',
    'refuses',
    'echoes-values',
    'echoes-names',
    'echoes-as-origin',
    'redirects',
    'redirects-with-all',
  ] as const),
);

/** @param origins of two servers that record, and the second under another name */
export function hostileCases(origins: readonly [string, string, string]): fc.Arbitrary<HostileCase> {
  const origin = fc.constantFrom(...origins);
  const placeholder = fc.record({
    env: fc.oneof(
      { weight: 40, arbitrary: fc.constantFrom(...secrets) },
      { weight: 1, arbitrary: fc.constantFrom(...others, ...odd) },
      { weight: 1, arbitrary: fc.constantFrom(...targets) },
    ),
    fallback: fc.constantFrom(null, null, null, '', 'none'),
  });
  const words = fc.constantFrom('', 'a', '&k=', 'Bearer ', '; s=', '{"p":"', '"}', '@', ':', '/', '\u202e');
  const template = fc.array(fc.oneof(words, placeholder), { maxLength: 4 });
  const server = fc.record({ env: fc.constantFrom(...targets), fallback: origin });
  const url = fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .tuple(origin, fc.constant('/a?k='), template)
        .map(([o, path, rest]) => [o, path, ...rest]),
    },
    {
      weight: 4,
      arbitrary: fc.tuple(server, fc.constant('/b/'), template).map(([o, path, rest]) => [o, path, ...rest]),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(placeholder, origin)
        .map(([login, o]) => [o.slice(0, 7), login, `@${o.slice(7)}/c`]),
    },
    { weight: 1, arbitrary: fc.tuple(origin, template).map(([o, rest]) => [o, ...rest]) },
    { weight: 1, arbitrary: fc.tuple(server, template).map(([o, rest]) => [o, ...rest]) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(placeholder, template)
        .map(([host, rest]) => ['http://', host, '.invalid/', ...rest]),
    },
    { weight: 1, arbitrary: template },
  );
  const headers = fc.array(
    fc.tuple(
      fc.constantFrom('Authorization', 'Cookie', 'X-Api-Key', 'X-Trace', 'Accept', 'Content-Type'),
      template,
    ),
    { maxLength: 3 },
  );
  const request = fc.record({
    ...{ url, headers },
    method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
    body: fc.oneof(fc.constant(null), template),
  });
  const about = fc.record({
    title: fc.constantFrom('GET /', '\u001b[2J'),
    found: fc.constant({ verdict: 'blocked', reason: null }),
  });
  const call = fc
    .tuple(
      request,
      fc.constantFrom('omit', 'same-origin', 'include'),
      fc.constantFrom('follow', 'manual', 'error'),
    )
    .map(([asked, credentials, redirect]) => ({
      call: { ...asked, origin: 'http://app.example', credentials, redirect, expose: [] },
    }));
  const asks = fc.array(request, { minLength: 1, maxLength: 2 }).map((all) => ({
    asks: all.map((ask) => ({
      ...ask,
      kind: 'request',
      hop: 0,
      title: 'x',
      answered: { holds: true, message: '\u001b[2J' },
      checks: [],
    })),
  }));
  const cases = fc.array(
    fc.tuple(about, fc.oneof({ weight: 3, arbitrary: call }, asks)).map(([a, b]) => ({ ...a, ...b })),
    { minLength: 1, maxLength: 2 },
  );
  const values = fc.tuple(
    ...[...secrets, ...others].map((name) =>
      fc.tuple(around, around).map(([a, b]) => [name, `${a}${coreOf(name)}${b}`] as const),
    ),
  );
  const target = fc.constantFrom(
    '',
    '',
    '',
    ...origins,
    'http://staging.invalid',
    `${coreOf('CORS_TARGET')}`,
    `http://a@${coreOf('CORS_TARGET')}`,
  );
  const everything = secrets.flatMap((name) => origins.map((each) => ({ name, origin: each })));
  // Mostly one or two are missing: what is refused at once shows nothing more.
  const named = fc
    .array(fc.nat({ max: everything.length * 4 }), { maxLength: 6 })
    .map((missing) => everything.filter((_, i) => !missing.includes(i)));
  const flags = fc.subarray(['--json', '--profiles', '--probe']);
  return fc
    .record({
      cases,
      values,
      target,
      named,
      flags,
      manners: fc.tuple(manner, manner),
      mode: fc.constantFrom('regression', 'reproduction'),
    })
    .map(({ cases: all, values: filled, target: aim, named: said, flags: on, manners, mode }) => ({
      file: { corsLens: 'case', version: 1, mode, cases: all },
      env: { ...Object.fromEntries(filled), CORS_TARGET: aim },
      cores: new Map([...secrets, ...others, ...targets].map((name) => [name, coreOf(name)])),
      named: said,
      options: [...said.flatMap(({ name, origin: o }) => ['--secrets-to', `${o}=${name}`]), ...on],
      manners,
    }));
}
