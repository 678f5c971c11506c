import type { Server } from '../../server.ts';
import { chi } from '../chi.ts';
import { echo } from '../echo.ts';
import { fiber } from '../fiber.ts';
import { gin } from '../gin.ts';
import { jub0bsCors } from '../jub0bs-cors.ts';
import { rsCors } from '../rs-cors.ts';

/** Go. */
export const goServers: readonly Server[] = [rsCors, jub0bsCors, gin, echo, fiber, chi];
