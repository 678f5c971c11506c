import { type About, append, type Found, moved, type Search } from './found.ts';

const boundaryLine = /^\s*(--[^\s"<>{}]{1,80})\r?\n/;

export function isMultipart(text: string): boolean {
  return boundaryLine.test(text) && /\r?\ncontent-disposition:/i.test(text.slice(0, 2_000));
}

/** The parts of a multipart body, each under its name. The boundary is random, and has to stay. */
export function findInParts(text: string, about: About, search: Search): readonly Found[] {
  const [, boundary = ''] = boundaryLine.exec(text) ?? [];
  const all: Found[] = [];
  let from = 0;
  for (const part of text.split(boundary)) {
    const [head = ''] = /^[\s\S]{0,4000}?\r?\n\r?\n/.exec(part) ?? [];
    const content = part.slice(head.length).replace(/\r?\n(?:--)?$/, '');
    const name = /\bname="?([^";\r\n]{0,400})/i.exec(head)?.[1] ?? null;
    const inside = name === null ? about : { ...about, wish: name };
    if (head !== '') append(all, moved(search(name, content, inside), from + head.length));
    from += part.length + boundary.length;
  }
  return all;
}
