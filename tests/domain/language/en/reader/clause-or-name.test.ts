import { describe, expect, it } from 'vitest';
import { freeVerbs } from '#src/domain/language/en/reader/free-verbs.ts';
import { tag } from '#src/domain/language/en/reader/tags.ts';

const free = (line: string) => freeVerbs(tag(line));

describe('clause or name: finite verbs less those of clauses within', () => {
  it.each([
    'problems nobody else can solve',
    'IVs nobody else can get',
    'resources nobody knows about',
    'people for whom websites do not work',
    'my friends who can’t drive anymore',
    'students living in dorms who feel alone',
    'the folks at the program who believed in me',
    'spotting a patient going bad before the monitor does',
    'knowing when to talk and when to shut up',
    'projects that make life better for more people',
    'the meals planned',
    'the wall I built',
    'finding things other people lost',
    'pressure from parents who think their kid is an angel',
    'helping people find jobs',
    'customer support',
    'first in my family to go to college',
  ])('a name: %s', (line) => {
    expect(free(line)).toBe(0);
  });

  it.each([
    'juniors ask me projects',
    'new grads come to me crying',
    'someone I trained does it better',
    'my team would run through a wall for me',
    'data tells a story',
    'nobody is micromanaging me',
    'college friends still text me their problems',
    'two kids went to uni',
    'hard work pays off',
    'the kids laughed',
    'I find the bug nobody found',
    'the whole street has water now',
  ])('a clause: %s', (line) => {
    expect(free(line)).toBe(1);
  });
});
