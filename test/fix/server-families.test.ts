import { expect, test, vi } from 'vitest';
import { servers } from '../../src/fix/servers/register.ts';

test.each(servers.map(({ id }) => id))('%s is loaded by its id, with its family and no other', async (id) => {
  vi.resetModules();
  const { isServer, loadServer, serverNow } = await import('../../src/fix/server-families.ts');
  expect([isServer(id), serverNow(id)]).toEqual([true, null]);
  await loadServer(id);
  expect(serverNow(id)?.id).toBe(id);
  expect(servers.filter((server) => serverNow(server.id) !== null).length).toBeLessThan(10);
});

test('what is no server is not loaded', async () => {
  const { isServer, loadServer, serverNow } = await import('../../src/fix/server-families.ts');
  await loadServer('no-server');
  expect([isServer('no-server'), serverNow('no-server')]).toEqual([false, null]);
});
