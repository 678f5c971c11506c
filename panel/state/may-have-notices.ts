import type { State } from './store.ts';

/** Whether anything may be missing here that a line says of: the lines are loaded with the first. */
export function mayHaveNotices({ recorder, page, letGo }: State): boolean {
  return (
    recorder.kind === 'on' ||
    page.trouble !== null ||
    page.replaced.length > 0 ||
    letGo > 0 ||
    isOdd(page.url)
  );
}

/** `about:` is what a tab has before its first page. */
function isOdd(url: string | null): boolean {
  return url !== null && !/^(?:https?|about):/i.test(url);
}
