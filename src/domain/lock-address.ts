/** The address of the lock on one's own reflections; it stands apart, since a first visit needs all others. */
export const LOCK_ADDRESS = '/clients/_lock';
