import type { Preset } from './preset.ts';

/**
 * What a page sends to a URL of getSignedUrl: all of `x-amz-…` is in its query (dist-es/moveHeadersToQuery.js of
 * @smithy/signature-v4), and Content-Type is left to the page (S3RequestPresigner.prepareRequest does not sign it).
 */
export const s3Upload: Preset = {
  client: '@aws-sdk/s3-request-presigner 3.1169.0',
  requests: [
    {
      id: 's3-upload.put',
      method: 'PUT',
      headers: [['Content-Type', 'application/octet-stream']],
      body: '',
      writes: true,
    },
    {
      // A slice of a file has no type. Upload of @aws-sdk/lib-storage, dist-es/Upload.js: `is missing ETag in UploadPart
      // response. Missing Bucket CORS configuration for ETag header?` CompleteMultipartUpload has to name it, whoever sends it.
      id: 's3-upload.part',
      method: 'PUT',
      headers: [],
      body: '',
      needs: ['ETag'],
      isOptional: true,
      writes: true,
    },
  ],
};
