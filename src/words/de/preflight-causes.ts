import type { preflightCauses as english } from '../en/preflight-causes.ts';
import type { Translation } from '../translation.ts';

export const preflightCauses = {
  'cause.method': 'Die Methode ist {method}; nur GET, HEAD und POST brauchen keinen Preflight.',
  'cause.header-name':
    'Die Anfrage hat den Header {name}, und nur einige übliche Header brauchen keinen Preflight.',
  'cause.value-too-long':
    'Der Wert von {name} ist länger als 128 Byte; ein Wert bis zu dieser Länge braucht keinen Preflight.',
  'cause.value-bytes':
    'Der Wert von {name} ist {value}; Zeichen wie Anführungszeichen, Doppelpunkte und Klammern brauchen einen Preflight.',
  'cause.language-bytes':
    'Der Wert von {name} ist {value}; nur Buchstaben, Ziffern, Leerzeichen und die Zeichen `*,-.;=` brauchen keinen Preflight.',
  'cause.content-type-unparsable':
    'Der Content-Type ist {value} und nicht als ein Typ lesbar; nur ein lesbarer braucht keinen Preflight.',
  'cause.content-type-essence':
    'Der Content-Type ist {value}; nur text/plain, multipart/form-data und application/x-www-form-urlencoded brauchen keinen Preflight.',
  'cause.range':
    'Range ist {value}; nur ein einzelner Bereich mit einem Anfang, etwa `bytes=0-99`, braucht keinen Preflight.',
  'cause.value-not-captured':
    'Der Wert von {name} braucht einen Preflight; im Netzwerkprotokoll steht er nicht so, wie ihn die Seite gesetzt hat.',
  'cause.total-length':
    'Die Werte von {names} sind zusammen {bytes} Byte lang; mehr als 1024 brauchen einen Preflight.',
  'cause.forced':
    'Nichts in der Anfrage verlangt ihn; meist tut es ein Listener für den Upload-Fortschritt oder ein gestreamter Body.',
} satisfies Translation<typeof english>;
