/** What is read of one CV at most: far more than any has, and less than what would hold a device up. */
export const CV_LIMITS = {
  /** Bytes of the file as it was chosen. */
  fileBytes: 25 * 1024 * 1024,
  /** Bytes of one part of a ZIP or a PDF, unpacked, and of all that is unpacked. */
  partBytes: 12 * 1024 * 1024,
  allBytes: 30 * 1024 * 1024,
  /** UTF-16 units of pasted text. */
  pasted: 400_000,
  /** Pages of a PDF. */
  pages: 60,
  lines: 4_000,
  /** UTF-16 units of one line that is kept; a line is never cut, but left out and counted. */
  line: 2_000,
  facts: 600,
} as const;
