import { get } from '../engine/fetch/header-list.ts';
import type { Profile } from '../engine/profiles/profile.ts';
import { chromium, fetchStandard, firefox, webkit } from '../engine/profiles/register.ts';
import type { HarEntry } from '../har/entry.ts';
import type { CaptureBrowser } from './context.ts';

/** What a HAR file says of its writer. */
export interface LogWriter {
  readonly creator: { readonly name: string | null; readonly version: string | null } | null;
  readonly browser: { readonly name: string | null; readonly version: string | null } | null;
}

/**
 * The browser that made the requests of a log: from its `browser`, from a `User-Agent`, from the fields of its entries,
 * or from its creator, in this order. What the developer tools of a browser wrote is that browser's, whatever device it
 * calls itself. Null where none of them says it.
 */
export function identifyBrowser(entries: readonly HarEntry[], writer: LogWriter): CaptureBrowser | null {
  const named = writer.browser?.name ? byName(writer.browser.name, writer.browser.version) : null;
  if (named !== null && named.name !== 'other' && named.version !== null) return named;
  // The first few are enough: one browser made them all, but some entries have provisional headers.
  for (const entry of entries.slice(0, 100)) {
    const agent = browserOfEntry(entry);
    if (agent !== null && agent.version !== null) return agent;
  }
  const byFields = entries.find((entry) => entry.writer !== null)?.writer ?? null;
  if (named !== null && named.name !== 'other') return named;
  if (byFields !== null) {
    const version = writer.browser?.version ?? (byFields === 'firefox' ? writer.creator?.version : null);
    return { name: browserOfFields[byFields], version: majorOf(version ?? null) };
  }
  if (named !== null) return named;
  return writer.creator?.name ? byName(writer.creator.name, null) : null;
}

const browserOfFields = { chromium: 'chromium', firefox: 'firefox', webkit: 'safari' } as const;

/** The browser that made one request: from its `User-Agent`, else from the fields of its entry. */
export function browserOfEntry(entry: HarEntry): CaptureBrowser | null {
  const headers = entry.request.headers ?? [];
  const agent = get(headers, 'User-Agent');
  const told = agent === null ? null : browserOfUserAgent(agent);
  if (entry.writer === null) return told;
  const name = browserOfFields[entry.writer];
  if (told?.name === name) return told;
  // DevTools that emulate a phone send its User-Agent; the brands of Sec-CH-UA stay their own.
  return { name, version: majorOf(/"Chromium";v="(\d+)/.exec(get(headers, 'Sec-CH-UA') ?? '')?.[1] ?? null) };
}

/** Every Chromium says `Chrome/`, Safari's `Version/` is its own; both say `Safari/`. */
export function browserOfUserAgent(userAgent: string): CaptureBrowser | null {
  const [, gecko] = /\bFirefox\/(\d+)/.exec(userAgent) ?? [];
  if (gecko !== undefined) return { name: 'firefox', version: Number(gecko) };
  const [, blink] = /\b(?:Headless)?Chrome\/(\d+)/.exec(userAgent) ?? [];
  if (blink !== undefined) return { name: 'chromium', version: Number(blink) };
  const [, webkit] = /\bVersion\/(\d+).*\bSafari\//.exec(userAgent) ?? [];
  if (webkit !== undefined) return { name: 'safari', version: Number(webkit) };
  // On iOS every browser is the system's WebKit, and so is every web view of macOS: only Safari says its version.
  const [, system] = /\b(?:iPhone|iPad|iPod)\b.* OS (\d+)_.*\bAppleWebKit\//.exec(userAgent) ?? [];
  const isWebKit = /\b(?:iPhone|iPad|iPod|Macintosh)\b.*\bAppleWebKit\//.test(userAgent);
  return isWebKit ? { name: 'safari', version: system === undefined ? null : Number(system) } : null;
}

/** The rules by which a browser goes; one we have none of goes by the standard. */
export function profileOf(browser: CaptureBrowser | null): Profile {
  if (browser?.name === 'chromium') return chromiumOf(browser.version);
  if (browser?.name === 'firefox') return firefoxOf(browser.version);
  if (browser?.name === 'safari') return webkitOf(browser.version);
  return fetchStandard;
}

/** Asked for with every entry, and nearly always the same as before. */
const chromiumOf = latest(chromium);
const firefoxOf = latest(firefox);
const webkitOf = latest(webkit);

function latest(make: (version: number | null) => Profile): (version: number | null) => Profile {
  let known: Profile | null = null;
  return (version) => {
    if (known?.version !== version) known = make(version);
    return known as Profile;
  };
}

function byName(name: string, version: string | null): CaptureBrowser {
  const known = (
    [
      ['firefox', /firefox|gecko/i],
      ['safari', /safari|webkit web inspector|^webkit$/i],
      ['chromium', /chrom|edge|webinspector/i],
    ] as const
  ).find(([, pattern]) => pattern.test(name));
  return { name: known?.[0] ?? 'other', version: majorOf(version) };
}

function majorOf(version: string | null): number | null {
  const [, major] = /^\D*(\d+)/.exec(version ?? '') ?? [];
  return major === undefined ? null : Number(major);
}
