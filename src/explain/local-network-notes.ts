import type { Evidence } from '../engine/decision.ts';
import { permissionSettings } from '../words/permission-setting.ts';
import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';

/** What helps who was refused the local network: by who asked, and by the browser and its version. */
export function localNetworkNotes(evidence: Evidence): readonly Text[] {
  const { asker, permission, pageOrigin, within, features = '' } = evidence;
  const site = asker === 'frame' ? within : pageOrigin;
  const refused = permission === 'denied' ? [say('note.permission-denied', { site })] : [];
  const setting = settingNote(evidence, site);
  switch (asker) {
    case 'frame':
      return [say('note.local-network-allow', { allow: allowAttribute(features) }), ...refused, setting];
    case 'policy':
      return [say('note.local-network-own-policy', { feature: features })];
    case 'worker':
      return [say('note.local-network-worker'), ...refused, setting];
    default: {
      const undecided = permission === 'prompt' ? [say('note.permission-undecided')] : [];
      return [...refused, ...undecided, setting];
    }
  }
}

function allowAttribute(features: string): string {
  return `allow="${features.split(' ').join('; ')}"`;
}

/** As the browser itself names the permission in its settings; both where the target is not known. */
function settingNote({ features = '', browser }: Evidence, site: string | undefined): Text {
  const names = permissionSettings(browser);
  const known = features.split(' ').flatMap((feature) => names.get(feature) ?? []);
  const [first, second] = known;
  if (first !== undefined && second === undefined) {
    return say('note.local-network-setting', { setting: say(first), site });
  }
  const [local, loopback] = [names.get('local-network'), names.get('loopback-network')];
  return say('note.local-network-settings', {
    first: say(local ?? 'setting.local-network.local'),
    second: say(loopback ?? 'setting.local-network.loopback'),
    site,
  });
}
