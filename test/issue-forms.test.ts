import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatIds } from '../src/export/formats/register.ts';
import { english } from '../src/words/en/catalogue.ts';
import { detail } from '../src/words/en/detail.ts';
import { exported } from '../src/words/en/export.ts';
import { opened } from '../src/words/en/opened.ts';

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly validations?: { readonly required?: boolean };
}

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly Field[];
}

const folder = new URL('../.github/ISSUE_TEMPLATE/', import.meta.url);
const names = readdirSync(folder).filter((name) => name !== 'config.yml');
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** What GitHub takes, and what each needs. */
const needed: Readonly<Record<string, string>> = {
  markdown: 'value',
  textarea: 'label',
  input: 'label',
  dropdown: 'label',
  checkboxes: 'label',
};

describe.each(names)('the form %s', (name) => {
  const form = parse(text(name)) as Form;
  const fields = form.body.filter(({ type }) => type !== 'markdown');

  it('is a form as GitHub reads it', () => {
    expect(
      Object.keys(form).filter((key) => !['name', 'description', 'labels', 'body'].includes(key)),
    ).toEqual([]);
    expect(form.name.length).toBeGreaterThan(5);
    expect(form.description.length).toBeGreaterThan(5);
    for (const { type, attributes } of form.body) expect(attributes[needed[type] ?? 'unknown']).toBeTruthy();
    const ids = fields.map(({ id = '' }) => id);
    expect(ids.filter((id) => !/^[a-z]+$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('asks for a case file, in the words of the panel, and says that secrets are not in it', () => {
    const asked = fields.find(({ id }) => id === 'case');
    expect(asked?.attributes.description).toContain('cors-lens export session.har --format case');
    expect(formatIds).toContain('case');
    const shown: readonly string[] = Object.values({ ...english, ...opened, ...detail, ...exported });
    const named = [...text(name).matchAll(/(?<![*`])\*([^*\n]+)\*/g)].map(([, label = '']) => label);
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((label) => !shown.includes(label) && label !== 'CORS Lens case')).toEqual([]);
    expect(text(name)).toContain('Secrets in it are replaced');
  });
});

it('a wrong verdict is not reported without one', () => {
  const { body } = parse(text('wrong-verdict.yml')) as Form;
  expect(body.find(({ id }) => id === 'case')?.validations?.required).toBe(true);
  expect(names).toHaveLength(3);
});
