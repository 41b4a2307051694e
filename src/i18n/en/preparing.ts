/** What a coach reads and writes before a session. */

export { assigning } from './assigning.ts';
export { contract } from './contract.ts';
export { prepare } from './prepare.ts';
