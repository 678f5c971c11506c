import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const tsx = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url));

/** Functions that are sent into a page. `npm start` and `npm run picture` run them through tsx, tests do not. */
const sent: readonly (readonly [file: string, name: string])[] = [['panel.ts', 'readDetail']];

it.each(sent)('%s, %s: needs no helper of tsx, which no page has', async (file, name) => {
  const module = new URL(file, import.meta.url).href;
  const script = `import(${JSON.stringify(module)}).then((all) => console.log(String(all[${JSON.stringify(name)}])))`;
  const { stdout } = await promisify(execFile)(process.execPath, [tsx, '-e', script]);
  expect(stdout).toContain(`function ${name}(`);
  expect(stdout).not.toContain('__name');
});
