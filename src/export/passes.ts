import type { CapturedResponse } from '../engine/exchange.ts';
import { isToken } from '../engine/fetch/extract-header-list-values.ts';
import { get } from '../engine/fetch/header-list.ts';
import { isRedirect } from '../engine/fetch/redirect.ts';
import { parseUrl } from '../url/parse-url.ts';
import type { Question } from './assertion.ts';

/** Whether a captured response passes a question of a contract: what every format writes in its own language. */
export function passes(response: CapturedResponse, question: Question): boolean {
  const { status, headers } = response;
  const items = (name: string) =>
    (get(headers, name) ?? '')
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  switch (question.kind) {
    case 'status-ok':
      return status >= 200 && status <= 299;
    case 'is':
      return question.values.includes(get(headers, question.header) ?? 'absent');
    case 'lists':
      return items(question.header).some(
        (item) =>
          (question.caseSensitive ? item : item.toLowerCase()) === question.item ||
          (question.wildcard && item === '*'),
      );
    case 'tokens':
      return items(question.header).every(isToken);
    case 'location': {
      const location = get(headers, 'Location');
      if (location === null) return true;
      const to = parseUrl(location, 'https://a.test');
      return to !== null && /^https?:$/.test(to.protocol) && to.username + to.password === '';
    }
    case 'no-redirect':
      return !isRedirect(response);
  }
}
