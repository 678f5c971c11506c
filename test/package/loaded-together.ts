/** What a bundler tells of a module: the ids that it imports statically. */
export type Imports = (id: string) => readonly string[];

/** A module, and all that is loaded with it. */
export function reachedFrom(id: string, imports: Imports): ReadonlySet<string> {
  const reached = new Set([id]);
  // A set hands out what is added to it meanwhile.
  for (const each of reached) for (const next of imports(each)) reached.add(next);
  return reached;
}

/**
 * For Rolldown: puts a module and all that is loaded with it into one file, as Node takes half a millisecond for each that it
 * opens. It must not be one whose top level waits for another file: that one would wait for it.
 *
 * @param name of the file
 * @param id path of the module
 */
export function loadedTogether(name: string, id: string) {
  let reached: ReadonlySet<string> | null = null;
  return {
    name: (each: string, context: { getModuleInfo(id: string): ModuleImports | null }): string | null => {
      reached ??= reachedFrom(id, (of) => context.getModuleInfo(of)?.importedIds ?? []);
      return reached.has(each) ? name : null;
    },
  };
}

interface ModuleImports {
  readonly importedIds: readonly string[];
}
