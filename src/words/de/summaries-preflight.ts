import type { summariesPreflight as english } from '../en/summaries-preflight.ts';
import type { Translation } from '../translation.ts';

export const summariesPreflight = {
  'reason.preflight-status-not-ok.summary':
    'Der Browser hat {target} vor der {method}-Anfrage um Erlaubnis gefragt (ein Preflight), und die Antwort war {status}. Nur ein Status von 200 bis 299 gibt die Erlaubnis, deshalb {consequence}.',
  'reason.preflight-redirected.summary':
    'Der Browser hat {target} vor der {method}-Anfrage um Erlaubnis gefragt (ein Preflight), und die Antwort ({status}) leitet weiter zu {location}. Browser folgen dort keiner Weiterleitung, deshalb {consequence}.',
  'reason.allow-methods-unparsable.summary':
    '{opening} enthält Access-Control-Allow-Methods: {allowed}. Dort müssen Methodennamen mit Kommas dazwischen stehen, und {item} ist keiner, deshalb {consequence}.',
  'reason.allow-headers-unparsable.summary':
    '{opening} enthält Access-Control-Allow-Headers: {allowed}. Dort müssen Header-Namen mit Kommas dazwischen stehen, und {item} ist keiner, deshalb {consequence}.',
  'reason.method-not-allowed.summary.absent':
    'Der Browser hat {target} gefragt, ob die Seite {requested} senden darf, und die Antwort hat keinen Header Access-Control-Allow-Methods. Ohne ihn sind nur GET, HEAD und POST erlaubt, deshalb {consequence}.',
  'reason.method-not-allowed.summary.listed':
    'Der Browser hat {target} gefragt, ob die Seite {requested} senden darf, und die Antwort erlaubt {allowed}. {requested} ist nicht darunter, deshalb {consequence}.',
  'reason.method-not-allowed.summary.case':
    'Der Browser hat {target} gefragt, ob die Seite {requested} senden darf, und die Antwort erlaubt {allowed}. Methodennamen werden Zeichen für Zeichen verglichen, und {requested} ist nicht {listed}, deshalb {consequence}.',
  'reason.method-not-allowed.summary.wildcard':
    'Der Browser hat {target} gefragt, ob die Seite {requested} senden darf, und die Antwort erlaubt {allowed}. Bei einer Anfrage mit Anmeldedaten heißt `*` nicht „jede Methode“, deshalb {consequence}.',
  'reason.header-not-allowed.header': 'den Header {names}',
  'reason.header-not-allowed.headers': 'die Header {names}',
  'reason.header-not-allowed.summary.absent':
    'Der Browser hat {target} gefragt, ob die Seite {header} senden darf, und die Antwort hat keinen Header Access-Control-Allow-Headers, deshalb {consequence}.',
  'reason.header-not-allowed.summary.listed':
    'Der Browser hat {target} gefragt, ob die Seite {header} senden darf, und die Antwort erlaubt nur {allowed}, deshalb {consequence}.',
  'reason.header-not-allowed.summary.wildcard':
    'Der Browser hat {target} gefragt, ob die Seite {header} senden darf, und die Antwort erlaubt {allowed}. Bei einer Anfrage mit Anmeldedaten heißt `*` nicht „jeder Header“, deshalb {consequence}.',
  'reason.header-not-allowed.summary.authorization':
    'Der Browser hat {target} gefragt, ob die Seite {header} senden darf, und die Antwort erlaubt {allowed}. Nach dem Standard umfasst `*` nicht Authorization, das mit Namen dort stehen muss, deshalb {consequence}.',
  'reason.preflight-status-not-ok.title':
    'Der Preflight wurde nicht mit einem Status von 200 bis 299 beantwortet',
  'reason.preflight-redirected.title': 'Der Preflight wurde weitergeleitet',
  'reason.allow-methods-unparsable.title': 'Access-Control-Allow-Methods ist nicht lesbar',
  'reason.allow-headers-unparsable.title': 'Access-Control-Allow-Headers ist nicht lesbar',
  'reason.method-not-allowed.title': 'Die Methode steht nicht in Access-Control-Allow-Methods',
  'reason.header-not-allowed.title': 'Ein Header der Anfrage steht nicht in Access-Control-Allow-Headers',
} satisfies Translation<typeof english>;
