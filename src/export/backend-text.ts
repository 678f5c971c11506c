import type { CapturedResponse, Hop } from '../engine/exchange.ts';
import type { HeaderList } from '../engine/fetch/header-list.ts';
import type { Analyzed } from '../explain/explanation.ts';
import {
  groundWords,
  ownerWords,
  type Remedy,
  remediesOf,
  remedyText,
  remedyTitle,
} from '../remedies/index.ts';
import { type PlainKey, say } from '../words/say.ts';
import { visible } from '../words/visible.ts';
import { usualOptions } from './contract.ts';
import { curlCommand } from './formats/markdown.ts';
import { contractOf } from './make-contract.ts';
import { fence, inline } from './quote/markdown.ts';
import { createRedactor, type Redactor } from './redact.ts';
import { meetSecrets, redactAnalyzed } from './redact-analyzed.ts';
import './messages.ts';

/** A server's configuration, as far as a text shows it. */
export interface ShownConfiguration {
  /** The server's own name. */
  readonly title: string;
  readonly snippets: readonly { readonly file: string; readonly language: string; readonly text: string }[];
}

export interface BackendOptions {
  /** null: nothing is to be configured. */
  readonly configuration: ShownConfiguration | null;
  /** The command that asks the server as the page did; null: there is none. */
  readonly check: (redactor: Redactor) => string | null;
  readonly keepSecrets?: boolean;
}

/**
 * A short text for whoever runs the API, in Markdown: what was asked, what came, what is missing, the configuration, and
 * two commands that show it. Secrets are out unless they are kept.
 */
export function backendText(
  subject: Analyzed,
  { configuration, check, keepSecrets }: BackendOptions,
): string {
  const redactor = createRedactor({ keep: keepSecrets ?? false });
  meetSecrets(subject, null, redactor);
  const contract = contractOf(
    subject.exchange,
    subject.decision,
    subject.explanation.title,
    redactor,
    usualOptions,
  );
  const { exchange, decision, explanation } = redactAnalyzed(subject, redactor);
  const hop = exchange.hops[decision.hop] ?? exchange.hops[0];
  const [first] = exchange.hops;
  const kind = decision.phase === 'preflight' ? 'preflight' : 'request';
  const asks = 'asks' in contract ? contract.asks : [];
  const ask = asks.find((each) => each.kind === kind && each.hop === decision.hop) ?? asks[0];
  const commands = [
    ...(ask === undefined ? [] : [`${curlCommand(ask)}`]),
    ...[check(redactor)].flatMap((line) => line ?? []),
  ];
  return [
    `# ${inline(say('export.report.heading', { title: explanation.title }))}`,
    '',
    inline(
      say('export.title', {
        method: first.request.method,
        url: first.url,
        origin: decision.origin.candidates[0],
      }),
    ),
    '',
    inline(explanation.summary),
    '',
    ...section('export.backend.do', remediesOf(exchange, decision).map(line)),
    ...section('export.report.came', [...came(hop)]),
    ...(configuration === null
      ? []
      : section(
          'export.backend.configuration',
          configuration.snippets.flatMap(({ file, language, text }) => [
            inline([{ text: `${configuration.title}: ${file}` }]),
            '',
            ...fence(language, text.split('\n')),
            '',
          ]),
        )),
    ...(commands.length === 0 ? [] : section('export.backend.see', fence('sh', commands))),
  ].join('\n');
}

function section(heading: PlainKey, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${inline(say(heading))}`, '', ...lines, ''];
}

function line(remedy: Remedy): string {
  const owner = remedy.owner === 'nobody' ? '' : ` (${inline(ownerWords(remedy.owner))})`;
  const shown = groundWords(remedy);
  const ground = shown === null ? '' : ` (${inline(shown)})`;
  return `- **${inline(remedyTitle(remedy))}**${owner}: ${inline(remedyText(remedy))}${ground}`;
}

function came({ preflight, response, request }: Hop): readonly string[] {
  const lines = [
    ...(preflight === null ? [] : exchanged('OPTIONS', preflight.request.headers, preflight.response)),
    ...(response === null && preflight !== null ? [] : exchanged(request.method, request.headers, response)),
  ];
  return fence('http', lines);
}

function exchanged(
  method: string,
  asked: HeaderList | null,
  response: CapturedResponse | null,
): readonly string[] {
  const fields = (list: HeaderList) =>
    list.filter(([name]) => telling.test(name)).map(([name, value]) => visible(`${name}: ${value}`));
  return [
    visible(`> ${method}`),
    ...fields(asked ?? []).map((field) => `> ${field}`),
    response === null ? '< -' : `< ${response.status}`,
    ...fields(response?.headers ?? []).map((field) => `< ${field}`),
  ];
}

/** What CORS looks at, and what shows who responded. */
const telling = /^(?:origin|access-control-.*|location|vary|www-authenticate|server|via|x-powered-by)$/i;
