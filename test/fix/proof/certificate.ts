import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import type { Tls } from '../rigs/over-http2.ts';

/** A certificate for 127.0.0.1 that nobody signed, in files. */
export async function makeCertificate(): Promise<Tls & { readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'cors-lens-tls-'));
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
  });
  const write = (name: string, text: string) => {
    // Some servers read it as a user of their own.
    writeFileSync(join(folder, name), text, { mode: 0o644 });
    return join(folder, name);
  };
  return {
    key: write('key.pem', key),
    cert: write('cert.pem', cert),
    both: write('both.pem', `${cert}\n${key}`),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
