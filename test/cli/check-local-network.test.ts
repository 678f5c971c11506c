import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allow } from '../export/proof/faults.ts';
import { type ProofServer, startServer } from '../export/proof/server.ts';
import { runCli } from './run-cli.ts';

let server: ProofServer;
beforeAll(async () => {
  server = await startServer();
  server.respond = allow;
});
afterAll(() => server.close());

const check = async (...options: readonly string[]) => {
  const { code, out, err } = await runCli(['check', `${server.origin}/x`, ...options]);
  return { code, out, said: err.trim().split('\n') };
};

const secure = ['--origin', 'https://app.example'];
const plain = ['--origin', 'http://app.example'];
const chromium = ['--browser', 'chromium'];
const firefox = ['--browser', 'firefox'];

const asks = (browser: string, setting: string) =>
  `${browser} asks the person first: this page needs the permission “${setting}” to reach that address.`;
const frame = 'A page in a frame of another origin also needs allow="loopback-network" on the frame element.';
const policy = (browser: string, name: string, site = 'https://app.example') =>
  `${browser}: an administrator can allow it for "${site}" with the policy ${name}.`;
const pages = 'If the page itself comes from the same network or this computer';

describe('check of an address on this computer', () => {
  it('says what each browser asks a person, what a frame needs, and what an administrator can set', async () => {
    const { said } = await check(...secure);
    expect(said.filter((line) => !line.startsWith('WebKit'))).toEqual([
      asks('Chromium', 'Apps on device'),
      asks('Firefox', 'Apps and services on this device'),
      frame,
      policy('Chromium', 'LoopbackNetworkAllowedForUrls'),
      policy('Firefox', 'LocalNetworkAccess (SkipDomains)'),
      expect.stringContaining(pages),
    ]);
  });

  it.each([
    [
      'Chromium',
      [...secure, ...chromium],
      [asks('Chromium', 'Apps on device'), frame, policy('Chromium', 'LoopbackNetworkAllowedForUrls')],
    ],
    [
      'a Chromium with one permission for both',
      [...secure, '--browser', 'chromium@143'],
      [
        asks('Chromium 143', 'Local network access'),
        frame.replace('loopback-network', 'local-network-access'),
        policy('Chromium 143', 'LocalNetworkAccessAllowedForUrls'),
      ],
    ],
    [
      'Firefox, which asks for a page without https too',
      [...plain, ...firefox],
      [
        asks('Firefox', 'Apps and services on this device'),
        frame,
        policy('Firefox', 'LocalNetworkAccess (SkipDomains)', 'http://app.example'),
      ],
    ],
  ])('is allowed once a person agrees, in %s', async (_, options, lines) => {
    const { code, out, said } = await check(...options);
    expect(code).toBe(0);
    expect(out).toContain('1 request: 1 allowed.');
    expect(said).toEqual([...lines, expect.stringContaining(pages)]);
  });

  it('is blocked in Chromium for a page without https, and it is said why', async () => {
    const { code, out, said } = await check(...plain, ...chromium);
    expect(code).toBe(1);
    expect(out).toContain('InsecureLocalNetwork');
    expect(said[0]).toBe(
      'Chromium does not let a page without https reach that address, and asks nobody. Serve the page over https.',
    );
  });

  it.each([
    ['a page on this computer', ['--origin', 'http://localhost:3000']],
    ['a page that is said to come from it', [...plain, '--page-space', 'loopback']],
    ['a page on the same network', ['--origin', 'http://192.168.0.9']],
    ['a page that is said to come from there', [...plain, '--page-space', 'local']],
    ['an app that no web server serves', ['--origin', 'app://notes.example']],
    ['a browser without the rule', [...plain, '--browser', 'safari']],
    ['a Firefox before it', [...plain, '--browser', 'firefox@150']],
    ['the standard', [...plain, '--browser', 'fetch']],
  ])('says nothing of it for %s', async (_, options) => {
    const { code, said } = await check(...options);
    expect([code, said]).toEqual([0, ['']]);
  });

  it('says where the page may come from', async () => {
    const { code, said } = await check(...secure, '--page-space', 'nearby');
    expect(code).toBe(2);
    expect(said[0]).toContain('--page-space must be public, local or loopback, not "nearby"');
  });
});
