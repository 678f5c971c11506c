import type { Server } from '../../server.ts';
import { awsCloudfront } from '../aws-cloudfront.ts';
import { awsHttpApi } from '../aws-http-api.ts';
import { awsLambdaUrl } from '../aws-lambda-url.ts';
import { awsRestApi } from '../aws-rest-api.ts';
import { awsS3 } from '../aws-s3.ts';

/** Services of AWS. */
export const awsServers: readonly Server[] = [awsHttpApi, awsRestApi, awsLambdaUrl, awsS3, awsCloudfront];
