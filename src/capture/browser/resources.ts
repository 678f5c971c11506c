import { devtools, settle } from './api.ts';

/** Something the inspected tab has loaded, or that a source map names, as DevTools list it. */
export interface Resource {
  readonly url: string;
  /** `document`, `script`, `sm-script` … */
  readonly type: string;
  /** Its text; null: DevTools have none. */
  text(): Promise<string | null>;
}

/** What DevTools list of the inspected tab, its frames and workers included; none where the browser does not tell. */
export async function resources(): Promise<readonly Resource[]> {
  type Done = (content: unknown) => void;
  type Listed = { readonly url?: unknown; readonly type?: unknown; getContent?(done: Done): unknown };
  type GetResources = (done: (resources: unknown) => void) => unknown;
  const window = devtools?.inspectedWindow as { getResources?: GetResources } | undefined;
  const told = await settle((done) => window?.getResources?.(done));
  return (Array.isArray(told) ? (told as Listed[]) : []).flatMap((listed) => {
    const { url, type } = listed;
    if (typeof url !== 'string') return [];
    const text = async (): Promise<string | null> => {
      const content = await settle((done) => listed.getContent?.(done));
      return typeof content === 'string' ? content : null;
    };
    return [{ url, type: String(type), text }];
  });
}

/** URLs of the documents in the inspected tab, its frames included; none where the browser does not tell. */
export async function documentUrls(): Promise<readonly string[]> {
  const documents = (await resources()).filter(({ type }) => type === 'document');
  return [...new Set(documents.map(({ url }) => url))];
}
