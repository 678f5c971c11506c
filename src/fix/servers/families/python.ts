import type { Server } from '../../server.ts';
import { django } from '../django.ts';
import { fastapi } from '../fastapi.ts';
import { flask } from '../flask.ts';

/** Python. */
export const pythonServers: readonly Server[] = [flask, django, fastapi];
