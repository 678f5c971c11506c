import type { ProtocolClient, ProtocolEvent } from './client.ts';

/** The part of a `CDPSession` of Puppeteer that is used. */
export interface PuppeteerSession {
  id(): string;
  send(method: string, params?: object): Promise<unknown>;
  on(type: '*' | 'sessionattached', handler: (type: unknown, event?: unknown) => void): unknown;
  off(type: '*' | 'sessionattached', handler: (type: unknown, event?: unknown) => void): unknown;
}

/** A session of Puppeteer with all that are attached below it. Puppeteer has an object for each; the protocol has ids. */
export function puppeteerClient(root: PuppeteerSession): ProtocolClient {
  const children = new Map<string, PuppeteerSession>();
  return {
    async send(method, params, sessionId) {
      const session = sessionId === undefined ? root : children.get(sessionId);
      if (session === undefined) throw new Error(`no session ${sessionId}`);
      return session.send(method, params);
    },
    on(heard) {
      const ends: (() => void)[] = [];
      const listen = (session: PuppeteerSession, sessionId?: string): void => {
        const hear = (type: unknown, params?: unknown): void => {
          if (type === 'sessionattached') attach(params);
          if (typeof type !== 'string' || !type.includes('.')) return;
          const event: ProtocolEvent = { method: type, params };
          if (type === 'Target.detachedFromTarget') forget(params);
          heard(sessionId === undefined ? event : { ...event, sessionId });
        };
        session.on('*', hear);
        ends.push(() => session.off('*', hear));
      };
      const attach = (child: unknown): void => {
        if (!isSession(child) || children.has(child.id())) return;
        children.set(child.id(), child);
        listen(child, child.id());
      };
      listen(root);
      return () => {
        for (const end of ends) end();
      };
    },
  };

  function forget(params: unknown): void {
    const { sessionId } = (params ?? {}) as { readonly sessionId?: unknown };
    if (typeof sessionId === 'string') children.delete(sessionId);
  }
}

function isSession(value: unknown): value is PuppeteerSession {
  return typeof value === 'object' && value !== null && 'id' in value && 'send' in value;
}
