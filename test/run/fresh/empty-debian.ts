import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../debian-packages.ts';
import { runToEnd } from '../run-to-end.ts';
import { environment, type Kind } from './place.ts';
import type { Visit } from './plan.ts';
import { runUntil } from './run-until.ts';
import { installTools } from './tools.ts';

const enter = fileURLToPath(new URL('enter.sh', import.meta.url));
const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Why no Debian can be made here; null: it can. */
export async function whyNoDebian(): Promise<string | null> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'it needs root on Linux';
  const { code } = await runToEnd(['unshare', '--mount', '--pid', '--fork', 'true'], '/');
  if (code !== 0) return 'this machine gives no namespaces';
  return existsSync('/usr/bin/apt-get') ? null : 'it needs a Debian to be made from';
}

/**
 * A Debian with its smallest set of packages and git, a copy for each visit.
 *
 * @param kept a folder that keeps what is copied, for another run; null: none
 */
export async function emptyDebians(project: string, kept: string | null): Promise<Kind> {
  const temporary = mkdtempSync(join(tmpdir(), 'cors-lens-fresh-'));
  process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));
  const base = kept ?? join(temporary, 'base');
  if (!existsSync(join(base, 'usr'))) await makeBase(base);
  let count = 0;
  return {
    about: 'A Debian of its own for each, with git, Node and npm, and nothing else.',
    async make(visit) {
      count += 1;
      const root = join(temporary, `${count}`);
      await must('cp', '-a', '--reflink=auto', base, root);
      await furnish(root, visit, project);
      return {
        run({ command, byOwner, ...limits }, log) {
          const [user, folder] = byOwner ? ['root', '/'] : [visit.who, `${homeOf(visit.who)}/cors-lens`];
          const env = { ...environment(homeOf(user), path), DEBIAN_FRONTEND: 'noninteractive' };
          const namespaces = ['--mount', '--pid', '--fork', '--kill-child'];
          return runUntil(['unshare', ...namespaces, 'sh', enter, root, user, folder, command], {
            ...{ cwd: '/', env, log },
            ...limits,
          });
        },
        remove: () => rmSync(root, { recursive: true, force: true }),
      };
    },
  };
}

const homeOf = (user: string) => (user === 'root' ? '/root' : `/home/${user}`);

async function makeBase(base: string): Promise<void> {
  console.log('Making an empty Debian …');
  await installPackages(['debootstrap']);
  const { said: release } = await runToEnd(['sh', '-c', '. /etc/os-release; echo $VERSION_CODENAME'], '/');
  await must('debootstrap', '--variant=minbase', '--include=ca-certificates,git', release.trim(), base);
  // Packages come from where this machine has its own from, by the same certificates; no password goes with it.
  for (const name of ['sources.list', 'sources.list.d', 'apt.conf.d', 'preferences.d', 'trusted.gpg.d'])
    copy(`/etc/apt/${name}`, base);
  copy('/etc/ssl/certs/ca-certificates.crt', base);
  for (const name of ['resolv.conf', 'hosts']) copy(`/etc/${name}`, base);
  await must('chroot', base, 'apt-get', 'update', '-q');
}

function copy(file: string, root: string): void {
  if (existsSync(file)) cpSync(file, join(root, file), { recursive: true, force: true, dereference: true });
}

/** Node, npm, the person, and the clone in an otherwise empty home. */
async function furnish(root: string, { node, who }: Visit, project: string): Promise<void> {
  const programs = await installTools(join(root, 'opt/node'), node);
  for (const [name, program] of Object.entries(programs)) {
    chmodSync(join(root, 'opt/node', program), 0o755);
    symlinkSync(`/opt/node/${program}`, join(root, 'usr/local/bin', name));
  }
  if (who !== 'root') await must('chroot', root, 'useradd', '--create-home', who);
  const home = join(root, homeOf(who));
  mkdirSync(home, { recursive: true });
  await must('git', 'clone', '--quiet', project, join(home, 'cors-lens'));
  // By the names of that Debian.
  await must('chroot', root, 'chown', '-R', `${who}:`, homeOf(who));
}

async function must(...command: readonly [string, ...string[]]): Promise<void> {
  const { code, said } = await runToEnd(command, '/', { DEBIAN_FRONTEND: 'noninteractive' });
  if (code !== 0) throw new Error(`${command.join(' ')}:\n${said.slice(-2000)}`);
}
