import { type PlainKey, say } from './say.ts';
import type { Text } from './text.ts';

const ofChromium: ReadonlyMap<string, PlainKey> = new Map([
  ['local-network-access', 'setting.local-network.both'],
  ['local-network', 'setting.local-network.local'],
  ['loopback-network', 'setting.local-network.loopback'],
]);

const ofFirefox: ReadonlyMap<string, PlainKey> = new Map([
  ['local-network', 'setting.local-network.firefox.local'],
  ['loopback-network', 'setting.local-network.firefox.loopback'],
]);

/** How a browser names its permissions in its prompt and its settings, by the names that pages have for them. */
export function permissionSettings(browser: string | null | undefined): ReadonlyMap<string, PlainKey> {
  return browser === 'firefox' ? ofFirefox : ofChromium;
}

/** @param feature the name that pages have for it; one that is not known is shown as it is */
export function permissionSetting(feature: string, browser: string): Text {
  const key = permissionSettings(browser).get(feature);
  return key === undefined ? [{ text: feature }] : say(key);
}
