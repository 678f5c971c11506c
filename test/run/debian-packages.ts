import { aptGet } from './apt.ts';
import { runToEnd } from './run-to-end.ts';

/** Installs what is missing of Debian's packages. Rejects with what apt-get said when that cannot be done. */
export async function installPackages(names: readonly string[]): Promise<void> {
  const missing: string[] = [];
  for (const name of new Set(names)) {
    const { code, said } = await runToEnd(['dpkg-query', '-W', '-f', `\${Status}`, name], '/');
    if (code === null) throw new Error('the proof needs Debian, whose packages the servers are');
    if (!said.includes('install ok installed')) missing.push(name);
  }
  if (missing.length === 0) return;
  const { file, args } = aptGet('update', '-q');
  const updated = await runToEnd([file, ...args], '/', quiet);
  const install = aptGet('install', '-y', '-q', '--no-install-recommends', ...missing);
  const { code, said } = await runToEnd([install.file, ...install.args], '/', quiet);
  if (code === 0) return;
  const lists = updated.code === 0 ? '' : `\nbefore it, apt-get update:\n${updated.said.slice(-1000)}`;
  throw new Error(
    `apt-get install ${missing.join(' ')} failed, and needs root:\n${said.slice(-2000)}${lists}`,
  );
}

/** Nobody is there to be asked. */
const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
