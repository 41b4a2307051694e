import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { toBytes } from 'pdfkit/output';

/** Lines of a CV of ten pages: forty jobs, each with eight results. */
function longCv(): { text: string; kind: 'heading' | 'item' | 'plain' }[] {
  const lines: ReturnType<typeof longCv> = [{ text: 'Work experience', kind: 'heading' }];
  for (let job = 0; job < 40; job++) {
    lines.push({ text: `Cook, Hotel Number ${job}, 03/${1980 + job} – 01/${1981 + job}`, kind: 'plain' });
    for (let told = 0; told < 8; told++)
      lines.push({
        text: `Fed ${told * 10 + 20} guests a night with a crew of ${told + 2} and kept the kitchen clean, as asked.`,
        kind: 'item',
      });
  }
  return lines;
}

/** The CV as a PDF of ten pages. */
export async function longPdf(): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'A4', margin: 50 });
  const bytes = toBytes(doc);
  doc.fontSize(11);
  let pages = 1;
  doc.on('pageAdded', () => {
    pages++;
  });
  longCv().forEach(({ text, kind }, at) => {
    if (at > 0 && at % 37 === 0) doc.addPage();
    doc.text(kind === 'item' ? `•  ${text}` : text);
  });
  doc.end();
  const made = new Uint8Array(await bytes);
  if (pages !== 10) throw new Error(`The PDF has ${pages} pages.`);
  return made;
}

/** The CV as a Word file, with the runs and settings that Word writes. */
export function longWord(): Uint8Array {
  const run = (words: string) =>
    `<w:r w:rsidR="00A1"><w:rPr><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const paragraph = ({ text, kind }: ReturnType<typeof longCv>[number]) =>
    `<w:p w:rsidR="00A1"><w:pPr>${kind === 'heading' ? '<w:pStyle w:val="Heading1"/>' : kind === 'item' ? '<w:pStyle w:val="ListBullet"/>' : ''}<w:spacing w:after="0"/></w:pPr>${text
      .split(/(?<= )/)
      .map(run)
      .join('')}</w:p>`;
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${types}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document ${w}><w:body>${longCv().map(paragraph).join('')}</w:body></w:document>`,
    ),
  });
}
