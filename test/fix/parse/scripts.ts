import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from '../../run/run-to-end.ts';
import { leavesOf, missingIn } from './leaves.ts';
import type { Parsable, Parser } from './parser.ts';

/** What a script is given of one configuration. */
interface Text {
  readonly server: string;
  /** The file's ending. */
  readonly type: string;
  readonly text: string;
}

/** What it says of each: what is wrong, or what it read, where that is data. */
type Said = { readonly problem: string } | { readonly read: unknown };

interface Script {
  readonly name: string;
  readonly servers: readonly string[];
  readonly packages: readonly string[];
  readonly heavy?: true;
  readonly file: string;
  /** Reads `texts.json`, an array of `Text`, and writes `said.json`, an array of `Said`. */
  readonly program: string;
  readonly command: readonly [string, ...string[]];
  /** Each snippet as a whole file of its language; those that are null are read by another parser. */
  readonly whole?: (text: string, index: number, server: string) => string | null;
}

/** A parser that is one run of a script of its language for all configurations. */
export function scriptParser(script: Script): Parser {
  const { name, servers, packages, file, program, command, whole = (text) => text } = script;
  return {
    name,
    servers,
    packages,
    ...(script.heavy && { heavy: true }),
    async parse(all, folder) {
      const texts = all.map(({ server, configuration }): readonly Text[] =>
        configuration.snippets.flatMap((snippet, index) => {
          const text = whole(snippet.text, index, server);
          return text === null ? [] : [{ server, type: snippet.language, text }];
        }),
      );
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, file), program);
      writeFileSync(join(folder, 'texts.json'), JSON.stringify(texts.flat()));
      const { code, said } = await runToEnd(command, folder);
      if (code !== 0) throw new Error(`${name} ended with ${code}:\n${said.slice(-3000)}`);
      const results = JSON.parse(readFileSync(join(folder, 'said.json'), 'utf8')) as readonly Said[];
      if (results.length !== texts.flat().length) throw new Error(`${name} did not read everything`);
      let next = 0;
      return all.map((each, index) => {
        const own = results.slice(next, next + (texts[index]?.length ?? 0));
        next += own.length;
        if (own.length === 0) throw new Error(`${name} read nothing of ${each.server}`);
        return problemOf(own, each);
      });
    },
  };
}

function problemOf(all: readonly Said[], { policy }: Parsable): string | null {
  for (const said of all) if ('problem' in said) return said.problem.slice(0, 1000);
  const read = all.flatMap((said) => ('read' in said && said.read !== null ? [said.read] : []));
  return read.length === 0 ? null : missingIn(leavesOf(read), policy);
}
