import type { Assertion, AssertionId, Question } from './assertion.ts';
import type { Ask } from './contract.ts';
import { isMethod, isObject, readFields, readTemplate } from './read-case-parts.ts';

/** One request of a case file with what its response must be; null: it is none. Never throws. */
export function readAsk(json: unknown): Ask | null {
  if (!isObject(json) || !isObject(json.answered) || !Array.isArray(json.checks)) return null;
  const { kind, hop, title, method, answered } = json;
  const url = readTemplate(json.url);
  const headers = readFields(json.headers);
  const body = json.body === null ? null : readTemplate(json.body);
  const checks = json.checks.map(readCheck);
  const usable = checks.filter((check) => check !== null);
  if (
    (kind !== 'preflight' && kind !== 'request') ||
    !isMethod(method) ||
    url === null ||
    headers === null ||
    (json.body !== null && body === null) ||
    typeof answered.holds !== 'boolean' ||
    usable.length < checks.length
  ) {
    return null;
  }
  return {
    ...{ kind, method, url, headers, body },
    hop: typeof hop === 'number' ? hop : 0,
    title: text(title),
    answered: { holds: answered.holds, message: text(answered.message) },
    checks: usable,
  };
}

function readCheck(json: unknown): Assertion | null {
  if (!isObject(json) || typeof json.holds !== 'boolean') return null;
  const question = readQuestion(json.question);
  if (question === null) return null;
  return { id: text(json.id) as AssertionId, question, holds: json.holds, message: text(json.message) };
}

function readQuestion(json: unknown): Question | null {
  if (!isObject(json)) return null;
  const { kind, header, values, item, wildcard, caseSensitive } = json;
  switch (kind) {
    case 'status-ok':
    case 'location':
    case 'no-redirect':
      return { kind };
    case 'tokens':
      return typeof header === 'string' ? { kind, header, captured: json.captured === true } : null;
    case 'is': {
      if (typeof header !== 'string' || !Array.isArray(values)) return null;
      return { kind, header, values: values.filter((value) => typeof value === 'string') };
    }
    case 'lists': {
      if (typeof header !== 'string' || typeof item !== 'string') return null;
      return { kind, header, item, wildcard: wildcard === true, caseSensitive: caseSensitive === true };
    }
    default:
      return null;
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
