import { describe, expect, test } from 'vitest';
import { isLibraryCode } from '../../../panel/call-place/library-code.ts';

describe('code of a library', () => {
  test.each([
    'http://localhost:5173/node_modules/.vite/deps/axios.js?v=1a2b3c4d',
    'https://app.test/assets/vendor-DkG3pZ1x.js',
    'https://app.test/static/js/vendors~main.chunk.js',
    'https://app.test/js/chunk-vendors.8f2c.js',
    'https://app.test/vendors-node_modules_axios_lib_axios_js.js',
    'https://app.test/_next/static/chunks/framework-2c16ac744b6cdea6.js',
    'https://app.test/polyfills.js',
    'https://cdn.jsdelivr.net/npm/whatever@1/dist/index.mjs',
    'https://cdn.socket.io/4.8.1/socket.io.min.js',
    'https://code.jquery.com/jquery-3.7.1.slim.js',
    'https://app.test/lib/axios.min.js',
    'https://app.test/js/zone.js/0.14/zone.min.js',
    'webpack:///./node_modules/axios/lib/adapters/xhr.js',
    'webpack-internal:///(app-pages-browser)/./node_modules/swr/dist/index.mjs',
    'webpack://shop/webpack/runtime/jsonp chunk loading',
    'turbopack:///[turbopack]/browser/runtime.ts',
    'http://localhost:5173/@vite/client',
    'chrome-extension://abcdefgh/inject.js',
    '/vendor/jquery/ajax.js',
  ])('%s', (url) => {
    expect(isLibraryCode(url)).toBe(true);
  });
});

describe('the person’s own code', () => {
  test.each([
    'http://localhost:5173/src/users.ts?t=1700000000000',
    'https://app.test/assets/index-CkV1b0xQ.js',
    'https://app.test/static/js/bundle.js',
    'https://app.test/app.min.js',
    'https://app.test/vendor-list.html',
    'https://app.test/api/axios-client.ts',
    'https://app.test/src/fetchers.js',
    'http://localhost:5173/src/firebase.js',
    'webpack:///./src/lib/axios.js',
    'webpack:///./src/api/users.js',
    'webpack-internal:///(app-pages-browser)/./app/page.tsx',
    'https://app.test/page?from=/node_modules/',
    'https://vendors.example/inventory.js',
    'blob:https://app.test/0a1b',
    'app.js',
    '',
  ])('%s', (url) => {
    expect(isLibraryCode(url)).toBe(false);
  });
});
