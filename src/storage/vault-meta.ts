/** How the passphrase becomes the key that wraps the data key, kept beside it so that it may grow dearer later. */
export type Derivation = { name: 'argon2id'; memoryKiB: number; passes: number; lanes: number; salt: string };

/** What the database says of the lock. `off`: the coach went on without one. */
export type VaultMeta =
  | { kind: 'off' }
  | {
      kind: 'passphrase';
      id: string;
      derivation: Derivation;
      iv: string;
      /** The data key, encrypted by the passphrase's key. */
      wrapped: string;
      /** Idle minutes after which the workspace locks itself. */
      lockAfter: number;
      /** Whether one's own reflections are sealed as well; left out, they are not. */
      withOwn?: boolean;
    };
