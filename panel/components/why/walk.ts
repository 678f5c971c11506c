import { createContext } from 'preact';

/** How often somebody asked to be led through the exchange; 0: nobody did. */
export const WalkContext = createContext(0);
