import fc from 'fast-check';
import { answerTo, preflightTo } from './answers.ts';
import { calls } from './calls.ts';
import type { Answer, Call, OracleCase, ServerName, Stop } from './case.ts';
import { typeFor } from './other-calls.ts';
import { oneOf } from './weighted.ts';

const firstServer = oneOf<ServerName>([
  [8, 'cross'],
  [3, 'site'],
  [2, 'port'],
  [3, 'plain'],
  [1, 'page'],
]);
const nextServer = oneOf<ServerName>([
  [4, 'cross'],
  [3, 'third'],
  [2, 'page'],
  [1, 'site'],
  [1, 'port'],
  [1, 'plain'],
]);
const redirectStatus = oneOf([
  [2, 301],
  [4, 302],
  [3, 303],
  [4, 307],
  [2, 308],
]);
const userInfo = oneOf([
  [14, ''],
  [1, 'user:secret@'],
  [1, 'user@'],
]);
const redirects = oneOf([
  [70, 0],
  [16, 1],
  [8, 2],
  [3, 3],
]);

function stops(call: Call): fc.Arbitrary<readonly [Stop, ...Stop[]]> {
  return redirects.chain((count) =>
    fc
      .tuple(
        ...Array.from({ length: count + 1 }, (_, index) =>
          fc.record({
            server: index === 0 ? firstServer : nextServer,
            userInfo: index === 0 ? fc.constant('') : userInfo,
            preflight: preflightTo(call),
            answer: index < count ? redirectTo(call) : answerTo(call).map((answer) => typed(answer, call)),
          }),
        ),
      )
      .map((list) => list as unknown as readonly [Stop, ...Stop[]]),
  );
}

/** With the media type the call wants, where the answer names none: elements refuse what they cannot use. */
function typed(answer: Answer, { api }: Call): Answer {
  const type = typeFor(api);
  if (type === null || answer.headers.some(([name]) => name === 'Content-Type')) return answer;
  return { ...answer, headers: [...answer.headers, ['Content-Type', type]] };
}

function redirectTo(call: Call) {
  return fc.tuple(redirectStatus, answerTo(call)).map(([status, answer]) => ({ ...answer, status }));
}

/** Whether a body broke off before script let go of it is a race: where one breaks, script reads on. */
function readingOf(call: Call, list: readonly Stop[]): Call {
  return list.some(({ answer }) => answer.broken === 'cut') ? { ...call, reads: 'whole' } : call;
}

/** `count` cases, the same for the same seed. `of`: calls of fetch and XHR, or of everything else. */
export function generate(seed: number, count: number, of = calls): readonly OracleCase[] {
  const arbitrary = fc
    .tuple(
      oneOf([
        [3, 'https' as const],
        [1, 'http' as const],
      ]),
      of,
    )
    .chain(([page, call]) => stops(call).map((list) => ({ page, call: readingOf(call, list), stops: list })));
  // Unbiased: fast-check would otherwise begin with the smallest of everything.
  const made = fc.sample(fc.noBias(arbitrary), { seed, numRuns: count });
  return made.map((parts, index) => ({ id: `${seed}-${index}`, ...parts }));
}
