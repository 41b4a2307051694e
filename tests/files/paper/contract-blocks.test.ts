import { expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { newClient } from '#src/domain/coaching/clients.ts';
import { en } from '#src/domain/language/en/index.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { PAPER_PARTS } from '#src/domain/model/reflection.ts';
import { paperDocument } from '#src/files/paper/paper-document.ts';

const client = {
  ...newClient({ id: 'c1', label: 'planted-label', now: '2026-11-22T10:00:00.000Z' }),
  tags: ['planted-tag'],
  contract: {
    purpose: 'Find work that fits',
    whoSees: 'The two of us',
    limits: 'Danger to life',
    keepUntil: '2027-11-22',
    agreedBy: 'A. B.',
    agreedOn: '2026-11-23',
    changedOn: null,
  },
};
const reflection = emptyReflection({ id: 'r1', now: '2026-11-22T10:00:00Z', language: 'en' });
const printed = (parts: typeof reflection.paper.parts, of: typeof client | undefined = client) =>
  JSON.stringify(
    paperDocument(
      { texts: english, language: en },
      { ...reflection, paper: { ...reflection.paper, parts } },
      '2026-11-24',
      of,
    ).words.blocks,
  );

it('prints what was agreed, by whom and when, once it is ticked', () => {
  const paper = printed(['contract']);
  for (const words of ['What we agreed', 'Find work that fits', 'The two of us', 'Danger to life', 'A. B.'])
    expect(paper).toContain(words);
  expect(paper).toContain('22 November 2027');
  expect(paper).not.toContain('planted');
});

it('prints nothing of it unticked, and nothing where there is no contract', () => {
  const others = PAPER_PARTS.filter((part) => part !== 'contract');
  expect(printed(others)).not.toContain('What we agreed');
  expect(
    JSON.stringify(
      paperDocument(
        { texts: english, language: en },
        { ...reflection, paper: { ...reflection.paper, parts: ['contract'] } },
        '2026-11-24',
      ).words.blocks,
    ),
  ).not.toContain('What we agreed');
});

it('says whose device a paper was made on', () => {
  const footerOf = (of: typeof client | undefined) =>
    paperDocument({ texts: english, language: en }, reflection, '2026-11-24', of).words.footer;
  expect(footerOf(undefined)).toBe('Waymark · made on my own device');
  expect(footerOf(client)).toBe('Waymark · made on my coach’s device');
});
