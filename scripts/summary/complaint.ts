/** A failure that the caller can mend; its message says how. Exit code 1: a file; 2: the call itself. */
export class Complaint extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2) {
    super(message);
    this.exitCode = exitCode;
  }
}
