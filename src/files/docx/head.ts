import type { Letterhead } from '#src/files/paper/blocks.ts';
import { setRuns } from './runs.ts';
import { part, RELATIONS, WORD, xml } from './xml.ts';

/** A coach's letterhead at the head of the first page, and the picture that it shows. */
export type Head = { header: string; picture: { bytes: Uint8Array; extension: string } | null };

/** Points that a logo may take. */
const MOST = { width: 150, height: 44 };
/** Units of a drawing in a point. */
const EMU = 12_700;
/** The name by which the header finds its picture. */
export const PICTURE = 'rId1';

/** What stands at the head of the first page. A picture that cannot be taken apart is left out, and its name stands there. */
export function setHead({ name, contact, color, logo }: Letterhead, isRtlPage: boolean): Head {
  const picture = logo && pictureOf(logo.picture);
  const lines = [
    ...(logo && picture ? [`<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${setLogo(logo)}</w:p>`] : []),
    ...(name === '' ? [] : [line(name, `<w:b/><w:bCs/>${color === null ? '' : colored(color)}`, isRtlPage)]),
    ...(contact === '' ? [] : [line(contact, '', isRtlPage)]),
  ];
  return {
    header: part(
      `<w:hdr ${WORD} xmlns:r="${RELATIONS}">${lines.length > 0 ? lines.join('') : '<w:p/>'}</w:hdr>`,
    ),
    picture,
  };
}

function line(text: string, properties: string, isRtlPage: boolean): string {
  const { isRtl, content } = setRuns([{ text }], { isRtlPage });
  const looks = content
    .replaceAll('<w:r><w:rPr>', `<w:r><w:rPr>${properties}`)
    .replaceAll('<w:r><w:t', `<w:r><w:rPr>${properties}</w:rPr><w:t`);
  return `<w:p><w:pPr><w:pStyle w:val="Header"/>${isRtl ? '<w:bidi/>' : ''}</w:pPr>${looks}</w:p>`;
}

function colored(color: string): string {
  return `<w:color w:val="${xml(color.replace('#', ''))}"/>`;
}

function setLogo({ width, height, alt }: NonNullable<Letterhead['logo']>): string {
  const scale = Math.min(MOST.width / width, MOST.height / height);
  const extent = `cx="${Math.round(width * scale * EMU)}" cy="${Math.round(height * scale * EMU)}"`;
  const picture = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
  return (
    '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent ${extent}/><wp:docPr id="1" name="logo" descr="${xml(alt)}"/>` +
    `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="${picture}"><pic:pic xmlns:pic="${picture}">` +
    '<pic:nvPicPr><pic:cNvPr id="1" name="logo"/><pic:cNvPicPr/></pic:nvPicPr>' +
    `<pic:blipFill><a:blip r:embed="${PICTURE}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}

function pictureOf(address: string): Head['picture'] {
  const [, extension, base64] = /^data:image\/(png|jpeg);base64,(.+)$/s.exec(address) ?? [];
  if (!extension || !base64) return null;
  return { bytes: Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)), extension };
}
