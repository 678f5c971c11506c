import { readFileSync } from 'node:fs';

/** The page that makes the calls. */
export const html =
  '<!doctype html><meta charset="utf-8"><title>Oracle</title><script src="/page.js"></script>';

export const script = ['other.js', 'page.js']
  .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
  .join('\n');
