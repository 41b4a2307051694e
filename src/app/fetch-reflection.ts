/** Fetches the screens of a reflection. */
export const fetchReflection = () => import('./reflection-routes.tsx');
