// What is said during a session, on the coach's page and on the client's.

export { promptCards } from './prompt-cards.ts';
export { session } from './session.ts';
export { sharedView } from './shared-view.ts';
