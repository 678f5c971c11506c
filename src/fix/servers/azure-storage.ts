import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { storeMethods } from '../fragments/store-methods.ts';
import type { PolicyPart } from '../policy.ts';
import { shellWord } from '../quote/shell.ts';
import type { Server } from '../server.ts';

export const azureStorage: Server = {
  id: 'azure-storage',
  title: 'Azure Storage',
  group: 'cloud',
  docs: 'https://learn.microsoft.com/en-us/rest/api/storageservices/cross-origin-resource-sharing--cors--support-for-the-azure-storage-services',
  writtenFor: 'Azure CLI 2, az storage cors add',
  provenOn: null,
  install: null,
  credentials: 'always',
  traps: ['fix.trap.azure-storage-service', 'fix.trap.azure-storage-first', 'fix.trap.azure-storage-headers'],
  configure(policy) {
    const { methods, lacks } = storeMethods(policy, [
      'GET',
      'HEAD',
      'POST',
      'PUT',
      'PATCH',
      'DELETE',
      'MERGE',
      'OPTIONS',
    ]);
    const { account, service } = placeOf(policy.target);
    const asked = words(policy.requestHeaders);
    const exposed = words(policy.exposedHeaders);
    return oneSnippet(
      'cors.sh',
      'fix.place.azure-storage',
      'shell',
      lines(
        `az storage cors add --account-name ${account} --services ${service} \\`,
        option('origins', policy.origins === '*' ? ['*'] : policy.origins),
        option('allowed-headers', asked.said),
        option('exposed-headers', exposed.said),
        policy.maxAge === null ? null : `  --max-age ${policy.maxAge} \\`,
        `  --methods ${methods.join(' ')}`,
      ),
      [...lacks, ...asked.lacks('requestHeaders'), ...exposed.lacks('exposedHeaders')],
    );
  },
};

/** Account and service stand in the host, unless it is a name of one's own. */
function placeOf(target: string): { readonly account: string; readonly service: string } {
  const [, account = 'ACCOUNT', name = 'blob'] =
    /^https?:\/\/([a-z0-9]{3,24})\.(blob|file|queue|table)\.core\.windows\.net(?::|$)/.exec(target) ?? [];
  return { account, service: name.slice(0, 1) };
}

/** A word that begins with a hyphen would be read as an option. */
function words(names: readonly string[]) {
  const said = names.filter((name) => !name.startsWith('-'));
  return {
    said,
    lacks: (part: PolicyPart): readonly PolicyPart[] => (said.length < names.length ? [part] : []),
  };
}

/** Each value on a line of its own where they are too long for one. */
function option(name: string, values: readonly string[]): readonly string[] {
  if (values.length === 0) return [];
  const quoted = values.map(shellWord);
  const line = `  --${name} ${quoted.join(' ')} \\`;
  return line.length <= 120 ? [line] : [`  --${name} \\`, ...quoted.map((word) => `    ${word} \\`)];
}
