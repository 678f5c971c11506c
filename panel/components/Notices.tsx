import type { RecorderState } from '../../src/capture/feed.ts';
import { shorten } from '../shorten.ts';
import type { State } from '../state/store.ts';
import { told, toldCount } from '../words.ts';

/** `about:` is what a tab has before its first page. */
const WEB: ReadonlySet<string> = new Set(['http:', 'https:', 'about:']);

/** What is not available here, and why: a line each. */
export function Notices({ state: { recorder, page, letGo } }: { readonly state: State }) {
  const lines: string[] = [];
  const why = page.trouble ?? (recorder.kind === 'on' ? recorder.trouble : null);
  if (why !== null) lines.push(told('panel.notice.page-trouble', { why }));
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(page.url ?? '')?.[0].toLowerCase();
  if (scheme !== undefined && !WEB.has(scheme)) lines.push(told('panel.notice.not-web', { scheme }));
  const replaced = new Set([...page.replaced, ...(recorder.kind === 'on' ? recorder.replaced : [])]);
  if (replaced.size > 0) lines.push(told('panel.notice.replaced', { names: [...replaced].join(', ') }));
  if (recorder.kind === 'on') {
    const { unreachable, lost, locked, workers } = recorder;
    if (workers.length > 0)
      lines.push(told('panel.notice.workers', { names: workers.map(nameOf).join(', ') }));
    if (unreachable > 0) lines.push(toldCount('panel.notice.unreachable', unreachable));
    if (lost > 0) lines.push(toldCount('panel.notice.lost', lost));
    if (locked) lines.push(told('panel.notice.locked'));
  }
  if (letGo > 0) lines.push(toldCount('panel.notice.let-go', letGo));
  return (
    <>
      {lines.map((line) => (
        <p key={line} class="notice" role="status" data-testid="notice">
          {line}
        </p>
      ))}
    </>
  );
}

type Worker = Extract<RecorderState, { kind: 'on' }>['workers'][number];

function nameOf({ kind, url }: Worker): string {
  return told(`panel.worker.${kind}`, { url: url === null ? '?' : shorten(url, 120) });
}
