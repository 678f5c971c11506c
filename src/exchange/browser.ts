import { get } from '../engine/header-list.ts';
import { chromium, fetchStandard, firefox, type Profile } from '../engine/profile.ts';
import type { HarEntry } from '../har/entry.ts';
import type { CaptureBrowser } from './context.ts';

/** What a HAR file says of its writer. */
export interface LogWriter {
  readonly creator: { readonly name: string | null; readonly version: string | null } | null;
  readonly browser: { readonly name: string | null; readonly version: string | null } | null;
}

/**
 * The browser that made the requests of a log: from its `browser`, from a `User-Agent`, from the fields of its entries,
 * or from its creator, in this order. Null where none of them says it.
 */
export function identifyBrowser(entries: readonly HarEntry[], writer: LogWriter): CaptureBrowser | null {
  const named = writer.browser?.name ? byName(writer.browser.name, writer.browser.version) : null;
  if (named !== null && named.version !== null) return named;
  // The first few are enough: one browser made them all, but some entries have provisional headers.
  for (const entry of entries.slice(0, 100)) {
    const agent = browserOfEntry(entry);
    if (agent !== null && agent.version !== null) return agent;
  }
  const byFields = entries.find((entry) => entry.writer !== null)?.writer ?? null;
  if (named !== null) return named;
  if (byFields !== null) return { name: byFields, version: null };
  return writer.creator?.name ? byName(writer.creator.name, null) : null;
}

/** The browser that made one request: from its `User-Agent`, else from the fields of its entry. */
export function browserOfEntry(entry: HarEntry): CaptureBrowser | null {
  const agent = get(entry.request.headers ?? [], 'User-Agent');
  return (
    (agent === null ? null : browserOfUserAgent(agent)) ??
    (entry.writer === null ? null : { name: entry.writer, version: null })
  );
}

/** Every Chromium says `Chrome/`, Safari's `Version/` is its own; both say `Safari/`. */
export function browserOfUserAgent(userAgent: string): CaptureBrowser | null {
  const [, gecko] = /\bFirefox\/(\d+)/.exec(userAgent) ?? [];
  if (gecko !== undefined) return { name: 'firefox', version: Number(gecko) };
  const [, blink] = /\b(?:Headless)?Chrome\/(\d+)/.exec(userAgent) ?? [];
  if (blink !== undefined) return { name: 'chromium', version: Number(blink) };
  const [, webkit] = /\bVersion\/(\d+).*\bSafari\//.exec(userAgent) ?? [];
  return webkit === undefined ? null : { name: 'safari', version: Number(webkit) };
}

/** The rules by which a browser goes; one we have none of goes by the standard. */
export function profileOf(browser: CaptureBrowser | null): Profile {
  if (browser?.name === 'chromium') return chromiumOf(browser.version);
  if (browser?.name === 'firefox') return firefoxOf(browser.version);
  return fetchStandard;
}

/** Asked for with every entry, and nearly always the same as before. */
const chromiumOf = latest(chromium);
const firefoxOf = latest(firefox);

function latest(make: (version: number | null) => Profile): (version: number | null) => Profile {
  let known: Profile | null = null;
  return (version) => {
    if (known?.version !== version) known = make(version);
    return known as Profile;
  };
}

function byName(name: string, version: string | null): CaptureBrowser {
  const [, major] = /^\D*(\d+)/.exec(version ?? '') ?? [];
  const known = (
    [
      ['firefox', /firefox|gecko/i],
      ['safari', /safari|webkit web inspector|^webkit$/i],
      ['chromium', /chrom|edge|webinspector/i],
    ] as const
  ).find(([, pattern]) => pattern.test(name));
  return { name: known?.[0] ?? 'other', version: major === undefined ? null : Number(major) };
}
