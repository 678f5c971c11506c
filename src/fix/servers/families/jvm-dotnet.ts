import type { Server } from '../../server.ts';
import { aspnetCore } from '../aspnet-core.ts';
import { jetty } from '../jetty.ts';
import { springMvc } from '../spring-mvc.ts';
import { springSecurity } from '../spring-security.ts';
import { tomcat } from '../tomcat.ts';

/** Java and .NET. */
export const jvmDotnetServers: readonly Server[] = [springMvc, springSecurity, tomcat, jetty, aspnetCore];
