import type { Analyzed } from '../../../analyze.ts';
import { say } from '../../../words/say.ts';
import type { Text } from '../../../words/text.ts';
import type { PresetRequest } from '../../presets/preset.ts';
import { isReadable } from '../play-task.ts';

type Judged = { readonly good: boolean; readonly remarks: readonly Text[] };

/** Whether a client can go on with what came of its request, and if not, why: what the verdict does not say. */
export function judgeResponse(request: PresetRequest, item: Analyzed): Judged {
  const response = item.exchange.hops.at(-1)?.response ?? null;
  if (response === null) return { good: isReadable(item), remarks: [] };
  const { status } = response;
  const isRedirect = status >= 301 && status <= 308 && headerOf(item, 'location') !== null;
  if (request.refusesRedirects && isRedirect)
    return { good: false, remarks: [say('cli.preset.redirect', { status })] };
  if (!isReadable(item)) return { good: false, remarks: [] };
  const remarks = [
    ...(isGoodStatus(request, status) ? [] : [say('cli.preset.status', { status })]),
    ...typeRemarks(request, item, status),
    ...unreadNames(request, item).map((name) =>
      headerOf(item, name) === null
        ? say('cli.preset.absent', { name })
        : say('cli.check.not-exposed', { name }),
    ),
  ];
  return { good: remarks.length === 0, remarks };
}

/** The first value of a header in the last response, however its name is spelled; null: there is none. */
export function headerOf({ exchange }: Analyzed, name: string): string | null {
  const headers = exchange.hops.at(-1)?.response?.headers ?? [];
  return headers.find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1] ?? null;
}

/** Headers that the client has to read, and cannot. */
function unreadNames({ needs = [], reads = [] }: PresetRequest, item: Analyzed): readonly string[] {
  const { exposed } = item.decision.readable;
  const sent = reads.filter((name) => headerOf(item, name) !== null);
  return [...needs, ...sent].filter((name) => !exposed.includes(name.toLowerCase()));
}

function typeRemarks({ types }: PresetRequest, item: Analyzed, status: number): readonly Text[] {
  if (types === undefined || !isOk(status)) return [];
  const type = headerOf(item, 'content-type');
  const essence = type?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (types.includes(essence)) return [];
  return [say('cli.preset.type', { type: type ?? '-', types: [{ text: types.join(', ') }] })];
}

const isOk = (status: number): boolean => status >= 200 && status <= 299;

const isGoodStatus = ({ statuses = [] }: PresetRequest, status: number): boolean =>
  isOk(status) || statuses === 'any' || statuses.includes(status);
