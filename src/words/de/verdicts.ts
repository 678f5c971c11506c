import type { verdicts as english } from '../en/verdicts.ts';
import type { Translation } from '../translation.ts';

export const verdicts = {
  'verdict.allowed.label': 'Erlaubt',
  'verdict.allowed.label.status': 'Erlaubt · Status {status}',
  'verdict.allowed.label.hidden.one': 'Erlaubt · {count} Header verborgen',
  'verdict.allowed.label.hidden.other': 'Erlaubt · {count} Header verborgen',
  'verdict.allowed.label.preflight-cost': 'Erlaubt · Preflight: {ms} ms',
  'verdict.opaque.label.redirect': 'Weiterleitung nicht befolgt (manual)',
  'verdict.opaque.label': 'Nicht lesbar (no-cors)',
  'verdict.not-cors.label': 'Kein CORS',
  'verdict.not-cors.label.same-origin': 'Gleicher Origin',
  'verdict.not-cors.label.navigate': 'Navigation zu einer Seite',
  'verdict.not-cors.label.websocket': 'WebSocket, kein CORS',
  'verdict.not-cors.label.webtransport': 'WebTransport, kein CORS',
  'verdict.cannot-tell.label': 'Unklar',
  'verdict.cannot-tell.label.credentials': 'Hängt von Anmeldedaten ab',
  'verdict.cannot-tell.label.mode': 'Hängt vom Modus ab',
  'verdict.cannot-tell.label.origin': 'Hängt vom Origin ab',
  'verdict.cannot-tell.label.response-headers': 'Header der Antwort fehlen',
  'verdict.cannot-tell.label.outcome': 'Ausgang nicht im Protokoll',
  'verdict.cannot-tell.label.url': 'Adresse ist nicht lesbar',
  'running.label': 'Läuft · {label}',
  'running.label.no-response': 'Läuft · noch keine Antwort',
  'running.label.preflight': 'Läuft · im Preflight',

  'verdict.unexplained.label': 'Nicht zu erklären',
} satisfies Translation<typeof english>;
