import type { CapturedRequest, CapturedResponse, Hop } from '../../engine/exchange.ts';
import { adviceBeside } from '../../explain/advice/register.ts';
import { linkOf } from '../../explain/links.ts';
import { aroundHeaders, type Remedy, remediesOf, remedyText, remedyTitle } from '../../remedies/index.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import { visible } from '../../words/visible.ts';
import type { Ask } from '../contract.ts';
import { faultOf } from '../fault.ts';
import type { Exportable, Format } from '../format.ts';
import { fence, inline } from '../quote/markdown.ts';
import { redactAnalyzed } from '../redact-analyzed.ts';
import { ruleOf } from '../rules.ts';
import { curlInput, curlWords } from '../script/curl.ts';

/** A report for an issue tracker: the request, the response, the rule, the fix, how to reproduce it. */
export const markdown: Format = {
  name: 'Markdown report',
  language: 'markdown',
  kind: 'record',
  write: (items, redactor) => [
    {
      name: 'cors-report.md',
      text: items.map((item) => report(redactAnalyzed(item, redactor))).join('\n---\n\n'),
    },
  ],
};

function report({ exchange, decision, explanation, contract }: Exportable): string {
  const hop = exchange.hops[decision.hop] ?? exchange.hops[0];
  const [origin] = decision.origin.candidates;
  const phase = decision.phase === 'preflight' ? 'preflight' : 'request';
  const asks = contract?.asks.filter((ask) => ask.hop === decision.hop) ?? [];
  const failing = asks.find(({ kind }) => kind === phase) ?? asks[0];
  return [
    `# ${inline(say('export.report.heading', { title: explanation.title }))}`,
    '',
    inline(
      say('export.title', { method: exchange.hops[0].request.method, url: exchange.hops[0].url, origin }),
    ),
    '',
    heading('export.report.rule'),
    inline(explanation.summary),
    '',
    ...explanation.notes.map((note) => `- ${inline(note)}`),
    ...explanation.links.map(linkOf).map(({ label, url }) => `- [${label}](${url})`),
    '',
    heading('export.report.asked'),
    ...(hop.preflight === null
      ? []
      : [bold('export.report.preflight'), ...requestBlock(hop, hop.preflight.request)]),
    bold('export.report.request'),
    ...requestBlock(hop, hop.request),
    heading('export.report.came'),
    ...(hop.preflight === null
      ? []
      : [bold('export.report.preflight'), ...responseBlock(hop.preflight.response)]),
    bold('export.report.request'),
    ...responseBlock(hop.response),
    heading('export.report.fix'),
    ...fixes({ exchange, decision, explanation, contract }).map((fix) => `- ${fix}`),
    '',
    ...(failing === undefined
      ? []
      : [heading('export.report.reproduce'), ...fence('sh', [curlCommand(failing)]), '']),
  ].join('\n');
}

/** To be pasted into a shell: the server is named, and secrets are asked of the environment. */
export function curlCommand(ask: Ask): string {
  const url = ask.url.map((piece) => (typeof piece === 'string' ? piece : (piece.fallback ?? piece)));
  const words = curlWords({ ...ask, url });
  const input = curlInput(ask);
  const curl = `curl --include --globoff --path-as-is ${words.join(' \\\n  ')}`;
  return input === null ? curl : `${input} |\n  ${curl}`;
}

/** The rules that are broken now, each with its fix, and what would break next. */
function fixes({ exchange, decision, contract }: Exportable): readonly string[] {
  const remedies = remediesOf(exchange, decision);
  const { before, after } = aroundHeaders(remedies);
  if (decision.verdict === 'allowed' && remedies.length === 0)
    return [inline(say('export.report.nothing-to-fix'))];
  const fault = faultOf(decision);
  const broken = new Set([fault?.check, ...decision.also.map(({ step }) => byStep.get(step))]);
  const rules = (contract?.asks ?? [])
    .filter(({ hop }) => hop === decision.hop)
    .flatMap(({ checks }) => [
      ...(broken.has('answered') ? [say('export.must.respond')] : []),
      ...checks.filter(({ id }) => broken.has(id)).map(({ id, question }) => ruleOf(id, question)),
    ]);
  const told = (some: readonly Remedy[]) =>
    some.map((remedy) => `${bolded(remedyTitle(remedy))}: ${inline(remedyText(remedy))}`);
  const policies = remedies.filter(({ kind }) => kind === 'cors-policy');
  // The rules say the same as the policy, value by value; what breaks none, such as a hidden header, has no rule.
  const headers = policies.length > 0 && rules.length > 0 ? [...new Set(rules.map(inline))] : told(policies);
  const fixes = [...told(before), ...headers, ...told(after)];
  return fixes.length > 0 ? fixes : adviceBeside(exchange, decision).map(({ text }) => inline(text));
}

const bolded = (text: Text) => `**${inline(text)}**`;

const byStep: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'allow-origin-present': 'allow-origin',
    'allow-origin-single': 'allow-origin',
    'allow-origin-valid': 'allow-origin',
    'allow-origin-matches': 'allow-origin',
    'allow-credentials-true': 'allow-credentials',
    'preflight-status-ok': 'preflight-status',
    'preflight-not-redirected': 'preflight-status',
    'allow-methods-parses': 'allow-methods-parse',
    'allow-headers-parses': 'allow-headers-parse',
    'method-allowed': 'method',
    'header-allowed': 'header',
    'private-network-access': 'private-network',
  }),
);

type HeadingKey =
  | 'export.report.asked'
  | 'export.report.came'
  | 'export.report.rule'
  | 'export.report.fix'
  | 'export.report.reproduce';

const heading = (key: HeadingKey) => `## ${inline(say(key))}\n`;
const bold = (key: 'export.report.preflight' | 'export.report.request') => `**${inline(say(key))}**\n`;

function requestBlock({ url }: Hop, { method, headers }: CapturedRequest): readonly string[] {
  return [...fence('http', [visible(`${method} ${url}`), ...(headers ?? []).map(field)]), ''];
}

function responseBlock(response: CapturedResponse | null): readonly string[] {
  if (response === null) return [inline(noResponse()), ''];
  return [...fence('http', [codeLine(response), ...response.headers.map(field)]), ''];
}

const noResponse = (): Text => say('export.report.no-response');
const codeLine = ({ status }: CapturedResponse) => `HTTP ${status}`;
const field = ([name, value]: readonly [string, string]) => visible(`${name}: ${value}`);
