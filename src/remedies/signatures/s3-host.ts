/** A bucket, or S3 with the bucket in its path. */
export const s3Host = /(?:^|\.)s3[.-](?:[a-z0-9-]+\.)*amazonaws\.com$/;
