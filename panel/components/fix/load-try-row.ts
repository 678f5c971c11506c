/** Only where something can be sent. */
export const loadTryRow = () => import('./TryRow.tsx').then(({ TryRow }) => TryRow);
