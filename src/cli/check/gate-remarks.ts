import { profileOfRules, type Rules } from '../../analyze.ts';
import type { AddressSpace, Exchange } from '../../engine/exchange.ts';
import { type LocalNetworkGate, localNetworkGate } from '../../play/local-network-gate.ts';
import { permissionSetting } from '../../words/permission-setting.ts';
import { rulesName } from '../../words/rules-name.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';

interface Gated {
  readonly rules: Rules;
  readonly gate: LocalNetworkGate;
}

/**
 * What a person has to agree to before a browser lets the page reach this address, what a frame needs for it, and what an
 * administrator can set. Empty: no browser asks.
 *
 * @param pageSpace as it was given; null: it was not
 */
export function gateRemarks(
  played: Exchange,
  all: readonly Rules[],
  pageSpace: AddressSpace | null,
): readonly Text[] {
  const gated = all.flatMap((rules): readonly Gated[] => {
    const gate = localNetworkGate(played, profileOfRules(rules));
    return gate === null ? [] : [{ rules, gate }];
  });
  if (gated.length === 0) return [];
  const asking = gated.filter(({ gate }) => gate.kind === 'asks');
  const site = played.origin.candidates[0];
  return [
    ...gated.map(whatBrowserDoes),
    ...(asking.length === 0 ? [] : [say('cli.check.gate.frame', { allow: allowOf(asking) })]),
    ...asking.flatMap(({ rules, gate }) => policyRemark(rules, gate, site)),
    ...(pageSpace === null ? [say('cli.check.gate.page')] : []),
  ];
}

function whatBrowserDoes({ rules, gate }: Gated): Text {
  const browser = [{ text: rulesName(rules) }];
  return gate.kind === 'refuses'
    ? say('cli.check.gate.refuses', { browser })
    : say('cli.check.gate.asks', { browser, setting: permissionSetting(gate.feature, rules.name) });
}

function allowOf(asking: readonly Gated[]): Text {
  const features = new Set(asking.flatMap(({ gate }) => gate.feature.split(' ')));
  return [{ text: `allow="${[...features].join('; ')}"` }];
}

/**
 * Chromium has a policy for each permission since 146, and one for both since 139. Firefox has one since 151, whose part
 * SkipDomains lists hosts.
 *
 * @see https://chromeenterprise.google/policies/#LocalNetworkAccessAllowedForUrls
 * @see https://firefox-admin-docs.mozilla.org/reference/policies/localnetworkaccess/
 */
function policyRemark(rules: Rules, gate: LocalNetworkGate, site: string): readonly Text[] {
  const browser = [{ text: rulesName(rules) }];
  if (rules.name === 'firefox') {
    return [
      say('cli.check.gate.policy', { browser, site, policy: [{ text: 'LocalNetworkAccess (SkipDomains)' }] }),
    ];
  }
  const own = gate.space === 'loopback' ? 'LoopbackNetworkAllowedForUrls' : 'LocalNetworkAllowedForUrls';
  const policy = rules.version !== null && rules.version < 146 ? 'LocalNetworkAccessAllowedForUrls' : own;
  return [say('cli.check.gate.policy', { browser, site, policy: [{ text: policy }] })];
}
