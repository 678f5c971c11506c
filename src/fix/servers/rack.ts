import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { rackCorsBlock } from '../fragments/rack-cors.ts';
import type { Server } from '../server.ts';

export const rack: Server = {
  id: 'rack',
  title: 'Rack, Sinatra',
  group: 'ruby',
  docs: 'https://github.com/cyu/rack-cors#rack-configuration',
  writtenFor: 'rack-cors 3.0',
  provenOn: 'rack-cors 1.1 on Puma 5.6 (Debian)',
  install: 'bundle add rack-cors',
  credentials: 'each-origin',
  traps: ['fix.trap.rack-raises', 'fix.trap.rack-methods', 'fix.trap.rack-first', 'fix.trap.one-layer'],
  configure: (policy) =>
    oneSnippet(
      'config.ru',
      'fix.place.rackup-first',
      'ruby',
      lines('require "rack/cors"', '', 'use Rack::Cors do', rackCorsBlock(policy, '  '), 'end'),
    ),
};
