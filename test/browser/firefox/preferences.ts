type Preference = string | number | boolean;

/**
 * What a profile begins with. Marionette itself switches off updates, telemetry, safe browsing and the like; here
 * stands what it leaves on, and what lets the lab's names exist. Nothing that bears on CORS is touched.
 *
 * @param hosts names that are to be this machine
 */
export function preferences(
  hosts: readonly string[],
  more: Readonly<Record<string, Preference>> = {},
): string {
  const values: Readonly<Record<string, Preference>> = {
    // Any free one; Firefox writes which into the profile.
    'marionette.port': 0,
    'network.dns.localDomains': hosts.join(','),
    // The lab listens on 127.0.0.1 alone, and `localhost` may be `::1` first.
    'network.dns.disableIPv6': true,
    'network.trr.mode': 5,
    'network.prefetch-next': false,
    'network.http.speculative-parallel-limit': 0,
    // Pages over plain http stay what they are.
    'dom.security.https_first': false,
    'dom.security.https_first_schemeless': false,
    'app.normandy.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.startup.page': 0,
    'browser.newtabpage.enabled': false,
    'extensions.blocklist.enabled': false,
    'devtools.toolbox.host': 'window',
    'devtools.toolbox.selectedTool': 'netmonitor',
    ...more,
  };
  const line = ([name, value]: [string, Preference]) =>
    `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`;
  return `${Object.entries(values).map(line).join('\n')}\n`;
}
