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
  'remedy.hint.bucket.s3':
    'In S3 open the bucket’s Permissions, Cross-origin resource sharing. `AllowedMethods` names the real methods and never OPTIONS, and `AllowedHeaders` what the page sends.',
  'remedy.hint.bucket.r2':
    'In R2 open the bucket’s Settings, CORS Policy. `AllowedMethods` names the real methods and never OPTIONS, and `AllowedHeaders` has to name `content-type`.',
  'remedy.hint.bucket.gcs':
    'Set them with `gcloud storage buckets update gs://BUCKET --cors-file=cors.json`: the console has no page for it. In Firebase the bucket is the one of the project, and its security rules are something else.',
  'remedy.hint.bucket.azure':
    'In the storage account open Resource sharing (CORS), and there the service that is asked, such as Blob. `x-ms-*` headers and the method (HEAD too) have to be among the allowed ones.',
  'remedy.hint.bucket.other': 'Its console or its S3 API (`PutBucketCors`) sets them.',
} as const;
