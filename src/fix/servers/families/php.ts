import type { Server } from '../../server.ts';
import { laravel } from '../laravel.ts';
import { php } from '../php.ts';
import { symfony } from '../symfony.ts';

/** PHP. */
export const phpServers: readonly Server[] = [php, laravel, symfony];
