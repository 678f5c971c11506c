import type { openQuestions as english } from '../en/open-questions.ts';
import type { Translation } from '../translation.ts';

export const openQuestions = {
  'open.credentials-mode':
    'Das Protokoll zeigt nicht, ob Cookies oder Login mitgingen; „Aufrufe aufzeichnen“ im Panel zeigt es.',
  'open.mode':
    'Das Protokoll zeigt nicht, in welchem Modus gefragt wurde; „Aufrufe aufzeichnen“ im Panel zeigt es.',
  'open.origin':
    'Das Protokoll zeigt nicht, welcher Origin gefragt hat; „Aufrufe aufzeichnen“ im Panel zeigt es.',
  'open.response-headers':
    'Das Protokoll hat keine Antwort-Header: noch einmal speichern, wenn die Anfrage zu Ende ist.',
  'open.outcome': 'Das Protokoll zeigt nicht, was die Seite bekam; „Aufrufe aufzeichnen“ im Panel zeigt es.',
  'open.url': 'Das Protokoll hat keine lesbare Adresse: nur mit einer lässt sich etwas entscheiden.',
  'open.something': 'Das Protokoll zeigt zu wenig; „Aufrufe aufzeichnen“ im Panel zeigt mehr.',
  'open.join': '{open} {verdicts}',
  'alternatives.credentials': 'Ohne Anmeldedaten ist sie {without}, mit Anmeldedaten {with}.',
  'alternatives.mode': 'Im Modus {mode} ist sie {first}, im Modus {other} {second}.',
  'alternatives.origin': 'Von {origin} aus ist sie {first}, von jedem anderen {second}.',
  'alternatives.either': 'Zwei Ergebnisse sind möglich: {first}, oder {second}.',
  'alternative.verdict-because': '{verdict} ({reason})',
  'verdict-name.allowed': 'erlaubt',
  'verdict-name.blocked': 'blockiert',
  'verdict-name.opaque': 'nicht lesbar',
  'verdict-name.not-cors': 'nicht von CORS betroffen',
  'verdict-name.failed': 'aus einem anderen Grund fehlgeschlagen',
  'verdict-name.cannot-tell': 'unklar',
} satisfies Translation<typeof english>;
