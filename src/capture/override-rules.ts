import { changeRules, permissions } from './browser.ts';
import {
  hostsOf,
  needsHosts,
  type Override,
  type OverrideRule,
  patienceMs,
  rulesOf,
  tabsOf,
} from './override.ts';
import { within } from './within.ts';

/**
 * Sets an override in the place of the tab's former one. Rejects with what the browser said.
 *
 * @returns whether it is on in time; rules that are there later are taken away again
 */
export async function setRules(tab: number, override: Override): Promise<boolean> {
  const rules = changeRules();
  const hosts = hostsOf(override);
  if (rules === null || permissions === null || 'noHost' in hosts) throw new Error('not in this browser');
  const end = Date.now() + patienceMs;
  const left = () => Math.max(0, end - Date.now());
  const granted = await within(left(), permissions.contains({ origins: [...hosts] }));
  if (granted?.value === false) throw new Error('the permission was taken back');
  const taken = await within(left(), rules.get());
  if (granted === null || taken === null) return false;
  const own = taken.value.filter((rule) => tabsOf(rule).includes(tab)).map(({ id }) => id);
  const addRules = rulesOf(tab, override, taken.value, rules.types);
  const change = rules.update({ removeRuleIds: own, addRules: [...addRules] });
  let inTime = true;
  const settled = change.then(async () => {
    if (!inTime) await removeRules((rule) => tabsOf(rule).includes(tab));
  });
  inTime = (await within(left(), settled)) !== null;
  return inTime;
}

/** Rejects with what the browser said; gives up after a while. */
export async function removeRules(isStale: (rule: OverrideRule) => boolean): Promise<void> {
  const rules = changeRules();
  const taken = rules === null ? null : await within(patienceMs, rules.get());
  const removeRuleIds = taken?.value.filter(isStale).map(({ id }) => id) ?? [];
  if (rules !== null && removeRuleIds.length > 0) await within(patienceMs, rules.update({ removeRuleIds }));
}

/**
 * Gives back every host that no override needs. What is held stands nowhere but in the browser: its rules say what is
 * needed, its permissions what is granted, also after a crash. Hosts that a person granted on the extension's page go as
 * well: nothing but an override has a use for any.
 */
export async function giveHostsBack(): Promise<void> {
  if (permissions === null) return;
  const granted = await within(patienceMs, permissions.getAll());
  const rules = await within(patienceMs, Promise.resolve(changeRules()?.get() ?? []));
  for (const origin of granted?.value.origins ?? []) {
    // Of rules that the browser does not tell, nothing can be needed.
    if (rules?.value.some((rule) => needsHosts(rule, origin))) continue;
    try {
      await within(patienceMs, permissions.remove({ origins: [origin] }));
    } catch {
      // One that cannot be given back must not keep the others.
    }
  }
}
