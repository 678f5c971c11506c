import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { javaArguments } from '../../src/fix/quote/java.ts';
import { phpString } from '../../src/fix/quote/php.ts';
import { pyString } from '../../src/fix/quote/python.ts';
import { rubyString } from '../../src/fix/quote/ruby.ts';
import { xmlText } from '../../src/fix/quote/xml.ts';
import { serverById } from '../../src/fix/servers/register.ts';
import { installPackages } from '../run/debian-packages.ts';
import { runToEnd } from '../run/run-to-end.ts';
import { policy } from './policies.ts';
import type { Rig } from './proof/rig.ts';
import { writeProgram } from './proof/run-program.ts';
import { rigs } from './rigs/register.ts';

const folder = fileURLToPath(new URL('../../artifacts/fix-quote/', import.meta.url));
const seed = Number(process.env.CORS_LENS_SEED ?? Date.now() % 2 ** 31);

const meaningful = [
  ...'\'"\\$#{}%`\n\r\t\0&<>;*/@!',
  '\u2028',
  '\ud83d\ude00',
  'é',
  'a',
  ' ',
  '#{1}',
  '<?php',
  '*/',
];
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...meaningful)).map((parts) => parts.join('')),
);
const texts = fc.sample(hostile, { numRuns: 400, seed }).map((text) => text.toWellFormed());

/** A program that prints each text as hex of its UTF-8, one a line; the language reads our literals. */
const languages: readonly {
  readonly name: string;
  readonly packages: readonly string[];
  readonly file: string;
  readonly program: (texts: readonly string[]) => string;
  readonly command: readonly [string, ...string[]];
}[] = [
  {
    name: 'Python',
    packages: ['python3'],
    file: 'texts.py',
    program: (all) =>
      `for t in [\n${all.map((text) => `${pyString(text)},`).join('\n')}\n]:\n    print(t.encode().hex())\n`,
    command: ['/usr/bin/python3', 'texts.py'],
  },
  {
    name: 'Ruby',
    packages: ['ruby'],
    file: 'texts.rb',
    program: (all) =>
      `[\n${all.map((text) => `${rubyString(text)},`).join('\n')}\n].each { |t| puts t.encode("UTF-8").unpack1("H*") }\n`,
    command: ['ruby', 'texts.rb'],
  },
  {
    name: 'PHP',
    packages: ['php-cli'],
    file: 'texts.php',
    program: (all) =>
      `<?php foreach ([\n${all.map((text) => `${phpString(text)},`).join('\n')}\n] as $t) { echo bin2hex($t), "\\n"; }\n`,
    command: ['php', 'texts.php'],
  },
  {
    name: 'Java',
    packages: ['default-jdk-headless'],
    file: 'Texts.java',
    program: (all) =>
      `public class Texts { public static void main(String[] a) throws Exception { for (String t : new String[] {\n${all
        .map((text) => `${javaArguments([text])},`)
        .join(
          '\n',
        )}\n}) { StringBuilder s = new StringBuilder(); for (byte b : t.getBytes("UTF-8")) s.append(String.format("%02x", b)); System.out.println(s); } } }`,
    command: ['java', 'Texts.java'],
  },
  {
    name: 'XML',
    packages: ['python3'],
    file: 'texts.xml.py',
    program: (all) =>
      [
        'import xml.etree.ElementTree as tree',
        `for t in tree.fromstring(${pyString(`<a>${all.map((text) => `<b v="${xmlText(text)}"/>`).join('')}</a>`)}):`,
        '    print(t.get("v").encode().hex())',
      ].join('\n'),
    command: ['/usr/bin/python3', 'texts.xml.py'],
  },
];

/** What XML cannot hold becomes U+FFFD. */
function asXml(text: string): string {
  const held = (code: number) =>
    [0x9, 0xa, 0xd].includes(code) || (code >= 0x20 && code !== 0xfffe && code !== 0xffff);
  return [...text].map((char) => (held(char.codePointAt(0) ?? 0) ? char : '\ufffd')).join('');
}

beforeAll(() => installPackages([...languages, ...rigs].flatMap(({ packages }) => packages)), 600_000);

describe(`hostile texts, seed ${seed}`, () => {
  it.each(languages)('are themselves to $name', async ({ name, file, program, command }) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(resolve(folder, file), program(texts));
    const { code, said } = await runToEnd(command, folder);
    expect(code, said).toBe(0);
    const expected = texts.map((text) => Buffer.from(name === 'XML' ? asXml(text) : text).toString('hex'));
    // The last text may be empty, and so its line.
    expect(said.replace(/\n$/, '').split('\n')).toEqual(expected);
  });

  const checked = rigs.filter(
    (rig) => rig.program(null, { port: 1, upstream: 2, folder }).check !== undefined,
  );
  it.each(checked.map((rig) => [rig.server, rig] as const))(
    'leave a configuration that the own check of %s takes',
    async (server, rig) => {
      const token = fc.stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,20}$/).filter((name) => name !== '*');
      const names = fc.array(
        token.map((name) => name.toLowerCase()),
        { maxLength: 4 },
      );
      const any = fc.record({
        methods: fc.array(token, { minLength: 1, maxLength: 3 }),
        requestHeaders: names,
        exposedHeaders: names,
      });
      for (const [index, parts] of fc.sample(any, { numRuns: 25, seed }).entries()) {
        const { code, said } = await check(rig, {
          ...parts,
          credentials: true,
          alreadySent: index % 2 === 0,
        });
        expect(code, `${JSON.stringify(parts)} ${server}: ${said}`).toBe(0);
      }
    },
  );
});

async function check(rig: Rig, parts: Parameters<typeof policy>[0]) {
  const own = `${folder}${rig.server}`;
  const configuration = serverById(rig.server)?.configure(policy(parts)) ?? null;
  const program = rig.program(configuration, { port: 1, upstream: 2, folder: own });
  const remove = writeProgram(program, own);
  try {
    return await runToEnd(program.check ?? ['false'], own);
  } finally {
    remove();
  }
}
