import { type ChangeRules, changeRules, type Permission, permissions } from './browser.ts';

/** Headers to set on the answers of one server, in the inspected tab alone. */
export interface Override {
  /** The server's origin, serialized. */
  readonly target: string;
  /** On preflights. */
  readonly preflight: readonly (readonly [name: string, value: string])[];
  /** On all other answers, errors too. */
  readonly answer: readonly (readonly [name: string, value: string])[];
}

/**
 * Asks for the permission where it is not there yet, and changes the answers from now on. Call it in the task of a
 * click: browsers ask a person only then.
 *
 * @returns why it was not done; null: it was
 * @see https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest#session-scoped_rules
 */
export async function startOverride(tab: number, override: Override): Promise<string | null> {
  if (permissions === null) return 'this browser has no such permission for panels';
  try {
    if (!(await permissions.request(permissionFor(override.target)))) return 'the permission was not given';
    const rules = changeRules();
    if (rules === null) return 'this browser lets no panel change answers';
    const taken = await rules.get();
    const own = taken.filter((rule) => isOf(rule, tab)).map(({ id }) => id);
    await rules.update({ removeRuleIds: own, addRules: rulesOf(tab, override, taken) });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Leaves the answers of a tab alone from now on, and gives the permission back where no other tab needs it. Never rejects. */
export async function endOverride(tab: number, target: string | null): Promise<void> {
  try {
    const rules = changeRules();
    if (rules === null) return;
    const taken = await rules.get();
    const own = taken.filter((rule) => isOf(rule, tab)).map(({ id }) => id);
    if (own.length > 0) await rules.update({ removeRuleIds: own });
    const isLast = own.length === taken.length;
    if (isLast && target !== null) await permissions?.remove(permissionFor(target));
  } catch {
    // What was there from the start cannot be given back.
  }
}

type Rule = Awaited<ReturnType<ChangeRules['get']>>[number];

function isOf({ condition }: Rule, tab: number): boolean {
  return condition?.tabIds?.includes(tab) ?? false;
}

function permissionFor(target: string): Permission {
  const { protocol, hostname } = new URL(target);
  return {
    permissions: ['declarativeNetRequestWithHostAccess'],
    // Without the port, which patterns of hosts do not have in every browser.
    origins: [`${protocol}//${hostname}/*`],
  };
}

/** All but pages and frames: what may be asked for across origins. */
const resourceTypes = ['xmlhttprequest', 'script', 'image', 'font', 'media', 'stylesheet', 'ping', 'other'];

function rulesOf(tab: number, { target, preflight, answer }: Override, taken: readonly Rule[]) {
  const next = taken.reduce((most, { id }) => Math.max(most, id), 0) + 1;
  const condition = { tabIds: [tab], urlFilter: `|${target}/`, resourceTypes };
  const rule = (id: number, headers: Override['answer'], methods: object) => ({
    id,
    action: {
      type: 'modifyHeaders',
      responseHeaders: headers.map(([header, value]) => ({ header, operation: 'set', value })),
    },
    condition: { ...condition, ...methods },
  });
  return [
    rule(next, preflight, { requestMethods: ['options'] }),
    rule(next + 1, answer, { excludedRequestMethods: ['options'] }),
  ].filter(({ action }) => action.responseHeaders.length > 0);
}
