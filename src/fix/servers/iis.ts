import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { xmlText } from '../quote/xml.ts';
import type { Server } from '../server.ts';

export const iis: Server = {
  id: 'iis',
  title: 'IIS',
  group: 'proxy',
  docs: 'https://learn.microsoft.com/en-us/iis/extensions/cors-module/cors-module-configuration-reference',
  writtenFor: 'IIS 10, CORS module 1.0',
  provenOn: null,
  install: 'https://www.iis.net/downloads/microsoft/iis-cors-module',
  credentials: 'each-origin',
  traps: ['fix.trap.iis-module', 'fix.trap.iis-size', 'fix.trap.one-layer'],
  configure(policy) {
    const origins = policy.origins === '*' ? ['*'] : policy.origins;
    const list = (element: string, attribute: string, values: readonly string[]) =>
      values.length === 0
        ? []
        : [
            `        <${element}>`,
            ...values.map((value) => `          <add ${attribute}="${xmlText(value)}" />`),
            `        </${element}>`,
          ];
    const uncredentialed = new Set(policy.uncredentialed);
    const attributes = (origin: string) =>
      [
        ...(policy.credentials && !uncredentialed.has(origin) ? [' allowCredentials="true"'] : []),
        ...(policy.maxAge === null ? [] : [` maxAge="${policy.maxAge}"`]),
      ].join('');
    // The same for every origin, so written once.
    const names = [
      ...list('allowHeaders', 'header', policy.requestHeaders),
      ...list('allowMethods', 'method', policy.methods),
      ...list('exposeHeaders', 'header', policy.exposedHeaders),
    ];
    return oneSnippet(
      'web.config',
      'fix.place.web-config',
      'xml',
      lines(
        '<configuration>',
        '  <system.webServer>',
        '    <cors enabled="true">',
        origins.flatMap((origin) => [
          `      <add origin="${xmlText(origin)}"${attributes(origin)}>`,
          ...names,
          '      </add>',
        ]),
        '    </cors>',
        '  </system.webServer>',
        '</configuration>',
      ),
    );
  },
};
