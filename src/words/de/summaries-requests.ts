import type { summariesRequests as english } from '../en/summaries-requests.ts';
import type { Translation } from '../translation.ts';

export const summariesRequests = {
  'reason.redirect-with-credentials.summary':
    'Die {method}-Anfrage wurde gesendet und {target} hat mit {status} geantwortet, einer Weiterleitung zu {location}. Zu einem anderen Origin folgen Browser keiner Adresse mit Benutzername oder Passwort.',
  'reason.mode-same-origin.summary':
    'Die Seite auf {pageOrigin} hat {url} mit `mode: "same-origin"` angefragt. Das erlaubt keinen anderen Origin, deshalb hat der Browser nichts gesendet.',
  'reason.mode-same-origin.summary.redirect':
    'Die Seite auf {pageOrigin} hat mit `mode: "same-origin"` angefragt, und eine Weiterleitung führte zu {url}. Dieser Modus erlaubt keinen anderen Origin, deshalb ist der Browser der Weiterleitung nicht gefolgt.',
  'reason.scheme-not-cors.summary':
    'Die Seite auf {pageOrigin} hat {url} angefragt. Von einem anderen Origin holen Browser nur http- und https-Adressen, deshalb wurde nichts gesendet.',
  'reason.scheme-not-cors.summary.redirect':
    'Die Antwort von {url} leitete weiter zu {location}. Wenn ein Skript fragt, folgen Browser nur Weiterleitungen zu http- und https-Adressen, deshalb endete die Anfrage dort.',
  'reason.no-cors-redirect-mode.summary':
    'Die Seite hat {url} mit `mode: "no-cors"` und ohne `redirect: "follow"` angefragt. Beides zusammen verweigern Browser bei einem anderen Origin, deshalb wurde nichts gesendet.',
  'reason.too-many-redirects.summary':
    'Die Anfrage wurde immer wieder weitergeleitet, zuletzt zu {target}. Browser hören nach 20 Weiterleitungen auf; so viele führen meist im Kreis.',
  'reason.redirect-invalid.summary':
    'Die {method}-Anfrage wurde gesendet und {target} hat mit {status} geantwortet, einer Weiterleitung zu {location}. Das ist keine http- oder https-Adresse, deshalb konnte der Browser ihr nicht folgen.',
  'reason.redirect-invalid.summary.unknown':
    'Die {method}-Anfrage an {target} wurde mit einer Weiterleitung zu einer Adresse beantwortet, der der Browser nicht folgen kann ({netError}). Das Protokoll zeigt nicht, zu welcher.',
  'reason.redirect-body-not-replayable.summary':
    'Die {method}-Anfrage wurde mit einem gestreamten Body gesendet und {target} hat mit {status} geantwortet, einer Weiterleitung. Ein Stream lässt sich nur einmal senden, deshalb konnte der Browser nicht folgen.',
  'reason.redirect-mode-error.summary':
    'Die {method}-Anfrage wurde gesendet und {target} hat mit {status} geantwortet, einer Weiterleitung. Die Seite hatte mit `redirect: "error"` angefragt, deshalb hat der Browser dort aufgehört.',
  'reason.redirect-with-credentials.title':
    'In der Adresse der Weiterleitung steht ein Benutzername oder Passwort',
  'reason.mode-same-origin.title': 'Die Anfrage war auf den eigenen Origin beschränkt',
  'reason.scheme-not-cors.title': 'Die Adresse ist weder http noch https',
  'reason.no-cors-redirect-mode.title': 'Eine no-cors-Anfrage muss Weiterleitungen folgen',
  'reason.too-many-redirects.title': 'Mehr als 20 Weiterleitungen',
  'reason.redirect-invalid.title': 'Die Weiterleitung führt ins Leere',
  'reason.redirect-body-not-replayable.title': 'Ein gestreamter Body kann nicht zweimal gesendet werden',
  'reason.redirect-mode-error.title': 'Die Seite erlaubt keine Weiterleitungen',
} satisfies Translation<typeof english>;
