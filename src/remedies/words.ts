import type { Evidence } from '../engine/decision.ts';
import type { Owner } from '../engine/reasons.ts';
import { say, value } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import type { Ground, PolicyPart, Remedy } from './remedy.ts';
import type { ValueFault } from './unreal-values.ts';
import './usual-messages.ts';

/** Whose work it is, in a few words. */
export function ownerWords(owner: Owner): Text {
  return say(`remedy.owner.${owner}`);
}

/** What to do, in a few words. */
export function remedyTitle(remedy: Remedy): Text {
  const { id, evidence, order } = remedy;
  if (id === 'avoid-preflight' && order === 0) return say('remedy.avoid-preflight.title.first');
  if (isCutShort(remedy)) return say('remedy.reach-the-server.title.cut');
  if (id === 'allow-by-cors') return policyTitle(remedy);
  const { names, header, meant, status, origin, name, vendor, method } = evidence;
  return say(`remedy.${id}.title`, {
    ...{ names, header, meant, status, name, vendor, method },
    ...namesOfOurs(evidence),
    origin: origin ?? evidence.page,
  });
}

/** Where one thing is to be allowed it is named; all the headers of CORS are where more of them are wrong. */
function policyTitle({ parts, grounds, evidence: { page, requested, names } }: Remedy): Text {
  const isGuess = grounds.some(
    (ground) => ground.kind === 'reason' && ground.reason === 'blocked-without-trace',
  );
  const all = isGuess ? '' : [...parts].sort().join(' ');
  if (all === 'origins' && page) return say('remedy.allow-by-cors.title.origins', { origin: page });
  if (all === 'credentials origins' && page)
    return say('remedy.allow-by-cors.title.origins-credentials', { origin: page });
  if (all === 'credentials') return say('remedy.allow-by-cors.title.credentials');
  if (all === 'methods' && requested)
    return say('remedy.allow-by-cors.title.methods', { method: listed(requested) });
  if (all === 'requestHeaders' && names) {
    return say(`remedy.allow-by-cors.title.${names.includes(',') ? 'headers' : 'header'}`, {
      names: listed(names),
    });
  }
  return say('remedy.allow-by-cors.title');
}

/** Names with commas between them, each a value of its own. */
function listed(names: string): Text {
  return names
    .split(/, */)
    .flatMap((name, index): Text => (index === 0 ? [value(name)] : [{ text: ', ' }, value(name)]));
}

/** What to do, and why, in a few sentences. */
export function remedyText(remedy: Remedy): Text {
  const { evidence, parts } = remedy;
  const key = keyOf(remedy);
  const said = hintText(remedy);
  const words = {
    ...evidence,
    ...namesOfOurs(evidence),
    netError: evidence.netError || say('remedy.no-error'),
    origin: evidence.origin ?? evidence.page,
    parts: partsWords(parts),
  };
  const text = say(key, words as Parameters<typeof say<typeof key>>[1]);
  return said === null ? text : [...text, { text: ' ' }, ...said];
}

/** What our own lists call who made a response stands as it is; what came from outside is shown as a value. */
function namesOfOurs({ gateway, provider, platform, program, store, library, protocol, setting }: Evidence) {
  const plainly = (name: string | null | undefined): Text | null => (name ? [{ text: name }] : null);
  return {
    ...{ gateway: plainly(gateway), provider: plainly(provider), platform: plainly(platform) },
    ...{ program: plainly(program), store: plainly(store), library: plainly(library) },
    ...{ protocol: plainly(protocol), setting: plainly(setting) },
  };
}

function hintText({ hint }: Remedy): Text | null {
  return hint === undefined ? null : say(hint);
}

/** A value is wrong in one way, and each has its own way out. */
const valueKeys = new Map([
  ['empty', 'remedy.set-real-value.text.empty'],
  ['letters', 'remedy.set-real-value.text.letters'],
  ['quotes', 'remedy.set-real-value.text.quotes'],
  ['pattern', 'remedy.set-real-value.text.pattern'],
  ['list', 'remedy.set-real-value.text.list'],
  ['word', 'remedy.set-real-value.text.word'],
  ['variable', 'remedy.set-real-value.text'],
  ['not-true', 'remedy.set-real-value.text.not-true'],
] as const satisfies readonly (readonly [ValueFault, string])[]);

/** Of a server that was reached: what came of its response is not all of it. */
function isCutShort({ id, evidence }: Remedy): boolean {
  return id === 'reach-the-server' && evidence.status !== undefined;
}

function keyOf(remedy: Remedy) {
  const { id, evidence, suffices } = remedy;
  if (isCutShort(remedy)) return 'remedy.reach-the-server.text.cut';
  if (id === 'use-http-address' && evidence.location !== undefined)
    return 'remedy.use-http-address.text.redirect';
  if (id === 'get-host-permission' && suffices) return 'remedy.get-host-permission.text.cors';
  if (id === 'expose-headers' && evidence.protocol === '') return 'remedy.expose-headers.text.asked';
  if (id === 'send-header-once' && evidence.code !== undefined) return 'remedy.send-header-once.text.front';
  if (id === 'set-real-value')
    return valueKeys.get((evidence.fault ?? '') as ValueFault) ?? 'remedy.set-real-value.text';
  if (id === 'look-at-the-error' && evidence.said !== undefined) return 'remedy.look-at-the-error.text.said';
  if (id === 'drop-library-header' && evidence.option) return 'remedy.drop-library-header.text.option';
  if (id === 'avoid-preflight' && evidence.instead) return 'remedy.avoid-preflight.text.type';
  if (id === 'call-final-address' && evidence.final !== undefined) {
    if (evidence.tidied === 'scheme') return 'remedy.call-final-address.text.https';
    if (evidence.tidied === 'slashes') return 'remedy.call-final-address.text.slashes';
    return 'remedy.call-final-address.text.final';
  }
  return `remedy.${id}.text` as const;
}

function partsWords(parts: readonly PolicyPart[]): Text {
  return parts
    .map((part) => say(`remedy.part.${part}`))
    .reduceRight<Text>(
      (rest, first) => (rest.length === 0 ? first : say('remedy.join', { first, rest })),
      [],
    );
}

/** What shows it, where that is more than the decision itself; null: nothing. */
export function groundWords({ grounds }: Remedy): Text | null {
  const shown = grounds.find(isTold);
  if (shown === undefined) return null;
  if (shown.kind === 'header')
    return say('remedy.shown-by.header', { name: [{ text: shown.name }], value: [value(shown.value)] });
  return say(`remedy.shown-by.${shown.kind}`, { value: [value(shown.value)] });
}

function isTold(ground: Ground): ground is Extract<Ground, { readonly value: string }> {
  return ground.kind === 'header' || ground.kind === 'address' || ground.kind === 'body';
}
