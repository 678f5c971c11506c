import type { Analyzed } from '../src/analyze.ts';
import { backendText, type ShownConfiguration } from '../src/export/backend-text.ts';
import { checkLine } from '../src/paste/check-line.ts';

/** The text to send on to whoever runs the API, without secrets. */
export function textForBackend(item: Analyzed, configuration: ShownConfiguration | null): string {
  const { exchange, decision } = item;
  const [{ url, request }] = exchange.hops;
  const { candidates, source } = decision.credentialsMode;
  return backendText(item, {
    configuration,
    check: (redactor) =>
      checkLine(
        {
          url,
          method: request.method,
          headers: request.headers ?? [],
          body: null,
          origin: decision.origin.candidates[0],
          credentials: candidates.length === 1 && source !== 'nothing' ? candidates[0] : null,
        },
        redactor,
      ),
  });
}
