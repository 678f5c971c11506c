import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { patienceMs } from '../../patience.ts';
import { installPackages } from '../../run/debian-packages.ts';
import { runToEnd } from '../../run/run-to-end.ts';
import { type Display, displayPackages, openDisplay } from '../display.ts';
import { type Inspector, openInspector } from './inspector.ts';

/** Debian's packages that it needs: the library brings MiniBrowser along. */
export const webkitPackages = ['libwebkit2gtk-4.1-0', ...displayPackages] as const;

const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/**
 * WebKitGTK on a display of its own. It is not Safari: WebCore and the network process's rules are the same, and what
 * sends requests is libsoup.
 *
 * WebKitWebDriver is not used: it tells of no request and of no line of the console. The inspector's server, which
 * MiniBrowser has built in, tells all that Web Inspector shows, and runs scripts as well.
 */
export interface WebKit {
  /** Of WebKitGTK, such as `2.50`. */
  readonly version: string;
  /** Opens a page in a process, with caches and cookies, of its own. */
  open(url: string): Promise<WebKitPage>;
  close(): Promise<void>;
}

export interface WebKitPage {
  readonly inspector: Inspector;
  /** Ends its process. */
  close(): Promise<void>;
}

export async function launchWebKit({ hosts }: WebKitOptions): Promise<WebKit> {
  await installPackages(webkitPackages);
  const display = await openDisplay();
  return {
    version: await installedVersion(),
    open: (url) => openPage(url, display, hosts),
    close: () => display.close(),
  };
}

async function installedVersion(): Promise<string> {
  const { said } = await runToEnd(['dpkg-query', '-W', '-f', `\${Version}`, webkitPackages[0]], '/');
  return /\d+\.\d+/.exec(said)?.[0] ?? said;
}

export interface WebKitOptions {
  /** Names that are to be this machine. */
  readonly hosts: readonly string[];
}

/**
 * It has no switch for names, and behind a proxy that knows them it speaks no HTTP/2. A mount namespace of its own gives it
 * a list of hosts that nobody else sees.
 */
const withOwnHosts = 'mount --bind "$0" /etc/hosts && exec "$@"';

async function openPage(url: string, display: Display, hosts: readonly string[]): Promise<WebKitPage> {
  const home = await mkdtemp(join(tmpdir(), 'cors-lens-webkit-'));
  const runtime = join(home, 'run');
  await mkdir(runtime);
  await chmod(runtime, 0o700);
  const server = `127.0.0.1:${await freePort()}`;
  const names = join(home, 'hosts');
  await writeFile(names, `127.0.0.1 ${['localhost', ...hosts].join(' ')}\n`);
  const apart = process.getuid?.() === 0 ? ['--mount'] : ['--mount', '--map-root-user'];
  const browser = [miniBrowser, '--ignore-tls-errors', url];
  const child = spawn('unshare', [...apart, 'sh', '-c', withOwnHosts, names, ...browser], {
    stdio: 'ignore',
    // Its network and web processes are children of its own; they end with their group.
    detached: true,
    env: {
      ...process.env,
      ...display.env,
      HOME: home,
      XDG_RUNTIME_DIR: runtime,
      // An accessibility bus and hardware are nothing that a test should wait for.
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_INSPECTOR_HTTP_SERVER: server,
    },
  });
  const onExit = () => {
    signal(child, 'SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', onExit);
  const close = async () => {
    await stop(child);
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
    process.off('exit', onExit);
  };
  try {
    const inspector = await openInspector(await socketOf(server, url, child));
    await untilLoaded(inspector, url);
    return {
      inspector,
      async close() {
        inspector.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The inspector's list of pages names the page once it is shown. */
async function socketOf(server: string, url: string, child: ChildProcess): Promise<string> {
  for (const limit = Date.now() + patienceMs; Date.now() < limit && child.exitCode === null; ) {
    const list = await fetch(`http://${server}/`).then(
      (response) => response.text(),
      () => '',
    );
    const [, shown, path] =
      /targeturl">([^<]*)<.*?(socket\/\d+\/\d+\/WebPage)/s.exec(list) ?? ([] as (string | undefined)[]);
    if (shown === url && path !== undefined) return `ws://${server}/${path}`;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(child.exitCode === null ? `WebKit does not show ${url}` : 'WebKit ended at once');
}

/** The list names a page before its scripts have run. */
async function untilLoaded(inspector: Inspector, url: string): Promise<void> {
  const isLoaded = `document.readyState === 'complete' && location.href === ${JSON.stringify(url)}`;
  for (const limit = Date.now() + patienceMs; !(await inspector.evaluate<boolean>(isLoaded)); ) {
    if (Date.now() >= limit) throw new Error(`WebKit does not load ${url}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function stop(child: ChildProcess): Promise<void> {
  const isOver = child.exitCode !== null || child.signalCode !== null;
  const ended = isOver ? null : once(child, 'exit');
  // It has nothing to keep.
  signal(child, 'SIGKILL');
  await ended;
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch {
    // Gone already.
  }
}
