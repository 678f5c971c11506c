import type { Got, Question } from './question.ts';

/** What a page gets for its questions, all asked at once. Runs in the page: nothing from outside is at hand there. */
export function askAll(base: string, questions: readonly Question[]): Promise<Got[]> {
  return Promise.all(
    questions.map(async ({ path, method, credentials, headers, body }) => {
      try {
        // A fresh URL each time, so that neither cache has it.
        const response = await fetch(`${base}${path}?${Math.random()}`, {
          method,
          credentials,
          headers,
          body: method === 'GET' ? null : (body ?? '{}'),
        });
        await response.text();
        return { status: response.status, total: response.headers.get('x-total-count') };
      } catch {
        return null;
      }
    }),
  );
}
