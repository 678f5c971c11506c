import type { Frame, Page } from 'puppeteer';
import { Connection } from 'puppeteer-core/internal/cdp/Connection.js';

const kept = 300;
/** What tells of targets and frames, from its first characters: some messages are as long as a response's body. */
const telling =
  /^\{"method":"(Target|Inspector|Page\.frame|Page\.enable|Page\.getFrameTree|Runtime\.runIf)|^\{"id":\d+,"(error|result":\{"frameTree)/;
const logs = new WeakMap<object, string[]>();

interface Wired {
  onMessage(message: string): Promise<void>;
  _rawSend(
    callbacks: unknown,
    method: string,
    params: unknown,
    sessionId?: string,
    ...rest: unknown[]
  ): unknown;
}

/** The last messages about targets and frames that went over each connection, for whoever waits for one in vain. */
export function keepProtocolLog(): void {
  // Both are puppeteer's own, and kept from others by their types alone.
  const connections = Connection.prototype as unknown as Wired;
  const { onMessage, _rawSend } = connections;
  connections.onMessage = function (message) {
    if (telling.test(message.slice(0, 80))) note(this, `< ${message}`);
    return onMessage.call(this, message);
  };
  connections._rawSend = function (callbacks, method, params, sessionId, ...rest) {
    if (telling.test(`{"method":"${method}`))
      note(this, `> ${JSON.stringify({ method, params, sessionId })}`);
    return _rawSend.call(this, callbacks, method, params, sessionId, ...rest);
  };
}

function note(connection: object, message: string): void {
  const log = logs.get(connection) ?? [];
  logs.set(connection, log);
  log.push(`${performance.now().toFixed(0)} ${message.slice(0, 600)}`);
  if (log.length > kept) log.shift();
}

/** What the browser knows of its targets, where each frame of the page says it is, and what was told of both. */
export async function describeFrames(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const targets = await session.send('Target.getTargets', { filter: [{}] }).then(JSON.stringify, String);
  const frames = await Promise.all(page.frames().map(whereItIs));
  return [`Targets: ${targets}`, ...frames, ...(logs.get(session.connection() ?? {}) ?? [])].join('\n');
}

/** A frame that puppeteer has lost does not reply. */
function whereItIs(frame: Frame): Promise<string> {
  const says = frame.evaluate(() => `${location.href} ${document.readyState}`).catch(String);
  const never = new Promise<string>((resolve) => setTimeout(resolve, 5000, 'no reply'));
  return Promise.race([says, never]).then((says) => `Frame ${frame.url()}: ${says}`);
}
