import manifest from '../../manifest.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };

/** What manifest.json says, with what package.json alone knows. */
const common = {
  ...manifest,
  version: packageJson.version,
  // Nobody's address is made up: without one the browsers show none.
  ...(packageJson.homepage === '' ? {} : { homepage_url: packageJson.homepage }),
};

/** What Firefox asks of a manifest, and Chromium warns of: an id, and the word that nothing leaves the browser. */
function forFirefox() {
  const {
    minimum_chrome_version: _,
    background: { service_worker, ...background },
    ...rest
  } = common;
  return {
    ...rest,
    // It has no service workers of extensions: the same runs in a page without a window, which sleeps as well.
    background: { ...background, scripts: [service_worker] },
    content_security_policy: {
      // Its devtools page opens frames of its own: src/capture/page-line.ts.
      extension_pages: `${rest.content_security_policy.extension_pages}; frame-src 'self'`,
    },
    browser_specific_settings: {
      gecko: {
        // A name, and no address: nobody owns the domain, and nobody has to.
        id: 'cors-lens@cors-lens',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none' as const] },
      },
    },
  };
}

/** The manifest of each browser's extension. */
export const manifests = { chromium: common, firefox: forFirefox() };
