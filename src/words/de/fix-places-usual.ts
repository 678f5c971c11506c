import type { fixPlacesUsual as english } from '../en/fix-places-usual.ts';
import type { Translation } from '../translation.ts';

export const fixPlacesUsual = {
  'fix.place.before-routes': 'Vor jeder Route und vor jeder Login-Prüfung',
  'fix.place.nginx-http': 'In `http`, außerhalb von `server`',
  'fix.place.nginx-location': 'In der `location`, die die Anfragen beantwortet oder weiterreicht',
  'fix.place.s3-bucket': 'Im Bucket: Permissions, Cross-origin resource sharing',
} satisfies Translation<typeof english>;
