/** The first words of every saved copy, so that a file can be told from any other JSON. */
export const COPY_FORMAT = 'waymark-copy';
