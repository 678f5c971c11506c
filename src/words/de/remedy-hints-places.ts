import type { remedyHintsPlaces as english } from '../en/remedy-hints-places.ts';
import type { Translation } from '../translation.ts';

export const remedyHintsPlaces = {
  'remedy.hint.files.github-pages':
    'GitHub Pages sendet mit jeder Datei `Access-Control-Allow-Origin: *` und hat keine Einstellung für mehr.',
  'remedy.hint.files.s3':
    'Uploads gehen an den REST-Endpunkt des Buckets (`BUCKET.s3.REGION.amazonaws.com`), mit signierter Adresse und CORS-Regeln.',
  'remedy.hint.files.azure':
    'Er sendet gar keine CORS-Header, was auch die Regeln des Kontos sagen: die Datei unter `ACCOUNT.blob.core.windows.net/$web/` aufrufen, dort gelten sie.',
  'remedy.hint.files.netlify':
    'Bei Netlify antwortet eine Function auf OPTIONS und POST. Die Datei `_headers` gibt Dateien Header, und mit einer Zeile wie `/api/* https://api.example/:splat 200` in `_redirects` geht der Aufruf an den eigenen Origin.',
  'remedy.hint.files.vercel':
    'Bei Vercel antwortet eine Function (`api/`) oder eine Route, die OPTIONS und POST exportiert. In vercel.json gibt `headers` Dateien Header, und mit `rewrites` zur API geht der Aufruf an den eigenen Origin.',
  'remedy.hint.files.cloudflare':
    'Hier antwortet eine Function (Pages) oder der Worker mit `run_worker_first = true` auf OPTIONS und POST. Die Datei `_headers` gibt Dateien Header.',
  'remedy.hint.files.firebase':
    'In firebase.json gibt `headers` Dateien Header, und `rewrites` reicht einen Pfad an eine Function weiter.',
  'remedy.hint.files.live-server':
    'Er zeigt Dateien, während sie geschrieben werden, und führt kein PHP und kein Formular aus. Das Backend hat einen eigenen Port.',
  'remedy.hint.files.python':
    'Er sendet auch keine CORS-Header: für Dateien `npx http-server --cors` nehmen.',
  'remedy.hint.own-origin.spring': 'In Spring Boot ist das `server.forward-headers-strategy=framework`.',
  'remedy.hint.own-origin.rails':
    'Rails bildet seine eigene Adresse aus Host und X-Forwarded-Proto: `proxy_set_header X-Forwarded-Proto $scheme` in nginx, oder `config.assume_ssl = true` hinter einem Proxy, der TLS terminiert.',
  'remedy.hint.own-origin.django':
    'In Django den Origin mit seinem Schema in `CSRF_TRUSTED_ORIGINS` aufführen und hinter einem Proxy, der TLS terminiert, `SECURE_PROXY_SSL_HEADER` setzen.',
  'remedy.hint.own-origin.sveltekit':
    'In SvelteKit (adapter-node) die Variable `ORIGIN` setzen, oder `PROTOCOL_HEADER=x-forwarded-proto` und `HOST_HEADER=x-forwarded-host`. In Astro ist es `security.checkOrigin`.',
  'remedy.hint.own-origin.nextjs':
    'In Next.js den Host in `experimental.serverActions.allowedOrigins` aufführen oder den Proxy X-Forwarded-Host senden lassen.',
  'remedy.hint.redirect.https': 'Nur das Schema ist anders: In der Seite https schreiben.',
  'remedy.hint.idp.auth0':
    'Bei Auth0 heißt ein 401 des Token-Endpunkts meist, dass die Anwendung nicht vom Typ Single Page Application ist oder dass ihre Authentifizierungsmethode nicht None ist.',
  'remedy.hint.idp.entra':
    'AADSTS-Codes sagen, was es ist: Bei AADSTS9002326 muss die Umleitungs-URI vom Typ Single-page application sein.',
  'remedy.hint.idp.keycloak':
    'In Keycloak muss der Client öffentlich sein (Client authentication aus), und die Adresse des Realms muss stimmen: Seit Version 17 hat sie kein `/auth`.',
  'remedy.hint.idp.okta':
    'Bei Okta muss die Anwendung vom Typ Single-Page App sein (Client authentication None) und der Origin ein Trusted Origin mit CORS.',
  'remedy.hint.idp.google':
    'Google gibt Seiten keine Tokens für einen Code: Google Identity Services verwenden oder sie vom eigenen Server anfordern lassen.',
} satisfies Translation<typeof english>;
