import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { analyzeExchange } from '../../src/analyze.ts';
import { chromium, fetchStandard } from '../../src/engine/profiles/register.ts';
import { exportAnalyzed } from '../../src/export/export.ts';
import { fence, inline } from '../../src/export/quote/markdown.ts';
import { exchange, hop, preflight, response } from '../explain/build.ts';
import { hostileText } from './hostile/cases.ts';

/** Stands in every part of a capture, so that one search tells where its values stand in the report. */
const MARK = 'qLensMark';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

/** Every node of a document as GitHub reads it. */
function nodesOf(text: string): readonly Node[] {
  const all: Node[] = [
    fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node,
  ];
  for (let i = 0; i < all.length; i++) for (const child of all[i]?.children ?? []) all.push(child);
  return all;
}

const parts = {
  url: hostileText,
  method: hostileText,
  name: hostileText,
  value: hostileText,
  origin: hostileText,
  allowed: fc.oneof(hostileText, fc.constantFrom('origin', 'any')),
  methods: fc.oneof(hostileText, fc.constant('right')),
  names: fc.oneof(hostileText, fc.constant('right')),
  location: hostileText,
  status: fc.constantFrom(200, 204, 302, 404, 500),
  include: fc.boolean(),
  failed: fc.constantFrom('net::ERR_FAILED', `net::ERR_<b>${MARK}</b>`, null),
  token: fc.boolean(),
  preflight: fc.boolean(),
};

const runs = Number(process.env.CORS_LENS_ATTACKS ?? 150);

test(
  'no value of a capture is anything but code in a report',
  () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.record(parts), (made) => {
        const marked = (text: string) => `${MARK}${text}${MARK}`;
        const usual = (text: string) => (made.token ? `${MARK}x` : marked(text));
        const origin = `https://${MARK}${made.token ? '' : made.origin}`;
        const shares =
          made.allowed === 'origin' ? origin : made.allowed === 'any' ? '*' : marked(made.allowed);
        const allowed = [
          ['Access-Control-Allow-Origin', shares],
          [
            'Access-Control-Allow-Methods',
            made.methods === 'right' ? usual(made.method) : marked(made.methods),
          ],
          ['Access-Control-Allow-Headers', made.names === 'right' ? usual(made.name) : marked(made.names)],
          ['Location', marked(made.location)],
        ] as const;
        const asked = preflight(response(made.status, allowed), {
          request: {
            method: 'OPTIONS',
            headers: [
              ['Origin', origin],
              ['Access-Control-Request-Method', usual(made.method)],
              ['Access-Control-Request-Headers', usual(made.name)],
            ],
            headersKind: 'wire',
          },
        });
        const about = exchange({
          hops: [
            hop({
              url: `https://api.test/${marked(made.url)}`,
              method: usual(made.method),
              requestHeaders: [[usual(made.name), marked(made.value)]],
              preflight: made.preflight ? asked : null,
              response: response(made.status, allowed),
              netError: made.failed,
            }),
          ],
          origin: { candidates: [origin], source: 'header-origin' },
          credentials: { candidates: [made.include ? 'include' : 'omit'], source: 'recorder' },
          outcome: made.failed === null ? { kind: 'success' } : { kind: 'failure', netError: made.failed },
        });
        for (const rules of [fetchStandard, chromium(156)]) {
          const subject = analyzeExchange(about, rules);
          seen.add(`${subject.decision.reason}`);
          const exported = exportAnalyzed([subject], 'markdown', { keepSecrets: true });
          if ('cannot' in exported) throw new Error('a report can always be written');
          for (const node of nodesOf(exported.files[0]?.text ?? '')) {
            expect(['html', 'image', 'table', 'footnoteDefinition', 'delete']).not.toContain(node.type);
            expect(node.url ?? '').not.toContain(MARK);
            if (node.type !== 'inlineCode' && node.type !== 'code')
              expect(node.value ?? '').not.toContain(MARK);
          }
        }
      }),
      { numRuns: runs },
    );
    expect(seen.size).toBeGreaterThan(5);
  },
  600_000 + runs * 100,
);

test('a code span is its value, whatever stands in it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('`', '``', ' ', 'a', '\\', '|', '<b>', '*', '\n', '&amp;'), { minLength: 1 }),
      (made) => {
        const value = made.join('');
        const spans = nodesOf(`a ${inline([{ value }])} b`).filter(({ type }) => type === 'inlineCode');
        expect(spans.map((span) => span.value)).toEqual([value.replaceAll('\n', '\\u{a}')]);
      },
    ),
  );
});

test('a fence ends where it is closed, and takes any number of backticks', () => {
  const lines = ['```', '````', '~~~', '`'.repeat(9)];
  const [block] = nodesOf(fence('http', lines).join('\n')).filter(({ type }) => type === 'code');
  expect(block?.value).toBe(lines.join('\n'));
  expect(inline([{ value: '`a'.repeat(300_000) }]).length).toBeGreaterThan(600_000);
});
