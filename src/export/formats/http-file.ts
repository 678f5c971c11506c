import { say } from '../../words/say.ts';
import type { Ask, Contract } from '../contract.ts';
import type { CannotWrite, Format } from '../format.ts';
import { javascript } from '../quote/javascript.ts';
import { aboutLines, targetsOf } from '../script/about.ts';
import { clientScript } from '../script/client-script.ts';
import { spelled, type Template } from '../template.ts';
import { unspellable } from '../unspellable.ts';

/** For the HTTP clients of JetBrains and httpYac, which run its tests, and VS Code's REST Client, which passes them over. */
export const httpFile: Format = {
  name: '.http file',
  language: 'http',
  kind: 'test',
  write: (contracts) => cannot(contracts) ?? [{ name: 'cors.http', text: file(contracts) }],
};

function cannot(contracts: readonly Contract[]): CannotWrite | null {
  if (contracts.some(({ asks }) => asks.some(({ answered }) => !answered.holds))) {
    return { cannot: say('export.cannot.no-answer', { format: '.http' }) };
  }
  // `{{` and `{%` are code to some of its readers, `###` is a new request, and nothing takes that from them.
  return unspellable(contracts, '.http', /\{\{|\}\}|\{%|%\}|###|[^\x20-\x7e]/, {
    // A lone percent sign is an error to httpYac, and names of these letters are headers to all.
    url: /%(?![\da-f]{2})/i,
    name: /[^\w.-]/,
  });
}

function file(contracts: readonly Contract[]): string {
  return [
    ...aboutLines(contracts).map((line) => `# ${line}`),
    '',
    ...targetsOf(contracts).map(({ env, fallback }) => `@${env} = ${fallback}`),
    ...contracts.flatMap(({ asks }) => asks.flatMap((ask) => ['', ...request(ask)])),
    '',
  ].join('\n');
}

function request(ask: Ask): readonly string[] {
  return [
    `### ${ask.title}`,
    '# @no-redirect',
    '# @no-cookie-jar',
    `${ask.method} ${line(ask.url)}`,
    ...ask.headers.map(([name, value]) => `${name}: ${line(value)}`),
    '',
    ...(ask.body === null ? [] : [line(ask.body), '']),
    ...(ask.checks.length === 0 ? [] : ['> {%', ...script(ask), '%}']),
  ];
}

function script({ checks }: Ask): readonly string[] {
  return clientScript(
    checks,
    {
      status: 'response.status',
      header: (name) => `response.headers.valueOf(${javascript(name)})`,
    },
    (name, holds) => [`client.test(${name}, () => {`, `  client.assert(${holds}, ${name});`, '});'],
  );
}

const line = (template: Template) => spelled(template, ({ env }) => `{{${env}}}`);
