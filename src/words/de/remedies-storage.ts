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
} satisfies Translation<typeof english>;
