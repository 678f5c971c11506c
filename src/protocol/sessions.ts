import { isObject, optionalString } from '../har/field.ts';
import { type Asker, isDocument, readAttached } from './asker.ts';
import type { ProtocolClient } from './client.ts';
import type { Pages } from './pages.ts';

/** What is attached to: workers, and frames in processes of their own, before their first request. */
const attach = { autoAttach: true, flatten: true, waitForDebuggerOnStart: true };

/** Bodies of more bytes are not told. */
const longestBody = 65_536;

/** Pages of the browser itself, and of its extensions. */
const ofTheBrowser = /^(?:chrome|chrome-extension|chrome-untrusted|devtools|edge):/;

/** The id of a session; empty: that of the client itself. */
export type SessionId = string;

/** Follows the targets of a browser, or of one page: each tells of its own requests. */
export class Sessions {
  readonly #client: ProtocolClient;
  readonly #pages: Pages;
  readonly #askers = new Map<SessionId, Asker>();
  #tabs = 0;

  constructor(client: ProtocolClient, pages: Pages) {
    this.#client = client;
    this.#pages = pages;
  }

  /** Who a session is of; null: nobody that asks for anything. */
  asker(session: SessionId): Asker | null {
    return this.#askers.get(session) ?? null;
  }

  /**
   * Begins with what the client is a session of: the whole browser, or one page.
   *
   * @throws where it is neither
   */
  async begin(): Promise<void> {
    const told = await this.#client.send('Target.getTargetInfo').catch(() => null);
    const info = isObject(told) && isObject(told.targetInfo) ? told.targetInfo : null;
    const kind = optionalString(info?.type) ?? 'browser';
    if (kind === 'browser') {
      await this.#client.send('Target.setAutoAttach', attach);
      return;
    }
    const targetId = optionalString(info?.targetId);
    await this.#follow('', { kind, targetId, url: optionalString(info?.url) ?? '', page: this.#number() });
  }

  /** `Target.attachedToTarget`, as `parent` tells it. */
  attached(params: unknown, parent: SessionId): void {
    const target = readAttached(params);
    if (target === null) return;
    const { sessionId, kind, targetId, url } = target;
    const above = this.#askers.get(parent)?.page ?? null;
    const page = kind === 'page' ? this.#number() : kind.endsWith('_worker') ? null : above;
    const asker = { kind, targetId, url, page };
    void (ofTheBrowser.test(url) ? this.#letRun(sessionId) : this.#follow(sessionId, asker));
  }

  /** `Target.detachedFromTarget`; null: it was none of these. */
  detached(params: unknown): SessionId | null {
    const id = isObject(params) ? optionalString(params.sessionId) : null;
    return id !== null && this.#askers.delete(id) ? id : null;
  }

  /** Resolves when each target has told of what it began before. One that is held by a debugger tells nothing. */
  async flush(): Promise<void> {
    const ask = (session: SessionId) => this.#quietly(session, 'Runtime.evaluate', { expression: '0' });
    await Promise.all([...this.#askers.keys()].map(ask));
  }

  /** Not every kind of target has every domain, and one may be gone before it replies. */
  async #follow(session: SessionId, asker: Asker): Promise<void> {
    this.#askers.set(session, asker);
    const frames = isDocument(asker)
      ? [this.#quietly(session, 'Page.enable'), this.#readFrames(session, asker)]
      : [];
    await Promise.all([
      ...frames,
      this.#quietly(session, 'Network.enable', { maxPostDataSize: longestBody }),
      this.#quietly(session, 'Audits.enable'),
      this.#quietly(session, 'Log.enable'),
      this.#quietly(session, 'Inspector.enable'),
      this.#quietly(session, 'Target.setAutoAttach', attach),
      this.#letRun(session),
    ]);
  }

  async #readFrames(session: SessionId, { page }: Asker): Promise<void> {
    const told = await this.#quietly(session, 'Page.getFrameTree');
    const left: unknown[] = isObject(told) ? [told.frameTree] : [];
    while (left.length > 0) {
      const tree = left.pop();
      if (!isObject(tree)) continue;
      this.#pages.navigated(page, tree.frame);
      if (Array.isArray(tree.childFrames)) for (const child of tree.childFrames) left.push(child);
    }
  }

  #letRun(session: SessionId): Promise<unknown> {
    return this.#quietly(session, 'Runtime.runIfWaitingForDebugger');
  }

  #quietly(session: SessionId, method: string, params: object = {}): Promise<unknown> {
    return this.#client.send(method, params, session === '' ? undefined : session).catch(() => null);
  }

  #number(): number {
    this.#tabs += 1;
    return this.#tabs;
  }
}
