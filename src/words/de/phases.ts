import type { phases as english } from '../en/phases.ts';
import type { Translation } from '../translation.ts';

/**
 * `consequence.*` begins with its verb, to follow “deshalb”. `space.*` brings its preposition, to stand before
 * “liegt”. `page.*` is a subject.
 */
export const phases = {
  'opening.preflight':
    'Der Browser hat {target} vor der {method}-Anfrage um Erlaubnis gefragt (ein Preflight), aber die Antwort ({status})',
  'opening.actual':
    'Die {method}-Anfrage wurde gesendet und {target} hat mit {status} geantwortet, aber die Antwort',
  'opening.redirected':
    'Die {method}-Anfrage wurde weitergeleitet, und {target} hat mit {status} geantwortet, aber die Antwort',
  'opening.redirect':
    'Die {method}-Anfrage wurde gesendet und {target} hat mit {status} geantwortet, einer Weiterleitung, aber diese Antwort',
  'opening.without-status':
    'Die {method}-Anfrage wurde gesendet und {target} hat geantwortet, aber die Antwort',
  'opening.cached':
    'Der Browser hat die Antwort auf die {method}-Anfrage aus seinem Cache genommen, und diese Antwort von {target}',

  'consequence.never-sent': 'wurde die {method}-Anfrage nie gesendet',
  'consequence.not-sent-there': 'hat der Browser die {method}-Anfrage nicht dorthin gesendet',
  'consequence.hidden': 'hat der Browser der Seite die Antwort vorenthalten',
  'consequence.response-hidden': 'hat der Browser der Seite die Antwort ({status}) vorenthalten',
  'consequence.cached-response-hidden': 'hat der Browser der Seite die Antwort aus dem Cache vorenthalten',
  'consequence.redirect-not-followed': 'ist der Browser der Weiterleitung nicht gefolgt',

  'unseen-response.preflight':
    'Der Browser hat {target} vor der {method}-Anfrage um Erlaubnis gefragt (ein Preflight). Die Antwort fehlt in der Aufzeichnung; der Browser nennt {named}, deshalb {consequence}.',
  'unseen-response.asked':
    'Der Browser hat {target} gefragt, ob die Seite {asked} senden darf. Die Antwort fehlt in der Aufzeichnung; der Browser nennt {named}, deshalb {consequence}.',
  'unseen-response.actual':
    'Die Antwort von {target}, die der Browser geprüft hat, fehlt in der Aufzeichnung; der Browser nennt {named}, deshalb {consequence}.',

  'page.at': 'die Seite auf {pageOrigin}',
  'page.without-origin': 'eine Seite ohne eigenen Origin',

  'space.loopback': 'auf diesem Computer',
  'space.local': 'im lokalen Netzwerk',
  'space.public': 'im öffentlichen Internet',
  'space.guarded': 'im lokalen Netzwerk oder auf diesem Computer',
  'space.unknown': 'in einem unbekannten Netzwerk',
} satisfies Translation<typeof english>;
