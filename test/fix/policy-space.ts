import fc from 'fast-check';
import type { Policy } from '../../src/fix/policy.ts';
import { mostIn } from '../../src/fix/policy-of.ts';
import { isSafe } from './lint-policy.ts';

/** Every policy that can come of a capture: what `fixesFor` lets into one, and nothing else. */

/** Never read as a number: the last label of a name that is one makes an address of it. */
const top = fc.constantFrom('test', 'example', 'app', 'xn--p1ai', 'localhost');
/** Up to the 253 characters that DNS allows; from 47 on one is too long for a bucket of nginx's hash. */
const longName = fc
  .tuple(
    fc.constantFrom(12, 20, 30, 38, 39, 47, 64, 100, 180, 253),
    fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,2}[a-z0-9]{240}$/),
    fc.integer({ min: 2, max: 63 }),
    top,
  )
  .map(([length, letters, every, last]) => {
    const labels = letters.match(new RegExp(`.{1,${every}}`, 'g')) ?? [];
    const before = labels
      .join('.')
      .slice(0, length - last.length - 1)
      .replace(/[.-]+$/, '');
    return before === '' ? last : `${before}.${last}`;
  });
const hexGroup = fc.integer({ min: 1, max: 0xffff }).map((group) => group.toString(16));
const host = fc.oneof(
  { weight: 4, arbitrary: longName },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'localhost',
      'a',
      'a_b.test',
      'my-app-git-feature-login-acme-team.preview.app',
    ),
  },
  { weight: 1, arbitrary: fc.tuple(fc.nat(255), fc.nat(255)).map(([a, b]) => `10.1.${a}.${b}`) },
  {
    weight: 1,
    arbitrary: fc.array(hexGroup, { minLength: 8, maxLength: 8 }).map((all) => `[${all.join(':')}]`),
  },
  { weight: 1, arbitrary: fc.constantFrom('[::1]', '[2001:db8::1]') },
);
const port = fc.oneof(
  fc.constant(''),
  fc
    .integer({ min: 1, max: 65535 })
    .filter((each) => each !== 80 && each !== 443)
    .map((each) => `:${each}`),
);
const webOrigin = fc
  .tuple(fc.constantFrom('http', 'https'), host, port)
  .map(([scheme, name, tail]) => `${scheme}://${name}${tail}`);
/** Pages of extensions have origins too. */
const extensionOrigin = fc.oneof(
  fc.stringMatching(/^[a-p]{32}$/).map((id) => `chrome-extension://${id}`),
  fc
    .tuple(fc.constantFrom('moz', 'safari-web'), fc.uuid())
    .map(([browser, id]) => `${browser}-extension://${id}`),
);
const origin = fc.oneof({ weight: 12, arbitrary: webOrigin }, { weight: 1, arbitrary: extensionOrigin });

const token = (longest: number) =>
  fc
    .stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$/)
    .map((text) => text.slice(0, longest))
    .filter((name) => name !== '*');
const plainName = fc.constantFrom(
  'authorization',
  'content-type',
  'x-request-id',
  'x-csrf-token',
  'if-none-match',
  'x-total-count',
);
const name = fc.oneof(
  plainName,
  fc.oneof(token(20), token(128)).map((text) => text.toLowerCase()),
);
const method = fc.oneof(
  fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'REPORT'),
  token(20),
);

/** A list of a size that is one of few, so that the large ones come as often as the small. */
function listOf<T>(item: fc.Arbitrary<T>, sizes: readonly [number, ...number[]]): fc.Arbitrary<readonly T[]> {
  return fc
    .constantFrom(...sizes)
    .chain((size) => fc.uniqueArray(item, { minLength: size, maxLength: size }));
}

interface Sizes {
  readonly origins: readonly [number, ...number[]];
  readonly names: readonly [number, ...number[]];
  readonly methods: readonly [number, ...number[]];
}

/** As many as a large organisation's API might have. */
export const wholeSpace: Sizes = {
  origins: [1, 1, 2, 50, 500],
  names: [0, 1, 5, 50, 200],
  methods: [1, 3, 30],
};

export function anyPolicy({ origins, names, methods }: Sizes = wholeSpace): fc.Arbitrary<Policy> {
  return fc
    .record({
      target: webOrigin,
      origins: fc.oneof(
        { weight: 6, arbitrary: listOf(origin, origins) },
        { weight: 1, arbitrary: fc.constant('*' as const) },
      ),
      methods: listOf(method, methods),
      requestHeaders: listOf(name, names),
      exposedHeaders: listOf(name, names),
      credentials: fc.boolean(),
      without: fc.constantFrom(0, 2, 2, 3),
      maxAge: fc.option(fc.nat(7200)),
      alreadySent: fc.boolean(),
    })
    .map(({ without, ...parts }): Policy => {
      const { origins: some, requestHeaders, credentials } = parts;
      const common = {
        ...parts,
        methods: parts.methods
          .map((each) => each.toUpperCase())
          .filter((each) => !/^(?:OPTIONS|TRACE|TRACK|CONNECT)$/.test(each)),
        exposedHeaders: [...parts.exposedHeaders].sort(),
      };
      if (some === '*') {
        const open = requestHeaders.filter((each) => each !== 'authorization').sort();
        return {
          ...common,
          origins: '*',
          requestHeaders: open,
          credentials: false,
          uncredentialed: [],
          varyOrigin: false,
        };
      }
      const sorted = [...some].sort() as [string, ...string[]];
      const uncredentialed =
        credentials && without > 0 ? sorted.filter((_each, index) => index % without === without - 1) : [];
      return {
        ...common,
        origins: sorted,
        requestHeaders: [...requestHeaders].sort(),
        uncredentialed,
        varyOrigin: true,
      };
    })
    .filter(isSafe);
}

/** One of each that has once been too much for a server. */
export const largest: readonly Policy[] = fc
  .sample(anyPolicy({ origins: [mostIn.origins], names: [mostIn.names], methods: [mostIn.methods] }), {
    numRuns: 30,
    seed: 8,
  })
  .filter(({ origins }) => origins !== '*')
  .slice(0, 2);

/** Policies to parse, by a seed that is told; the largest come first. */
export function policiesFor(count: number, seed: number): readonly Policy[] {
  return [...largest, ...fc.sample(anyPolicy(), { numRuns: Math.max(0, count - largest.length), seed })];
}
