import type { Rig } from '../proof/rig.ts';
import { builtRigs } from './built.ts';
import { fetchHandlerRigs } from './fetch-handlers.ts';
import { goRigs } from './go.ts';
import { jvmRigs } from './jvm.ts';
import { nodeRigs } from './node.ts';
import { proxyRigs } from './proxies.ts';
import { pythonRigs } from './python.ts';
import { rubyPhpRigs } from './ruby-php.ts';

/** Every server that is proven with the tests, in the order they are. */
export const rigs: readonly Rig[] = [...nodeRigs, ...proxyRigs, ...pythonRigs, ...rubyPhpRigs, ...jvmRigs];

/** Those whose toolchains weigh hundreds of megabytes: `npm run proof:fix:heavy`. */
export const heavyRigs: readonly Rig[] = [...goRigs, ...fetchHandlerRigs, ...builtRigs];
