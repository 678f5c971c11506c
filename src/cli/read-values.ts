import type { Rules } from '../analyze.ts';
import { parseUrl } from '../url/parse-url.ts';
import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import './messages.ts';

/** `chromium`, `chromium@141`; `safari@17` is WebKit as that Safari has it. The standard has no versions. */
export function readRules(text: string): Rules | undefined {
  const [, name, version] =
    /^(chromium|firefox|safari|webkit|fetch)(?:@(\d{1,4})(?:\.[\d.]*)?)?$/i.exec(text) ?? [];
  if (name === undefined) return undefined;
  const lower = name.toLowerCase().replace('safari', 'webkit') as Rules['name'];
  if (lower === 'fetch' && version !== undefined) return undefined;
  return { name: lower, version: version === undefined ? null : Number(version) };
}

/** As a browser writes it in `Origin`, `file://` of a web view too; a slash at the end is forgiven, a path is not. */
export function readOrigin(text: string): string | undefined {
  if (text === 'null') return text;
  if (/^file:\/\/\/?$/i.test(text)) return 'file://';
  if (!/^[a-z][a-z\d+.-]*:\/\/[^/?#@\s]+\/?$/i.test(text)) return undefined;
  const url = parseUrl(text);
  if (url === null) return undefined;
  const { origin, protocol, host } = url;
  return origin === 'null' ? `${protocol}//${host}` : origin;
}

/** `--timeout` in milliseconds; a message where it cannot be read. */
export function readSeconds(seconds: string): number | Text {
  if (!/^\d{1,5}(?:\.\d{1,3})?$/.test(seconds) || Number(seconds) === 0) {
    return say('cli.usage.timeout', { seconds });
  }
  return Number(seconds) * 1000;
}
