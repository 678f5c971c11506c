import { addMessages, type Catalogue, setLanguage } from './say.ts';

/** Messages that not every page needs, and that are loaded with what says them. */
export type Group =
  | 'cli'
  | 'detail'
  | 'empty'
  | 'examples'
  | 'export'
  | 'filter'
  | 'fix'
  | 'headers'
  | 'hosts'
  | 'input'
  | 'mcp'
  | 'origins'
  | 'pasted'
  | 'reasons'
  | 'remedies'
  | 'row-menu'
  | 'running'
  | 'watch'
  | 'writer';

type Load = () => Promise<Catalogue>;

/** A language is a folder and a line here. English has none: it is always there, and fills what others leave out. */
const translations = {
  de: {
    catalogue: async () => (await import('./de/catalogue.ts')).german,
    cli: async () => {
      const parts = await Promise.all([
        import('./de/cli.ts'),
        import('./de/cli-options.ts'),
        import('./de/cli-presets.ts'),
      ]);
      return together(parts.flatMap((part): readonly Catalogue[] => Object.values(part)));
    },
    detail: async () => {
      const parts = await Promise.all([
        import('./de/advice.ts'),
        import('./de/detail.ts'),
        import('./de/evidence.ts'),
        import('./de/notes.ts'),
        import('./de/open-questions.ts'),
        import('./de/phases.ts'),
        import('./de/preflight-causes.ts'),
        import('./de/screen.ts'),
        import('./de/steps.ts'),
        import('./de/summaries.ts'),
      ]);
      // Each module has its group and nothing else.
      return together(parts.flatMap((part): readonly Catalogue[] => Object.values(part)));
    },
    empty: async () => (await import('./de/empty.ts')).empty,
    examples: async () => (await import('./de/examples.ts')).examples,
    export: async () => (await import('./de/export.ts')).exported,
    filter: async () => (await import('./de/filter.ts')).filter,
    fix: async () => (await import('./de/fix.ts')).fix,
    input: async () => (await import('./de/input.ts')).input,
    mcp: async () => (await import('./de/mcp.ts')).mcp,
    origins: async () => (await import('./de/origins.ts')).origins,
    pasted: async () => (await import('./de/pasted.ts')).pasted,
    reasons: async () => (await import('./de/reasons.ts')).reasons,
    'row-menu': async () => (await import('./de/row-menu.ts')).rowMenu,
    running: async () => (await import('./de/running.ts')).running,
    watch: async () => (await import('./de/watch.ts')).watch,
    writer: async () => (await import('./de/writer.ts')).writer,
    headers: async () => (await import('./de/headers.ts')).headers,
    hosts: async () => (await import('./de/hosts.ts')).hosts,
    remedies: async () => {
      const parts = await Promise.all([
        import('./de/remedies.ts'),
        import('./de/remedy-hints.ts'),
        import('./de/remedy-makers.ts'),
      ]);
      return together(parts.flatMap((part): readonly Catalogue[] => Object.values(part)));
    },
  },
} satisfies Record<string, Readonly<Record<'catalogue' | Group, Load>>>;

export type Language = 'en' | keyof typeof translations;

export const languages: readonly Language[] = [
  'en',
  ...(Object.keys(translations) as (keyof typeof translations)[]),
];

const groups = new Set<Group>();
let spoken: Language = 'en';
let catalogue: Catalogue = {};

function together(parts: readonly Catalogue[]): Catalogue {
  return parts.reduce<Catalogue>((all, part) => Object.assign(all, part), {});
}

/** The language that everything is said in now. */
export function spokenLanguage(): Language {
  return spoken;
}

/** The language of a BCP 47 tag or of a POSIX locale, such as `de-AT` or `de_AT.UTF-8`; null: not one of ours. */
export function languageOf(tag: string): Language | null {
  const [primary = ''] = tag.toLowerCase().split(/[-_.@]/);
  return languages.find((language) => language === primary) ?? null;
}

/** The first of the languages asked for that is one of ours. */
export function chooseLanguage(tags: readonly string[]): Language {
  return tags.map(languageOf).find((language) => language !== null) ?? 'en';
}

/** Says everything from now on in that language. Rejects, and changes nothing, where it cannot be loaded. */
export async function speak(language: Language): Promise<void> {
  const parts = await Promise.all([
    load(language, 'catalogue'),
    ...[...groups].map((group) => load(language, group)),
  ]);
  spoken = language;
  catalogue = together(parts);
  setLanguage(catalogue);
}

/** Makes a group known in English, and in the language that is spoken once that is loaded. */
export async function addGroup(group: Group, english: Catalogue): Promise<void> {
  addMessages(english);
  groups.add(group);
  try {
    const messages = await load(spoken, group);
    catalogue = { ...catalogue, ...messages };
    setLanguage(catalogue);
  } catch (error) {
    // English fills it: better than to lose what the group came with.
    console.error(error);
  }
}

async function load(language: Language, part: 'catalogue' | Group): Promise<Catalogue> {
  return language === 'en' ? {} : translations[language][part]();
}
