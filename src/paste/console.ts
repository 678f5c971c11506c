import { chromiumMessage } from './chromium-message.ts';
import { firefoxMessage } from './firefox-message.ts';
import { type ConsoleMessage, longestSentence } from './pasted.ts';
import { safariMessage } from './safari-message.ts';

/** More messages than a person pastes; what comes after them is not looked at. */
const mostMessages = 50;

/** The messages about CORS in a console's text, alike ones once; empty: there are none. */
export function readConsole(lines: readonly string[]): readonly ConsoleMessage[] {
  const found: ConsoleMessage[] = [];
  for (const whole of lines) {
    const line = whole.length > longestSentence ? whole.slice(0, longestSentence) : whole;
    const message = chromiumMessage(line) ?? firefoxMessage(line) ?? safariMessage(line);
    if (message === null) withStatus(found, line);
    else if (!joined(found, message)) found.push(message);
    if (found.length >= mostMessages) break;
  }
  return found;
}

/** A message that only repeats, or completes, one that is there. */
function joined(found: ConsoleMessage[], message: ConsoleMessage): boolean {
  const last = found.at(-1);
  if (last === undefined) return false;
  // Safari says the reason in one line and the URL in the next.
  if (
    last.browser === 'safari' &&
    message.browser === 'safari' &&
    last.url === null &&
    message.reasons.length === 0
  ) {
    found[found.length - 1] = { ...last, url: message.url };
    return true;
  }
  return found.some(
    (each) =>
      each.url === message.url &&
      each.origin === message.origin &&
      // After what says why, Firefox logs that the request did not succeed.
      (each.sentence === message.sentence ||
        (each.browser === 'firefox' && message.reasons[0] === 'network-error')),
  );
}

/** Chromium's next line, which has the method and the status: `PUT https://… net::ERR_FAILED 200 (OK)`. */
function withStatus(found: ConsoleMessage[], line: string): void {
  const last = found.at(-1);
  const [, method, url, status] =
    /\b([A-Z]{3,10}) (\S{1,3000}) net::ERR_FAILED(?: (\d{3}))?/.exec(line) ?? [];
  if (last?.browser !== 'chromium' || method === undefined || url !== last.url) return;
  const more = { method, ...(status === undefined ? {} : { status }) };
  found[found.length - 1] = { ...last, evidence: { ...more, ...last.evidence } };
}
