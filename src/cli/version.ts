// Put in by the build, so that the command is one file that need not read another.
declare const CORS_LENS_VERSION: string | undefined;

/** Of the package; `unbuilt` when run from source. */
export const version = typeof CORS_LENS_VERSION === 'undefined' ? 'unbuilt' : CORS_LENS_VERSION;
