/**
 * What a gift means for others, two wordings each: a suggestion that the person can strike out. It hangs on the chip,
 * never on typed words.
 */
const EFFECTS: Readonly<Record<string, readonly [string, string]>> = {
  explain: ['things need to be explained only once', 'new people find their feet sooner'],
  listen: ['people are heard before things get loud', 'people leave calmer than they came'],
  calm: ['people leave calmer than they came', 'people are heard before things get loud'],
  care: ['people are looked after as you would want it yourself', 'the urgent thing is seen first'],
  children: ['children are seen and heard, each one of them', 'parents can go to work with an easy mind'],
  safe: ['a danger is seen before it hurts someone', 'people get home as well as they came'],
  make: ['what is built is built to stay', 'the work holds, and the next person can build on it'],
  mend: ['what stands still gets going again', 'things work, and you know why they stopped'],
  cook: ['people come back because it tasted good', 'both the plate and the figures come out right'],
  'living-things': [
    'what grows is looked after on the day it needs it',
    'a sick plant or animal is noticed early',
  ],
  deliver: ['people and things arrive when they should', 'nobody has to ring and ask where it is'],
  'good-order': ['people walk into a place where they like to work', 'things are where they should be'],
  serve: [
    'people come back because they were treated well',
    'customers leave with what they need, and not with more',
  ],
  'fair-deal': ['both sides know what they agreed on', 'a deal still holds a year later'],
  organise: [
    'things are where they should be, on the day they are due',
    'you can rely on the order of things',
  ],
  lead: ['people pull in one direction', 'people know what is asked of them'],
  bridge: ['nobody is left out of the talk', 'people work with each other and not past each other'],
  notice: ['mistakes are found while they are still small', 'you hear about a problem early'],
  solve: ['a hard question gets an answer that one can use', 'the same problem does not come back'],
  write: [
    'people understand it the first time they read it',
    'what we know is written down so that others can use it',
  ],
  figures: ['you know where the money went', 'what is promised for Friday is paid on Friday'],
  computers: ['people can get on with their work', 'the next person can read what I set up'],
  design: ['people find their way without asking', 'what you make is worth a second look'],
  art: ['people remember what they saw', 'what you make is worth a second look'],
};

/** The effect of a chip; null where there is none. */
export function effectsOf(option: string | null): readonly [string, string] | null {
  return option ? (EFFECTS[option] ?? null) : null;
}
