import WebSocket from 'ws';

/** One of the events that Web Inspector lives on. */
export interface InspectorEvent {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What Web Inspector has of a page: the same messages, by the same protocol. */
export interface Inspector {
  /** Rejects with the protocol's own words. */
  send(method: string, params?: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>>;
  /** Awaits what a script comes to, as JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** All that the page has told so far. */
  readonly events: readonly InspectorEvent[];
  close(): void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/**
 * Connects to a page of WebKitGTK's inspector server. What is said to the page is wrapped into messages to a target.
 *
 * @see https://github.com/WebKit/WebKit/tree/main/Source/JavaScriptCore/inspector/protocol
 */
export async function openInspector(url: string): Promise<Inspector> {
  const socket = new WebSocket(url);
  const events: InspectorEvent[] = [];
  const waiting = new Map<number, (reply: Message) => void>();
  let last = 0;
  let target: string | null = null;
  const hasTarget = new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.once('close', () => {
      reject(new Error('WebKit ended the inspection'));
      for (const reply of waiting.values()) reply({ error: { message: 'WebKit ended the inspection' } });
    });
    socket.on('message', (raw) => {
      const { method, params = {} } = JSON.parse(String(raw)) as Message;
      if (method === 'Target.targetCreated') {
        const info = params.targetInfo as { readonly targetId: string; readonly type: string };
        if (info.type !== 'page') return;
        target = info.targetId;
        resolve();
      } else if (method === 'Target.dispatchMessageFromTarget') {
        take(JSON.parse(String(params.message)) as Message);
      }
    });
  });

  function take(message: Message): void {
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.method !== undefined)
      events.push({ method: message.method, params: message.params ?? {} });
  }

  async function send(method: string, params: Readonly<Record<string, unknown>> = {}) {
    const id = ++last;
    const reply = await new Promise<Message>((resolve) => {
      waiting.set(id, resolve);
      const message = JSON.stringify({ id, method, params });
      socket.send(
        JSON.stringify({
          id: ++last,
          method: 'Target.sendMessageToTarget',
          params: { targetId: target, message },
        }),
      );
    });
    waiting.delete(id);
    if (reply.error !== undefined) throw new Error(`${method}: ${reply.error.message}`);
    return reply.result ?? {};
  }

  await hasTarget;
  return {
    send,
    events,
    async evaluate<T>(expression: string): Promise<T> {
      const promise = `Promise.resolve(${expression})`;
      const begun = await send('Runtime.evaluate', { expression: promise });
      const { objectId, description } = begun.result as Record<string, string | undefined>;
      if (begun.wasThrown === true || objectId === undefined) throw new Error(description ?? expression);
      const ended = await send('Runtime.awaitPromise', { promiseObjectId: objectId, returnByValue: true });
      const { value, description: thrown } = ended.result as { value: T; description?: string };
      if (ended.wasThrown === true) throw new Error(thrown ?? expression);
      return value;
    },
    close: () => socket.close(),
  };
}
