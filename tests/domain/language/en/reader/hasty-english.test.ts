import '#src/domain/language/en/index.ts';
import { describe, expect, it } from 'vitest';
import { mendDoing, mendGrammar, mendServed } from '#src/domain/language/en/reader/grammar.ts';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import { repair } from '#src/domain/language/en/reader/repair.ts';
import type { Stem } from '#src/domain/language/en/reader/stems.ts';
import { tellOutcome } from '#src/domain/language/en/reader/told-reason.ts';
import { wholeMoment } from '#src/domain/language/en/reader/whole-moment.ts';
import { wholeReason } from '#src/domain/language/en/reader/whole-reason.ts';

const forms = (text: string, stem: Stem) =>
  readParts(text, stem)
    .parts.flatMap((part) => Object.values(part.forms as Record<string, string>))
    .map((form) => form.replaceAll('’', "'"));
const plain = (text: string | null) => text?.replaceAll('’', "'") ?? null;

/** What people type in their own English names much without an article: nothing of it may be "mended". */
describe('names that stand without an article', () => {
  it.each([
    'fixed it on short notice',
    'kept the old place in good shape',
    'learned it by word of mouth',
    'taught at community college',
    'went back to grad school',
    'came in on day shift',
    'took second place at state',
    'rode shotgun',
    'hung drywall',
    'ran conduit',
    'raised hell',
    'drove truck for 20 years',
    'won employee of the month',
    'won best in show',
    'jumped ship',
    'lived off grid',
    'shut down shop in March',
    'set up shop on a corner',
    'taught shop class',
    'stood guard at state line',
    'drove school bus for ten years',
    'got a calf through surgery',
    'worked in community theater',
  ])('leaves a deed: %s', (deed) => {
    expect(mendDoing(deed)).toBe(deed);
  });

  it.each([
    'school is out',
    'church has a ramp now',
    'trucks leave full',
    'nobody is around anymore',
    'the little ones can all swim',
    'folks out here have internet',
  ])('leaves a clause: %s', (clause) => {
    expect(mendGrammar(clause)).toBe(clause);
  });

  it.each(['people on dialysis', 'kids with asthma', 'people at end of life', 'folks on fixed income'])(
    'leaves whom it serves: %s',
    (who) => {
      expect(mendServed(repair(who))).toBe(who);
    },
  );

  it('still puts one where a second language left it out', () => {
    expect(mendDoing('built house for my mother')).toBe('built a house for my mother');
    expect(mendGrammar('my father was carpenter')).toBe('my father was a carpenter');
    expect(mendServed('farmer who have no tractor')).toBe('farmers who have no tractor');
    expect(mendGrammar('first computer came to our village school')).toBe(
      'the first computer came to our village school',
    );
  });

  it('keeps the capital of places and firms, and gives them no article', () => {
    expect(repair('moved to germany with two kids')).toBe('moved to Germany with two kids');
    expect(repair('in west texas and new york')).toBe('in West Texas and New York');
    expect(repair('a christmas eve at walmart')).toBe('a Christmas Eve at Walmart');
    // What is a plain word too stays small.
    expect(repair('wash the china and cook turkey')).toBe('wash the china and cook turkey');
  });
});

describe('hasty English is read whole', () => {
  it.each([
    ['somethings going down and everybodys yelling', 'something’s going down and everybody’s yelling'],
    ['no ones watching', 'no one’s watching'],
    ['were short staffed', 'we’re short staffed'],
    ['itd be nice', 'it’d be nice'],
    ['id take apart every radio', 'I’d take apart every radio'],
    ['my id card', 'my id card'],
    ['kids who get took at night', 'kids who get taken at night'],
    ['pull my neighbor outta his truck', 'pull my neighbor out of his truck'],
    ['people that dont have nobody at the end', 'people who don’t have anybody at the end'],
    ['there wasnt no injuries', 'there weren’t any injuries'],
    ['schools that got nothing', 'schools that have nothing'],
    ['kids here got nothing when we were small', 'kids here got nothing when we were small'],
    ['aint nobody checking on them', 'nobody is checking on them'],
    ['i kinda fell into it', 'I fell into it'],
    ['that kind of work', 'that kind of work'],
    ['the only one in the shop can read a drawing', 'the only one in the shop who can read a drawing'],
    ['started over at 40 w nothing', 'started over at 40 with nothing'],
    ['an address out of a 5 yr old', 'an address out of a 5-year-old'],
    ['the river is cleaner then it was', 'the river is cleaner than it was'],
    ['he was a teacher then I met him', 'he was a teacher then I met him'],
    ['walk out of there crying', 'walk out of there crying'],
    ['my grandmother home', 'my grandmother home'],
    ['i trained the thing that replaced me so thats cool', 'I trained the thing that replaced me'],
    ['about 30k dogs', 'about 30,000 dogs'],
    ['10k races', '10k races'],
    [
      'there were 31 of us in the toolroom now its me and Dennis',
      'there were 31 of us in the toolroom, and now it’s me and Dennis',
    ],
    ['i was tired now and then', 'I was tired now and then'],
    ['a colleague asked me one cake', 'a colleague asked me for one cake'],
    ['she asked me a question', 'she asked me a question'],
    ['three workers took medal of skill contest', 'three workers took a medal in a skill contest'],
    ['I hear sound of machine', 'I hear the sound of machine'],
    ['the sound of rain', 'the sound of rain'],
    ['the choir 80 children', 'the choir of 80 children'],
    ['a class 3 teacher', 'a class 3 teacher'],
    ['26 yrs, 2 sick days', '26 years with 2 sick days'],
    ['310 shows, 0 missed openings', '310 shows with no missed openings'],
    ['put it in the cupboard 15 years', 'put it in the cupboard for 15 years'],
    ['my family same as always', 'my family'],
  ])('repairs %s', (typed, printed) => {
    expect(repair(typed)).toBe(printed);
  });

  it.each<[Stem, string, string]>([
    ['gift', 'finding the short when nobody else can', 'finding the short when nobody else can'],
    ['gift', 'the biters nobody else can take', 'the biters that nobody else can take'],
    [
      'did',
      'kept my grandmother home till the end like she ask me',
      'kept my grandmother home till the end like she asked me',
    ],
    ['did', 'me and my brother rebuilt the barn', 'rebuilt the barn with my brother'],
    ['did', 'seen 11 apprentices thru to their ticket', 'saw 11 apprentices through to their ticket'],
    ['never', 'i never had a christmas eve off in 31 yrs, if that counts', 'had a Christmas Eve off'],
    ['never', 'lost a kid on a field trip lol', 'lost a kid on a field trip'],
    ['never', 'missed a day in the field', 'missed a day in the field'],
    ['behind', '30k dogs give or take, bit 11 times', 'about 30,000 dogs'],
    ['who', 'drunk college kids lol', 'drunk college kids'],
    ['who', 'girls who cant afford grooming school', "girls who can't afford grooming school"],
    ['behind', 'more than 900 roof, only 4 call back', 'more than 900 roofs'],
    [
      'did',
      'had my own practice in Maracaibo, 3 chairs, 11 year',
      'had my own practice in Maracaibo with 3 chairs for 11 years',
    ],
    ['did', 'rebuilt my grandpas 92 f150 w youtube', "rebuilt my grandpa's 92 f150 with YouTube"],
    ['never', 'had a complaint since 2010', 'had a complaint'],
  ])('reads %s: %s', (stem, typed, printed) => {
    expect(forms(typed, stem)).toContain(printed);
  });

  it('keeps to itself what is nobody’s business, and what would turn when cut', () => {
    expect(forms('had a drink since 4 march', 'never')).toEqual([]);
    expect(forms('had an accident, only one time mirror', 'never')).toEqual([]);
    expect(forms('throwing drunk people in the street 😂', 'gift')).toEqual([]);
    expect(forms('board level soldering, i learnt on youtube', 'gift')).toEqual(['board level soldering']);
  });

  it('prints no other language inside an English sentence', () => {
    expect(forms('18 mil entregas e 2 quedas', 'behind')).toEqual([]);
    expect(forms('quem trabalha com sistema ruim', 'who')).toEqual([]);
  });

  it('tells a reason in one tense, and who it is once', () => {
    expect(plain(wholeReason('since', 'my old teacher scold me and then show me one more time'))).toBe(
      'my old teacher scolded me and then showed me one more time',
    );
    expect(plain(wholeReason('since', 'my first foal, she came out backwards'))).toBe(
      'my first foal came out backwards',
    );
    expect(plain(wholeReason('since', 'me and my sister started the stall'))).toBe(
      'my sister and I started the stall',
    );
    expect(plain(wholeReason('because', 'when youre stuck out there you want someone to answer'))).toBe(
      "when you're stuck out there, you want someone to answer",
    );
    expect(plain(wholeReason('because', 'since Gene passed the house is too quiet'))).toBe(
      'since Gene passed, the house is too quiet',
    );
    expect(plain(wholeReason('because', 'two times the contractor dont pay us and he laugh'))).toBe(
      "twice the contractor didn't pay us and he laughed",
    );
    expect(plain(wholeReason('because', 'I am dentist, not only the lady who clean'))).toBe(
      'I am a dentist, not only the lady who cleans',
    );
    expect(
      plain(
        wholeReason('because', '640 applications, 9 interviews, and my daughter starts college in the fall'),
      ),
    ).toBe('my daughter starts college in the fall');
    expect(tellOutcome('there wasnt no injuries for 3 years')?.clause).toBe(
      'there weren’t any injuries for 3 years',
    );
  });

  it.each([
    [
      'when-it',
      'early, coffee, machine running right',
      'early, there is coffee and the machine is running right',
    ],
    ['when-it', 'quiet, radio on, nobody in yet', 'quiet, the radio is on and nobody is in yet'],
    ['when-it', 'calm, light and no phones', 'calm, light and there are no phones'],
    ['when-it', 'warm and dry', 'warm and dry'],
    ['when-it', 'early morning, before line starts', 'early in the morning, before the line starts'],
    ['when-it', 'just me and the dog', 'just me and the dog'],
    ['when-it', 'loud, hectic, full of people', 'loud, hectic, full of people'],
    ['when', 'customers happy, till balanced, home by 6', 'the customers are happy and the till is balanced'],
    ['when', 'traffic thins out', 'traffic thins out'],
    ['when', 'deer season opens', 'deer season opens'],
    ['when', 'two lawyers talking over each other', 'two lawyers are talking over each other'],
    [
      'when',
      'a room boy I trained is now calling me from Dubai, he is supervisor',
      'a room boy I trained is now calling me from Dubai',
    ],
    [
      'when-i',
      'know them. what they did for work, what they like',
      'know them, what they did for work and what they like',
    ],
    ['when', 'the kids laugh and the bread is good', 'the kids laugh and the bread is good'],
  ] as const)('gives a moment its verbs: %s %s', (stem, typed, printed) => {
    expect(plain(wholeMoment(stem, typed))).toBe(printed);
  });
});
