import { redirectStatuses } from '../../engine/fetch/redirect.ts';
import type { Assertion } from '../assertion.ts';
import type { Ask, Contract } from '../contract.ts';
import type { Format } from '../format.ts';
import { shellBytes, shellText } from '../quote/shell.ts';
import { aboutLines, secretsOf, targetsOf } from '../script/about.ts';
import { curlInput, curlWords } from '../script/curl.ts';

/** For any POSIX shell with curl; exits with 1 where an assertion fails. */
export const curl: Format = {
  name: 'curl script',
  language: 'shell',
  kind: 'test',
  write: (contracts) => [{ name: 'cors.test.sh', text: script(contracts) }],
};

function script(contracts: readonly Contract[]): string {
  return [
    '#!/bin/sh',
    ...aboutLines(contracts).map((line) => `# ${line}`),
    'set -u',
    ...targetsOf(contracts).map(
      ({ env, fallback }) => `[ -n "\${${env}-}" ] || ${env}=${shellBytes(fallback ?? '')}`,
    ),
    ...secretsOf(contracts).map((env) => `: "\${${env}:?}"`),
    '',
    ...functions,
    ...contracts.flatMap(({ asks }) => asks.flatMap((ask) => ['', ...lines(ask)])),
    '',
    'exit "$failed"',
    '',
  ].join('\n');
}

const functions = String.raw`LC_ALL=C
export LC_ALL
failed=0
# What curl reads where it is told to send what it reads.
body() { :; }
# Redirects are responses like any other. Nothing in a response is ever evaluated.
ask() {
  response=$(body | curl --silent --show-error --globoff --path-as-is --max-time 30 --output /dev/null --dump-header - "$@") && came=yes || came=no
  # The last response: servers may send others before it, such as 100 Continue.
  response=$(printf '%s\n' "$response" | tr -d '\r' | awk '/^HTTP\// { text = "" } { text = text $0 "\n" } END { printf "%s", text }')
  status=$(printf '%s\n' "$response" | sed -n '1s/^HTTP[^ ]* \([0-9]*\).*/\1/p')
}
# All fields of one name, joined.
header() {
  printf '%s\n' "$response" | awk -v name="$1" '
    { colon = index($0, ":") }
    colon > 1 && tolower(substr($0, 1, colon - 1)) == name {
      value = substr($0, colon + 1); gsub(/^[ \t]+|[ \t]+$/, "", value)
      joined = found++ ? joined ", " value : value
    }
    END { if (found) print joined; else exit 1 }'
}
items() { header "$1" | tr ',' '\n' | sed 's/^[[:blank:]]*//; s/[[:blank:]]*$//; /^$/d'; }
has_response() { [ "$came" = yes ]; }
is_ok() { [ "$came" = yes ] && [ "${'$'}{status:-0}" -ge 200 ] && [ "$status" -le 299 ]; }
# is_value name value...
is_value() {
  got=$(header "$1") || return 1
  shift
  for wanted; do [ "$got" = "$wanted" ] && return 0; done
  return 1
}
# lists name item...
lists() { name=$1; shift; for wanted; do items "$name" | grep -Fqx -e "$wanted" && return 0; done; return 1; }
lists_in_any_case() { name=$1; shift; for wanted; do items "$name" | grep -Fqxi -e "$wanted" && return 0; done; return 1; }
holds_tokens() { ! items "$1" | grep -qv '^[!#$%&'\''*+.^_${'`'}|~0-9A-Za-z-]*$'; }
leads_safely() {
  place=$(header location) || return 0
  printf '%s\n' "$place" | grep -Eqi '^(https?:)?[/\\]{2}[^/?#\\]*@' && return 1
  printf '%s\n' "$place" | grep -Eqi '^https?:' && return 0
  ! printf '%s\n' "$place" | grep -Eqi '^[a-z][a-z0-9+.-]*:'
}
leads_nowhere() { case $status in ${redirectStatuses.join('|')}) ! header location >/dev/null ;; esac; }
must() {
  rule=$1; shift
  "$@" || { printf 'FAILED: %s\nIt was: %s\n\n' "$rule" "$(printf '%s' "$response" | head -n 40)" >&2; failed=1; }
}
must_not() {
  rule=$1; shift
  if "$@"; then printf 'FAILED: %s\n\n' "$rule" >&2; failed=1; fi
}`.split('\n');

function lines(ask: Ask): readonly string[] {
  const input = curlInput(ask);
  return [
    `printf '%s\\n' ${shellText(ask.title)}`,
    ...(input === null ? [] : [`body() { ${input}; }`]),
    `ask ${curlWords(ask).join(' \\\n  ')}`,
    `${ask.answered.holds ? 'must' : 'must_not'} ${shellText(ask.answered.message)} has_response`,
    ...ask.checks.map(
      (check) => `${check.holds ? 'must' : 'must_not'} ${shellText(check.message)} \\\n  ${call(check)}`,
    ),
  ];
}

function call({ question }: Assertion): string {
  switch (question.kind) {
    case 'status-ok':
      return 'is_ok';
    case 'is':
      return ['is_value', question.header, ...question.values.map(shellBytes)].join(' ');
    case 'lists':
      return [
        question.caseSensitive ? 'lists' : 'lists_in_any_case',
        question.header,
        shellBytes(question.item),
        ...(question.wildcard ? ["'*'"] : []),
      ].join(' ');
    case 'tokens':
      return `holds_tokens ${question.header}`;
    case 'location':
      return 'leads_safely';
    case 'no-redirect':
      return 'leads_nowhere';
  }
}
