import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What each part of a path has the add-on do. */
const background = `
const on = (name, listener, ...more) =>
  browser.webRequest[name].addListener(listener, { urls: ['<all_urls>'] }, ['blocking', ...more]);
const allowOrigin = (value) => ({ name: 'Access-Control-Allow-Origin', value });
const isAllowOrigin = ({ name }) => name.toLowerCase() === 'access-control-allow-origin';
on('onBeforeRequest', ({ url }) => ({ cancel: url.includes('/on-request') }));
on('onBeforeSendHeaders', ({ url }) => ({ cancel: url.includes('/on-headers') }), 'requestHeaders');
on(
  'onHeadersReceived',
  ({ url, responseHeaders }) => {
    if (url.includes('/on-response')) return { cancel: true };
    if (url.includes('/adds')) return { responseHeaders: [...responseHeaders, allowOrigin('*')] };
    if (url.includes('/removes')) return { responseHeaders: responseHeaders.filter((each) => !isAllowOrigin(each)) };
    return {};
  },
  'responseHeaders',
);
`;

const rules = [
  { id: 1, action: { type: 'block' }, condition: { urlFilter: '/by-rule' } },
  {
    id: 2,
    action: {
      type: 'modifyHeaders',
      responseHeaders: [{ header: 'access-control-allow-origin', operation: 'append', value: '*' }],
    },
    condition: { urlFilter: '/appends' },
  },
];

/** Writes an add-on that stops requests and changes headers, as blockers and "allow CORS" do. */
export async function writeAddOn(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const manifest = {
    ...{ manifest_version: 2, name: 'Interferes', version: '1.0' },
    permissions: ['webRequest', 'webRequestBlocking', 'declarativeNetRequest', '<all_urls>'],
    background: { scripts: ['background.js'], persistent: true },
    declarative_net_request: { rule_resources: [{ id: 'rules', enabled: true, path: 'rules.json' }] },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'background.js'), background);
  await writeFile(join(folder, 'rules.json'), JSON.stringify(rules));
}
