/** The one version number of everything saved: raise it with a step in domain/upgrades. */
export const LIBRARY_VERSION = 12;
