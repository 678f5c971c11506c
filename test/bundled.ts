import { build, type Rolldown } from 'vite';

/** One script of a page with all that it imports, as Vite bundles it. */
export async function bundled(
  entry: string,
  { minify, sourcemap }: { readonly minify: boolean; readonly sourcemap: 'inline' | false },
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify,
      sourcemap,
      lib: { entry, formats: ['iife'], name: 'app', fileName: 'app' },
    },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const [chunk] = output?.output ?? [];
  if (chunk === undefined) throw new Error(`Vite made nothing of ${entry}.`);
  return chunk.code;
}
