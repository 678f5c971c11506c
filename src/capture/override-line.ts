import { connectToWorker, type Port, permissions } from './browser.ts';
import { hostsOf, linePrefix, type Override, type OverrideTrouble, patienceMs, tabsOf } from './override.ts';
import { giveHostsBack, removeRules } from './override-rules.ts';
import { within } from './within.ts';

export type ToKeeper =
  /** Keeps the line and the service worker alive. */
  | { readonly kind: 'pulse' }
  /** The person is being asked: what was granted must not be given back now. */
  | { readonly kind: 'asking'; readonly on: boolean }
  /** The person is to be asked, in a page that can. `again`: they are being asked, by a worker that is gone. */
  | { readonly kind: 'ask'; readonly override: Override; readonly again: boolean }
  | { readonly kind: 'set'; readonly override: Override }
  | { readonly kind: 'end' };

export type ToOverrider =
  | { readonly kind: 'on' }
  /** What the person said where they were asked in another page. */
  | { readonly kind: 'replied'; readonly granted: boolean }
  | { readonly kind: 'ended' }
  | { readonly kind: 'trouble'; readonly trouble: OverrideTrouble };

/** Chromium ends a service worker that has heard nothing for half a minute. */
const pulseMs = 20_000;
/** After the worker is gone. */
const againMs = 250;

interface Line {
  readonly tab: number;
  readonly port: Port;
  readonly pulse: ReturnType<typeof setInterval>;
  override: Override | null;
  /** Whether the person is being asked. */
  asking: boolean;
  /** What they are asked for in another page, and who waits for what they say. */
  question: Question | null;
  onReply: (reply: ToOverrider) => void;
}

interface Question {
  readonly override: Override;
  reply(granted: boolean): void;
}

let line: Line | null = null;

/**
 * Asks the person for the hosts, and has the service worker set the headers. Call it in the task of a click: browsers
 * ask a person only then. DevTools close without a word to the pages in them; the service worker sees this line end then.
 *
 * @param onSetting the person has agreed: from now on responses may be changed
 * @param onLost it has ended without the person's doing
 * @returns why it is not on; null: it is
 */
export async function startOverride(
  tab: number,
  override: Override,
  onSetting: () => void,
  onLost: () => void,
): Promise<OverrideTrouble | null> {
  const hosts = hostsOf(override);
  if ('noHost' in hosts) return { kind: 'no-host', origin: hosts.noHost };
  const own = line ?? openLine(tab, onLost);
  if (own === null) return { kind: 'failed', why: 'not in this browser' };
  sayAsking(own, true);
  try {
    const isGranted = await (permissions?.request({ origins: [...hosts] }) ?? askInTab(own, override));
    // The worker may have been stopped meanwhile, and the line be another one.
    const now = line ?? own;
    if (!isGranted) {
      // Where the next question has taken its place, the person is still asked.
      if (now.question === null) sayAsking(now, false);
      if (now.question === null && now.override === null) closeLine(now);
      return { kind: 'refused' };
    }
    now.asking = false;
    now.override = override;
    onSetting();
    const reply = await ask(now, { kind: 'set', override });
    if (reply?.kind === 'on') return null;
    const trouble = reply?.kind === 'trouble' ? reply.trouble : ({ kind: 'slow' } as const);
    closeLine(line ?? own);
    await cleanUp(tab);
    return trouble;
  } catch (error) {
    closeLine(line ?? own);
    await cleanUp(tab);
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}

/** Pages of Firefox's DevTools may not ask. A person takes the time they want. Another question takes the place of the one before. */
function askInTab(own: Line, override: Override): Promise<boolean> {
  own.question?.reply(false);
  return new Promise((resolve) => {
    own.question = { override, reply: resolve };
    say(own, { kind: 'ask', override, again: false });
  });
}

/** Stops changing responses, and gives the hosts back. Never rejects. */
export async function endOverride(): Promise<void> {
  if (line === null) return;
  const own = line;
  own.override = null;
  const reply = await ask(own, { kind: 'end' });
  closeLine(own);
  if (reply === null) await cleanUp(own.tab);
}

/** What the service worker does as well, if it can. */
async function cleanUp(tab: number): Promise<void> {
  await removeRules((rule) => tabsOf(rule).includes(tab)).catch(() => {});
  await giveHostsBack().catch(() => {});
}

function openLine(tab: number, onLost: () => void): Line | null {
  const port = connectToWorker(`${linePrefix}${tab}`);
  if (port === null) return null;
  const own: Line = {
    tab,
    port,
    pulse: setInterval(() => say(own, { kind: 'pulse' }), pulseMs),
    override: line?.override ?? null,
    asking: line?.asking ?? false,
    question: line?.question ?? null,
    onReply: () => {},
  };
  port.onMessage.addListener((message) => {
    const reply = message as ToOverrider;
    if (reply.kind !== 'replied') return own.onReply(reply);
    own.question?.reply(reply.granted);
    own.question = null;
  });
  port.onDisconnect.addListener(() => {
    clearInterval(own.pulse);
    // The browser has stopped the worker. One that is just being stopped would take the new line with it.
    setTimeout(() => {
      if (line === own) void openAgain(tab, onLost);
    }, againMs);
  });
  line = own;
  return own;
}

async function openAgain(tab: number, onLost: () => void): Promise<void> {
  const own = openLine(tab, onLost);
  if (own === null) return;
  if (own.override !== null) {
    const reply = await ask(own, { kind: 'set', override: own.override });
    if (line !== own) return;
    if (reply?.kind !== 'on') {
      closeLine(own);
      await cleanUp(tab);
      onLost();
      return;
    }
  }
  // A worker that has just started looks for what was left, and knows of nobody who is asked.
  if (own.asking) sayAsking(own, true);
  if (own.question !== null) say(own, { kind: 'ask', override: own.question.override, again: true });
}

function closeLine(own: Line): void {
  clearInterval(own.pulse);
  if (line === own) line = null;
  own.question?.reply(false);
  own.port.disconnect();
}

/** null: nothing came in time. */
async function ask(own: Line, message: ToKeeper): Promise<ToOverrider | null> {
  const reply = new Promise<ToOverrider>((resolve) => {
    own.onReply = resolve;
  });
  say(own, message);
  return (await within(patienceMs, reply))?.value ?? null;
}

function sayAsking(own: Line, on: boolean): void {
  own.asking = on;
  say(own, { kind: 'asking', on });
}

function say({ port }: Line, message: ToKeeper): void {
  try {
    port.postMessage(message);
  } catch {
    // It ended by itself, and is opened again.
  }
}
