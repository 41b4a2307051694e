import { register } from 'tsx/esm/api';

/** A thread does not inherit how its parent reads TypeScript. */
register();
await import('./worker.ts');
