import { redirectStatuses } from '../../engine/fetch/redirect.ts';
import type { Assertion, Question } from '../assertion.ts';
import type { Ask, Contract } from '../contract.ts';
import type { Format } from '../format.ts';
import { python, pythonTemplate, pythonText } from '../quote/python.ts';
import { aboutLines, targetsOf } from '../script/about.ts';
import { spelled } from '../template.ts';

/** pytest with requests. */
export const pytest: Format = {
  name: 'pytest',
  language: 'python',
  kind: 'test',
  write: (contracts) => [{ name: 'test_cors.py', text: file(contracts) }],
};

function file(contracts: readonly Contract[]): string {
  const asks = contracts.flatMap((contract) => contract.asks);
  return [
    ...aboutLines(contracts).map((line) => `# ${line}`),
    'import os',
    'import re',
    '',
    'import pytest',
    'import requests',
    ...(asks.some(isRespelled) ? respelling : []),
    '',
    ...targetsOf(contracts).map(
      ({ env, fallback }) => `${env} = os.environ.get('${env}') or ${python(fallback ?? '')}`,
    ),
    ...functions,
    ...asks.flatMap((ask, i) => ['', '', ...test(ask, i + 1)]),
    '',
  ].join('\n');
}

/** Characters of an address that urllib3 would rewrite. */
function isRespelled({ url }: Ask): boolean {
  return /[^\w\-.~!$&'()*+,;=:@/?%]|%(?![\dA-F]{2})/.test(
    spelled(url, ({ fallback }) => fallback ?? 'x').replace(/^https?:\/\/[^/]*/, ''),
  );
}

const respelling = [
  'import urllib3.connectionpool',
  '',
  '# The address is sent as it was captured; urllib3 would write some of its characters anew.',
  'urllib3.connectionpool._encode_target = str',
];

const functions = `

def ask(method, url, headers, body=None):
    """Sends a request as it stands. Redirects are responses like any other."""
    request = requests.Request('GET', url, data=body).prepare()
    request.method = method
    request.url = url
    request.headers = requests.structures.CaseInsensitiveDict(headers)
    if body is not None or method in ('POST', 'PUT'):
        request.headers['Content-Length'] = str(len(request.body or b''))
    return requests.Session().send(request, allow_redirects=False, timeout=30)


def items(response, name):
    return [item.strip() for item in response.headers.get(name, '').split(',') if item.strip()]`.split('\n');

function test(ask: Ask, number: number): readonly string[] {
  const request = [
    `ask(${python(ask.method)}, ${pythonTemplate(ask.url)}, [`,
    ...joined(ask.headers).map(([name, value]) => `    (${python(name)}, ${value}),`),
    ask.body === null ? '])' : `], (${pythonTemplate(ask.body)}).encode('utf-8', 'surrogateescape'))`,
  ];
  const { holds, message } = ask.answered;
  return [
    `def test_${number}_${ask.kind}():`,
    `    ${pythonText(ask.title)}`,
    ...(holds
      ? [
          '    try:',
          ...request.map((line, i) => `        ${i === 0 ? 'response = ' : ''}${line}`),
          '    except requests.RequestException as error:',
          `        pytest.fail(${pythonText(message)} + f'\\nIt was: {error}')`,
        ]
      : [
          '    try:',
          ...request.map((line) => `        ${line}`),
          '    except requests.RequestException:',
          '        return',
          `    pytest.fail(${pythonText(message)})`,
        ]),
    ...ask.checks.flatMap((check) => [
      `    assert ${condition(check)}, (`,
      `        ${pythonText(check.message)}`,
      '    )',
    ]),
  ];
}

/** A request to Python has one field of a name. */
function joined(headers: Ask['headers']): readonly (readonly [name: string, expression: string])[] {
  const fields = new Map<string, readonly [string, string]>();
  for (const [name, value] of headers) {
    const known = fields.get(name.toLowerCase());
    const expression = pythonTemplate(value);
    fields.set(
      name.toLowerCase(),
      known === undefined ? [name, expression] : [known[0], `${known[1]} + ', ' + ${expression}`],
    );
  }
  return [...fields.values()];
}

function condition({ question, holds }: Assertion): string {
  const asked = expression(question);
  return holds ? asked : `not (${asked})`;
}

function expression(question: Question): string {
  const header = (name: string) => `response.headers.get(${python(name)})`;
  switch (question.kind) {
    case 'status-ok':
      return '200 <= response.status_code <= 299';
    case 'is': {
      const [value = '', ...others] = question.values.map(python);
      return others.length === 0
        ? `${header(question.header)} == ${value}`
        : `${header(question.header)} in (${[value, ...others].join(', ')})`;
    }
    case 'lists': {
      const wanted = [python(question.item), ...(question.wildcard ? ["'*'"] : [])].join(', ');
      const item = question.caseSensitive ? 'item' : 'item.lower()';
      return `any(${item} in (${wanted},) for item in items(response, ${python(question.header)}))`;
    }
    case 'tokens':
      return `all(re.fullmatch(r"[!#$%&'*+.^_\`|~0-9A-Za-z-]+", item) for item in items(response, ${python(question.header)}))`;
    case 'location':
      return String.raw`not re.match(r'(?!https?:)[a-z][a-z0-9+.-]*:|(?:https?:)?[\\/]{2}[^\\/?#]*@', response.headers.get('location', ''), re.I)`;
    case 'no-redirect':
      return `not (response.status_code in (${redirectStatuses.join(', ')}) and 'location' in response.headers)`;
  }
}
