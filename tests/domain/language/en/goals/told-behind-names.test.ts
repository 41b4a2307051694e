import { expect, it } from 'vitest';
import { nameOf } from '#src/domain/language/en/goals/adviser-names.ts';
import type { Adviser } from '#src/domain/synthesis/slots.ts';

const called = (relation: string, name: string) =>
  nameOf({ relation, name, quote: name, source: { questionId: 'people', part: 'a' } } as unknown as Adviser)
    ?.said.map(({ text }) => text)
    .join('') ?? null;

it.each([
  ['relative', 'uncle daz hes a sparky', 'my uncle Daz'],
  ['relative', 'my cousin josh who works at the depot', 'my cousin Josh'],
  ['friend', 'mate dave', 'my mate Dave'],
  ['friend', 'Vi works nights', 'Vi'],
  ['friend', 'Grace shes a nurse', 'Grace'],
  ['colleague', 'Aoife from the old lab', 'Aoife'],
  ['relative', 'Abena my sister', 'Abena'],
  ['partner', 'tahlia', 'Tahlia'],
  ['parents', 'ma mum', 'my mum'],
  // Right as it stands.
  ['colleague', 'big Stevie', 'big Stevie'],
  ['community', 'the marae', 'the marae'],
  ['manager', 'my boss', 'my boss'],
  ['relative', 'sister nurse', 'my sister nurse'],
  ['mentor', 'teacher from B2 course', 'my teacher from the B2 course'],
  // Who hates it is not asked, also where that stands behind the name.
  ['relative', 'uncle who hates me', null],
  ['friend', 'the lady who runs the shop', null],
])('ends a name before what is told of somebody: %s, %s', (relation, name, said) => {
  expect(called(relation, name)).toBe(said);
});
