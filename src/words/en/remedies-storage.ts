/** What to do where a bucket made the response. */
export const remediesStorage = {
  'remedy.sign-for-region.title': 'Sign the address for the right region',
  'remedy.sign-for-region.text':
    'The bucket is in the region {region}, and the request went elsewhere, so S3 redirects it. A preflight must not be redirected. Create the client and the presigned address for {region}.',
  'remedy.sign-what-is-sent.title': 'Look at the S3 error first',
  'remedy.sign-what-is-sent.text':
    'S3 refused the request itself (403): the presigned address has expired, was signed for other headers or another region, or its user lacks the right. Sign exactly the method and headers that the page sends.',
  'remedy.call-storage-api.title': 'Call storage.googleapis.com',
  'remedy.call-storage-api.text':
    'The host storage.cloud.google.com is for signed-in users and never sends CORS headers, whatever the bucket’s configuration. Call {better}.',
  'remedy.set-bucket-cors.title': 'Set the bucket’s CORS rules',
  'remedy.set-bucket-cors.text':
    '{store} applies the CORS rules of the bucket, and none of them matches: {origin}, {asked}. No code and no login can replace them.',
} as const;
