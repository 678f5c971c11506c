import type { summariesLocalNetwork as english } from '../en/summaries-local-network.ts';
import type { Translation } from '../translation.ts';

export const summariesLocalNetwork = {
  'reason.local-network-permission-denied.summary':
    'Die Seite auf {pageOrigin} liegt {clientSpace} und hat {target} angefragt, das {targetSpace} liegt. Dafür braucht es die Erlaubnis des Nutzers, und sie wurde nicht gegeben, deshalb wurde nichts gesendet.',
  'reason.local-network-permission-denied.summary.unknown-client':
    'Die Seite auf {pageOrigin} hat {target} angefragt, das {targetSpace} liegt. Dafür braucht es die Erlaubnis des Nutzers, und sie wurde nicht gegeben, deshalb wurde nichts gesendet.',
  'reason.local-network-insecure-context.summary':
    'Die Seite auf {pageOrigin} hat {target} angefragt, das {targetSpace} liegt. Nur eine sichere Seite (https) darf dafür überhaupt um Erlaubnis bitten, deshalb wurde nichts gesendet.',
  'reason.local-network-space-mismatch.summary':
    'Die Seite darf auf {target} zugreifen, das {targetSpace} liegt, und doch hat der Browser die Anfrage angehalten. Wahrscheinlich hat die Seite mit `targetAddressSpace` ein anderes Netzwerk angegeben, und beides muss übereinstimmen.',
  'reason.private-network-insecure-context.summary':
    'Die Seite auf {pageOrigin} hat {target} angefragt, das {targetSpace} liegt. Diese Version von Chromium erlaubt das nur sicheren Seiten (https), deshalb wurde nichts gesendet.',
  'reason.private-network-not-allowed.summary':
    'Der Browser hat {target}, das {targetSpace} liegt, gefragt, ob eine Seite {clientSpace} darauf zugreifen darf. Die Antwort enthält nicht Access-Control-Allow-Private-Network: true, deshalb {consequence}.',
  'reason.local-network-permission-denied.title': 'Die Seite darf nicht auf das lokale Netzwerk zugreifen',
  'reason.local-network-insecure-context.title':
    'Eine Seite ohne https darf nicht auf das lokale Netzwerk zugreifen',
  'reason.local-network-space-mismatch.title':
    'Der Server liegt nicht in dem Netzwerk, das die Seite angegeben hat',
  'reason.private-network-insecure-context.title':
    'Eine Seite ohne https darf nicht auf das private Netzwerk zugreifen',
  'reason.private-network-not-allowed.title':
    'Der Server erlaubt keine Anfragen aus dem öffentlichen Internet',
  'reason.local-network-permission-denied.summary.frame':
    'Der Frame {document} hat {target} angefragt, das {targetSpace} liegt. Dafür braucht es ein Attribut `allow` am Frame und die Erlaubnis des Nutzers für die Seite um ihn herum, {within}; eines von beiden fehlt, deshalb wurde nichts gesendet.',
  'reason.local-network-permission-denied.summary.policy':
    'Das Dokument {document} hat {target} angefragt, das {targetSpace} liegt. Sein eigener Header Permissions-Policy ({policy}) verbietet ihm das, deshalb wurde nichts gesendet.',
} satisfies Translation<typeof english>;
