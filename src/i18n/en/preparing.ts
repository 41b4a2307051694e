/** What a coach reads and writes before a session. */
export { contract } from './contract.ts';
export { prepare } from './prepare.ts';
