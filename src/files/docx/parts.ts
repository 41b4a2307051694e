import type { SummaryDocument } from '#src/files/paper/blocks.ts';
import { MARGIN, PAPER } from '#src/files/pdf/style.ts';
import { POINTS } from './body.ts';
import { part, RELATIONS, twips, WORD, xml } from './xml.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What kind each part is. */
export function typesPart({ hasHead, picture }: { hasHead: boolean; picture: string | null }): string {
  const kind = (name: string, type: string) => `<Override PartName="${name}" ContentType="${type}"/>`;
  return part(
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `${picture === null ? '' : `<Default Extension="${picture}" ContentType="image/${picture}"/>`}` +
      kind('/word/document.xml', `${MAIN}.document.main+xml`) +
      ['styles', 'numbering', 'settings']
        .map((one) => kind(`/word/${one}.xml`, `${MAIN}.${one}+xml`))
        .join('') +
      kind('/word/footer1.xml', `${MAIN}.footer+xml`) +
      (hasHead ? kind('/word/header1.xml', `${MAIN}.header+xml`) : '') +
      kind('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
      kind('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml') +
      '</Types>',
  );
}

/** Which parts belong to another: kind and place, under the names rId1, rId2 and so on. */
export function relationsPart(targets: readonly (readonly [string, string])[]): string {
  return part(
    `<Relationships xmlns="${PACKAGE}/relationships">${targets
      .map(
        ([kind, target], at) =>
          `<Relationship Id="rId${at + 1}" Type="${kind.startsWith('http') ? kind : `${RELATIONS}/${kind}`}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`,
  );
}

/** The kind of relation that names title and author. */
export const CORE_RELATION = `${PACKAGE}/relationships/metadata/core-properties`;

/** Title, author, language and day of the paper. The hour is midnight, so that the same paper has the same bytes. */
export function corePart({ title, author, lang, date }: SummaryDocument): string {
  const day = `xsi:type="dcterms:W3CDTF">${date}T00:00:00Z`;
  return part(
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
      `<dc:title>${xml(title)}</dc:title><dc:creator>${xml(author)}</dc:creator><cp:lastModifiedBy>${xml(author)}</cp:lastModifiedBy>` +
      `<dcterms:created ${day}</dcterms:created><dcterms:modified ${day}</dcterms:modified><dc:language>${xml(lang)}</dc:language></cp:coreProperties>`,
  );
}

export function appPart(): string {
  return part(
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Waymark</Application></Properties>',
  );
}

/** Without the last line Word opens the file as one of 2007, and says so in its title. */
export function settingsPart(lang: string): string {
  const language = xml(lang);
  return part(
    `<w:settings ${WORD}><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>` +
      `<w:themeFontLang w:val="${language}" w:eastAsia="${language}" w:bidi="${language}"/></w:settings>`,
  );
}

/** The lists: one of points, and so many numbered ones. */
export function numberingPart(orderedLists: number): string {
  const level = (format: string, text: string) =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="400" w:hanging="400"/></w:pPr></w:lvl>`;
  const numbered = Array.from(
    { length: orderedLists },
    (_, at) =>
      `<w:num w:numId="${POINTS + 1 + at}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return part(
    `<w:numbering ${WORD}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>${level('bullet', '\u2022')}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>${level('decimal', '%1.')}</w:abstractNum>` +
      `<w:num w:numId="${POINTS}"><w:abstractNumId w:val="0"/></w:num>${numbered.join('')}</w:numbering>`,
  );
}

/** The foot of each page: what it is, and which page of how many, counted by the program. */
export function footerPart({ footer, pageLabel, size }: SummaryDocument): string {
  const text = (words: string) =>
    words === '' ? '' : `<w:r><w:t xml:space="preserve">${xml(words)}</w:t></w:r>`;
  const field = (name: string) => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
  const label = pageLabel
    .split(/(\{pages?\})/)
    .map((piece) =>
      piece === '{page}' ? field('PAGE') : piece === '{pages}' ? field('NUMPAGES') : text(piece),
    );
  const right = twips(PAPER[size].width - MARGIN.left - MARGIN.right);
  return part(
    `<w:ftr ${WORD}><w:p><w:pPr><w:pStyle w:val="Footer"/><w:tabs><w:tab w:val="right" w:pos="${right}"/></w:tabs></w:pPr>${text(footer)}<w:r><w:tab/></w:r>${label.join('')}</w:p></w:ftr>`,
  );
}

/** The text with the paper that it is set on. */
export function documentPart(content: string, { size }: SummaryDocument, hasHead: boolean): string {
  const { width, height } = PAPER[size];
  const references = [
    ...(hasHead ? ['<w:headerReference w:type="first" r:id="rId5"/>'] : []),
    '<w:footerReference w:type="default" r:id="rId4"/>',
    ...(hasHead ? ['<w:footerReference w:type="first" r:id="rId4"/>'] : []),
  ].join('');
  const margin = `w:top="${twips(MARGIN.top)}" w:right="${twips(MARGIN.right)}" w:bottom="${twips(MARGIN.bottom)}" w:left="${twips(MARGIN.left)}" w:header="${twips(MARGIN.footer)}" w:footer="${twips(MARGIN.footer)}" w:gutter="0"`;
  return part(
    `<w:document ${WORD} xmlns:r="${RELATIONS}"><w:body>${content}<w:sectPr>${references}<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"/><w:pgMar ${margin}/>${hasHead ? '<w:titlePg/>' : ''}</w:sectPr></w:body></w:document>`,
  );
}
