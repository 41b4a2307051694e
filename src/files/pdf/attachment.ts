/** A file that travels in a PDF. */
export type Attachment = {
  name: string;
  /** What kind of file it is, as a media type. */
  type: string;
  /** What a reader of PDFs says of it. */
  description: string;
  bytes: Uint8Array<ArrayBuffer>;
};
