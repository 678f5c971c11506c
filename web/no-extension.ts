/** In the place of webextension-polyfill, which throws where there is no extension. */
export default {};
