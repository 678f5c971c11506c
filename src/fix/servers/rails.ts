import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { rackCorsBlock } from '../fragments/rack-cors.ts';
import type { Server } from '../server.ts';

export const rails: Server = {
  id: 'rails',
  title: 'Rails',
  group: 'ruby',
  docs: 'https://github.com/cyu/rack-cors#rails-configuration',
  writtenFor: 'Rails 7, rack-cors 3.0',
  provenOn: 'Rails 6.1, rack-cors 1.1 (Debian)',
  install: 'bundle add rack-cors',
  credentials: 'each-origin',
  traps: ['fix.trap.rack-methods', 'fix.trap.rack-first', 'fix.trap.one-layer'],
  configure: (policy) =>
    oneSnippet(
      'config/initializers/cors.rb',
      'fix.place.new-file',
      'ruby',
      lines(
        'Rails.application.config.middleware.insert_before 0, Rack::Cors do',
        rackCorsBlock(policy, '  '),
        'end',
      ),
    ),
};
