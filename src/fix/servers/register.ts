import type { Server } from '../server.ts';
import { anyServers } from './families/any.ts';
import { awsServers } from './families/aws.ts';
import { cloudServers } from './families/cloud.ts';
import { edgeServers } from './families/edge.ts';
import { goServers } from './families/go.ts';
import { jvmDotnetServers } from './families/jvm-dotnet.ts';
import { nodeServers } from './families/node.ts';
import { pagesServers } from './families/pages.ts';
import { phpServers } from './families/php.ts';
import { proxiesServers } from './families/proxies.ts';
import { pythonServers } from './families/python.ts';
import { rubyServers } from './families/ruby.ts';
import { rustElixirServers } from './families/rust-elixir.ts';

/** Every server, in the order a person looks through them. */
export const servers: readonly Server[] = [
  ...anyServers,
  ...nodeServers,
  ...pagesServers,
  ...edgeServers,
  ...proxiesServers,
  ...pythonServers,
  ...rubyServers,
  ...phpServers,
  ...jvmDotnetServers,
  ...goServers,
  ...rustElixirServers,
  ...awsServers,
  ...cloudServers,
];

/** null: there is none of that id. */
export function serverById(id: string): Server | null {
  return servers.find((server) => server.id === id) ?? null;
}
