import { expect, it } from 'vitest';
import { textOf as lineOf } from '#src/domain/language/en/aspiration/piece.ts';
import { writeDrafts } from '#src/domain/language/en/aspiration/write-drafts.ts';
import { laysBlame } from '#src/domain/language/en/blames.ts';
// What weighs the words comes with the whole language.
import '#src/domain/language/en/index.ts';
import { nurseSince, role, VERBS } from './aspiration/slots-fixture.ts';
import { textOf } from './spoken/aloud.ts';

it.each([
  'the agent lied to me also, about the salary and the job',
  'my nephew got in trouble in town',
  'our last two leads did not know payroll',
  'my boss stole my tips',
  'they never paid us',
  'the company cheated us',
  'my old manager was always drunk',
  'my cousin was arrested',
  'they put a guy I trained over me',
  'they promoted the nephew instead of me',
  'my boss gave the post to his cousin and passed me over',
  'I was passed over twice',
  'the boy I trained is now my supervisor',
  'three times they brought somebody from outside and I had to train her',
  'my manager presented my table like it was his',
  'two times they promote the one who talks louder',
  'the supervisor laughed at my drawing',
  'our boss calling on Sunday again',
])('hears blame: %s', (why) => {
  expect(laysBlame(why)).toBe(true);
});

it.each([
  'my daughter asked me how a bridge stands up',
  'my father did not know how to read',
  'my brother stood in a museum and nobody explained to him',
  'the teacher showed it to the whole class',
  'a boat got in trouble off the point',
  'he used the same saw for years',
  'the manager let me try the till',
  'my manager asked me to train the new ones',
  'the last manager left and I did his job',
  'my supervisor saw my drawings',
  'a manager job came up',
  'a woman from outside brought us bread',
  'they promoted the girl I had trained',
  'the company closed',
  'my son was born',
  'they never forgot a name',
  'they put a blanket over me and stayed',
  'they put a scarf around my father',
  'the girl I trained got the job she wanted',
  'a plane passed over us',
  'the boy I trained is now a welder',
])('hears none: %s', (why) => {
  expect(laysBlame(why)).toBe(false);
});

it('keeps it out of first drafts and of what is said aloud', () => {
  const why = 'the agent lied to me about the job';
  expect(lineOf(writeDrafts(nurseSince(why), { verbs: VERBS })[0]?.segments ?? [])).not.toContain('lied');
  expect(textOf(nurseSince(why))).not.toContain('lied');
});

it('says who is trained, and names what a trainer is for', () => {
  const aim = (who: string) =>
    lineOf(
      writeDrafts(
        {
          ...nurseSince(''),
          reason: null,
          inMind: [{ kind: 'role', role: role(who, null), isHedged: false }],
        },
        { verbs: VERBS },
      )[0]?.segments ?? [],
    );
  expect(aim('a trainer for housekeeping')).toContain('become a trainer for housekeeping');
});
