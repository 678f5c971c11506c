import { createHash } from 'node:crypto';

/**
 * The host of an unpacked extension's URLs, for which Chromium takes the path of its folder.
 *
 * @see https://source.chromium.org/chromium/chromium/src/+/main:components/crx_file/id_util.cc `GenerateIdForPath`
 */
export function extensionId(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
