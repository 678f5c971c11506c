import { get } from '../engine/fetch/header-list.ts';
import type { Profile } from '../engine/profiles/profile.ts';
import type { HarEntry } from '../har/entry.ts';
import { browserOfEntry, profileOf } from './browser.ts';
import { isProvisional } from './captured-headers.ts';
import type { AssemblyContext, CaptureBrowser, CapturedPage } from './context.ts';
import type { KnowledgeView } from './knowledge.ts';
import { type Chain, headOf } from './leg.ts';
import { pageAt } from './page-at.ts';

/** All that the facts of one exchange are told from. */
export interface Scene {
  readonly chain: Chain;
  readonly context: AssemblyContext;
  readonly browser: CaptureBrowser | null;
  readonly profile: Profile;
  /** null: no page is known. */
  readonly page: CapturedPage | null;
  /** What the rest of the capture knows. */
  readonly knowledge: KnowledgeView;
}

export function sceneOf(chain: Chain, context: AssemblyContext, knowledge: KnowledgeView): Scene {
  const head = headOf(chain[0]);
  const browser = context.browser ?? browserOfEntry(head);
  return {
    chain,
    context,
    browser,
    profile: profileOf(browser),
    page: pageAt(context, head.pageref, head.startedMs),
    knowledge,
  };
}

/** A header the browser itself added: only what was sent has it. */
export function sentHeader(entry: HarEntry | null, name: string): string | null {
  if (entry === null || isProvisional(entry)) return null;
  return get(entry.request.headers ?? [], name);
}

/** A header that the page's own process sets, so that a list of what was asked for has it as well as one of what was sent. */
export function pageHeader(entry: HarEntry | null, name: string): string | null {
  return entry === null ? null : get(entry.request.headers ?? [], name);
}

/** A header of a preflight: even while Chromium has nothing better, these have what makes them preflights. */
export function preflightHeader(entry: HarEntry | null, name: string): string | null {
  return entry === null ? null : get(entry.request.headers ?? [], name);
}
