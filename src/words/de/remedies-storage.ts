import type { remediesStorage as english } from '../en/remedies-storage.ts';
import type { Translation } from '../translation.ts';

export const remediesStorage = {
  'remedy.sign-for-region.title': 'Die Adresse für die richtige Region signieren',
  'remedy.sign-for-region.text':
    'Der Bucket liegt in der Region {region}, und die Anfrage ging woanders hin, deshalb leitet S3 sie weiter. Ein Preflight darf nicht weitergeleitet werden. Den Client und die vorsignierte Adresse für {region} erzeugen.',
  'remedy.sign-what-is-sent.title': 'Zuerst den Fehler von S3 klären',
  'remedy.sign-what-is-sent.text':
    'S3 hat die Anfrage selbst abgelehnt (403): Die vorsignierte Adresse ist abgelaufen, wurde für andere Header oder eine andere Region signiert, oder ihrem Benutzer fehlt das Recht. Genau die Methode und die Header signieren, die die Seite sendet.',
  'remedy.call-storage-api.title': 'storage.googleapis.com aufrufen',
  'remedy.call-storage-api.text':
    'Der Host storage.cloud.google.com ist für angemeldete Nutzer und sendet nie CORS-Header, wie auch immer der Bucket konfiguriert ist. Richtig ist {better}.',
  'remedy.set-bucket-cors.title': 'Die CORS-Regeln des Buckets setzen',
  'remedy.set-bucket-cors.text':
    '{store} wendet die CORS-Regeln des Buckets an, und keine davon passt: {origin}, {asked}. Kein Code und kein Login kann sie ersetzen.',
  'remedy.hint.bucket.s3':
    'In S3 die Permissions des Buckets öffnen, Cross-origin resource sharing. `AllowedMethods` nennt die wirklichen Methoden und nie OPTIONS, `AllowedHeaders`, was die Seite sendet.',
  'remedy.hint.bucket.r2':
    'In R2 die Settings des Buckets öffnen, CORS Policy. `AllowedMethods` nennt die wirklichen Methoden und nie OPTIONS, und `AllowedHeaders` muss `content-type` nennen.',
  'remedy.hint.bucket.gcs':
    'Sie mit `gcloud storage buckets update gs://BUCKET --cors-file=cors.json` setzen: Die Konsole hat keine Seite dafür. In Firebase ist es der Bucket des Projekts, und seine Sicherheitsregeln sind etwas anderes.',
  'remedy.hint.bucket.azure':
    'Im Speicherkonto „Ressourcenfreigabe (CORS)“ öffnen, und dort den Dienst, der angefragt wird, etwa Blob. `x-ms-*`-Header und die Methode (auch HEAD) müssen unter den erlaubten sein.',
  'remedy.hint.bucket.other': 'Seine Konsole oder seine S3-API (`PutBucketCors`) setzt sie.',
} satisfies Translation<typeof english>;
