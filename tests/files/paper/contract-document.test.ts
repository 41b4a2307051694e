import { expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { NO_BRAND } from '#src/domain/branding/brand.ts';
import type { Contract } from '#src/domain/model/client.ts';
import { formats } from '#src/files/formats.ts';
import { contractPaperOf } from '#src/files/paper/contract-document.ts';
import { loadKept } from '#tests/files/pdf/kept-fonts.ts';
import { readBack } from '#tests/files/pdf/read-back.ts';

const contract: Contract = {
  purpose: 'Find work that fits.\nNo therapy.',
  whoSees: 'The two of us',
  limits: '',
  keepUntil: '2027-11-22',
  agreedBy: 'A. B.',
  agreedOn: '2026-11-23',
  changedOn: null,
};
const paperOf = (given: Contract | null) =>
  contractPaperOf({ contract: given }, { texts: english, size: 'a4', today: '2026-11-24', brand: null });
const textOf = async (given: Contract) => {
  const paper = paperOf(given);
  if (!paper) throw new Error('There is no paper.');
  return new TextDecoder().decode((await formats.text.render(paper)).bytes);
};

it('says who agreed to what and when, each part that was written under its name', async () => {
  const text = await textOf(contract);
  for (const said of ['What we agreed before we began', 'A. B.', '23 November 2026', 'Find work that fits.'])
    expect(text).toContain(said);
  for (const said of ['No therapy.', 'WHO SEES WHAT', 'The two of us', 'KEPT UNTIL', '22 November 2027'])
    expect(text).toContain(said);
  expect(text).not.toMatch(/confidentiality|signature/i);
});

it('has room to sign by hand while nobody agreed to it as it stands', () => {
  const rooms = (given: Contract) =>
    paperOf(given)?.words.blocks.filter(({ kind }) => kind === 'room').length;
  expect(rooms(contract)).toBe(0);
  expect(rooms({ ...contract, agreedOn: null, agreedBy: '' })).toBe(1);
  expect(rooms({ ...contract, changedOn: '2026-11-24' })).toBe(1);
});

it('is no paper where nothing is written, and stands under the coach’s name as a PDF', async () => {
  expect(paperOf(null)).toBeNull();
  const paper = contractPaperOf(
    { contract },
    { texts: english, size: 'a4', today: '2026-11-24', brand: { ...NO_BRAND, name: 'Coach Ode' } },
  );
  if (!paper) throw new Error('There is no paper.');
  const read = await readBack((await formats.pdf.render(paper, { loadFace: loadKept })).bytes);
  expect(read.pages[0]).toMatch(/^CoachOde/);
  expect(read.pages[0]).toContain('Thetwoofus');
});
