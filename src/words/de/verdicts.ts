import type { verdicts as english } from '../en/verdicts.ts';
import type { Translation } from '../translation.ts';

export const verdicts = {
  'verdict.allowed.label': 'Erlaubt',
  'verdict.allowed.label.status': 'Erlaubt · Status {status}',
  'verdict.allowed.label.hidden.one': 'Erlaubt · 1 Header verborgen',
  'verdict.allowed.label.hidden.many': 'Erlaubt · {count} Header verborgen',
  'verdict.allowed.label.preflight-cost': 'Erlaubt · Preflight: {ms} ms',
  'verdict.opaque.label.redirect': 'Weiterleitung nicht befolgt (manual)',
  'verdict.opaque.label': 'Nicht lesbar (no-cors)',
  'verdict.not-cors.label': 'Kein CORS',
  'verdict.not-cors.label.same-origin': 'Gleicher Origin',
  'verdict.not-cors.label.navigate': 'Aufruf einer Seite',
  'verdict.not-cors.label.websocket': 'WebSocket, kein CORS',
  'verdict.not-cors.label.webtransport': 'WebTransport, kein CORS',
  'verdict.cannot-tell.label': 'Unklar',
  'verdict.cannot-tell.label.credentials': 'Hängt von Anmeldedaten ab',
  'verdict.cannot-tell.label.mode': 'Hängt vom Modus ab',
  'verdict.cannot-tell.label.origin': 'Hängt vom Origin ab',
  'verdict.cannot-tell.label.response-headers': 'Header der Antwort fehlen',
  'verdict.cannot-tell.label.preflight': 'Kein Preflight im Protokoll',
  'verdict.cannot-tell.label.outcome': 'Ausgang nicht im Protokoll',
  'verdict.cannot-tell.label.url': 'Adresse ist nicht lesbar',
  'running.label': 'Läuft · {label}',
  'running.label.no-response': 'Läuft · noch keine Antwort',
  'running.label.preflight': 'Läuft · im Preflight',
  'open.credentials-mode':
    'Das Protokoll zeigt nicht, ob Cookies oder Login mitgingen; „Aufrufe aufzeichnen“ im Panel zeigt es.',
  'open.mode':
    'Das Protokoll zeigt nicht, in welchem Modus gefragt wurde; „Aufrufe aufzeichnen“ im Panel zeigt es.',
  'open.origin':
    'Das Protokoll zeigt nicht, welcher Origin gefragt hat; „Aufrufe aufzeichnen“ im Panel zeigt es.',
  'open.response-headers':
    'Das Protokoll hat keine Antwort-Header: noch einmal speichern, wenn die Anfrage zu Ende ist.',
  'open.preflight':
    'Das Protokoll hat keinen Preflight: noch einmal speichern, mit allen Arten von Anfragen.',
  'open.outcome': 'Das Protokoll zeigt nicht, was die Seite bekam; „Aufrufe aufzeichnen“ im Panel zeigt es.',
  'open.url': 'Das Protokoll hat keine lesbare Adresse: nur mit einer lässt sich etwas entscheiden.',
  'open.something': 'Das Protokoll zeigt zu wenig; „Aufrufe aufzeichnen“ im Panel zeigt mehr.',
  'open.join': '{open} {answers}',
  'alternatives.credentials': 'Ohne Anmeldedaten ist sie {without}, mit Anmeldedaten {with}.',
  'alternatives.mode': 'Im Modus {mode} ist sie {first}, im Modus {other} {second}.',
  'alternatives.origin': 'Von {origin} aus ist sie {first}, von jedem anderen {second}.',
  'alternatives.either': 'Sie ist {first} oder {second}.',
  'alternative.verdict-because': '{verdict} ({reason})',
  'verdict-name.allowed': 'erlaubt',
  'verdict-name.blocked': 'blockiert',
  'verdict-name.opaque': 'nicht lesbar',
  'verdict-name.not-cors': 'nicht von CORS betroffen',
  'verdict-name.failed': 'aus einem anderen Grund fehlgeschlagen',
  'verdict-name.cannot-tell': 'unklar',
  'verdict.unexplained.label': 'Nicht zu erklären',
} satisfies Translation<typeof english>;
