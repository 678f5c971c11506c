import { get, type IncomingMessage } from 'node:http';

/** What a port says of the browser that listens there. */
export interface DebuggedBrowser {
  /** Such as `Chrome/156.0.8078.79`. */
  readonly product: string;
  /** Where its protocol is spoken: always at the port itself, whatever it says. */
  readonly endpoint: string;
}

/** Longer ones are no list of a few names. */
const longest = 65_536;

/**
 * Asks a port of this machine what it is. Not by `fetch()`, which does not ask every port.
 *
 * @returns `nothing`: nobody listens. `other`: somebody does who is no browser
 */
export async function probePort(
  port: number,
  limitMs: number,
): Promise<DebuggedBrowser | 'nothing' | 'other'> {
  try {
    return browserOf(await textAt(port, AbortSignal.timeout(limitMs)), port);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ECONNREFUSED' ? 'nothing' : 'other';
  }
}

/** @throws where it is no JSON */
function browserOf(text: string, port: number): DebuggedBrowser | 'other' {
  const told: unknown = JSON.parse(text);
  if (typeof told !== 'object' || told === null) return 'other';
  const { Browser: product, webSocketDebuggerUrl: url } = told as Readonly<Record<string, unknown>>;
  if (typeof product !== 'string' || typeof url !== 'string') return 'other';
  const [, path = null] = /^wss?:\/\/[^/]+(\/devtools\/browser\/[\w-]+)$/.exec(url) ?? [];
  return path === null ? 'other' : { product, endpoint: `ws://127.0.0.1:${port}${path}` };
}

function textAt(port: number, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = get({ host: '127.0.0.1', port, path: '/json/version', signal, agent: false });
    request.once('error', reject);
    request.once('response', (response) => {
      textOf(response)
        .then(resolve, reject)
        .finally(() => request.destroy());
    });
  });
}

async function textOf(response: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of response.setEncoding('utf8')) {
    text += part;
    if (text.length > longest) throw new Error('too long');
  }
  return text;
}
