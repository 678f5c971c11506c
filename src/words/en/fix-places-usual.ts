/** Where the lines go at the servers that are met most. */
export const fixPlacesUsual = {
  'fix.place.before-routes': 'Before every route and before any login check',
  'fix.place.nginx-http': 'In `http`, outside `server`',
  'fix.place.nginx-location': 'In the `location` that handles or proxies the requests',
  'fix.place.s3-bucket': 'In the bucket: Permissions, Cross-origin resource sharing',
} as const;
