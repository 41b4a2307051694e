import type { CheckId } from '#src/domain/interview/checks.ts';
import { plural } from './counts.ts';

/** Texts of the page on which the interview answer is shaped. */
export const interview = {
  title: 'Say it in an interview',
  titleFor: (name: string) => `For ${name}`,
  intro:
    'An answer to “what are your career aspirations?”, made of what you may share with strangers. Every phrase knows the answer it came from; nothing in it is made up.',
  thin: 'There is not enough in your answers yet for something true to say. A few more answers change that.',
  thinLink: 'Go to my answers',
  back: 'To my general answer',
  gone: 'There is no employer at this address',
  goneText: 'It may have been removed. Your general answer is still here.',

  answer: 'The answer',
  answerText: 'the spoken answer',
  length: 'How long',
  lengths: { 30: '30 seconds', 60: '60 seconds', 90: '90 seconds' },
  size: (words: number, seconds: number) =>
    `${plural(words, 'word', 'words')}, about ${plural(seconds, 'second', 'seconds')} said calmly.`,
  carries: (seconds: number) =>
    `Your answers carry about ${plural(seconds, 'second', 'seconds')}. Nothing is padded.`,
  toFill: 'These would fill it:',
  putStoryIn: 'It has no story of yours yet. Put your story in:',
  leavesOut: (count: number) => `It leaves out ${plural(count, 'thing', 'things')} that you typed`,
  leavesOutWhy:
    'There was no room for them, or they could not be read aloud as they stand. Put them in other words in your answers, or add a sentence of your own for one employer.',
  copy: 'Copy the answer',
  rehearse: 'Rehearse it aloud',

  parts: 'Its parts',
  partsIntro:
    'Leave a part out, move it, or add a sentence of your own. Your aspiration always stays: it is the same for everybody.',
  partsLegend: 'In this answer',
  order: 'In which order',
  orderHelp: 'As it is said. Use the buttons, or drag.',
  noRoom: (seconds: number) => `No room in ${seconds} seconds.`,
  always: 'Always said.',
  part: {
    aim: 'What I want',
    reason: 'Why I want it',
    from: 'Where I come from',
    paper: 'A paper I have',
    story: 'A story',
    best: 'What I can, and my good days',
    gift: 'What people come to me for',
    for: 'Whom it is for',
    terms: 'What the work must fit',
    'story-two': 'A second story',
    gap: 'What is still missing',
    step: 'What I am doing about it',
    place: 'Why here',
    'step-stone': 'A step to another job',
    ask: 'A question back',
  } as Readonly<Record<string, string>>,
  ownPart: (text: string) => `My own words: ${text}`,
  own: 'Sentences of my own',
  ownNote: 'They stand in the answer word for word, with a pencil, so that you see whose they are.',
  ownField: 'A sentence of my own',
  ownAdd: 'Add the sentence',
  ownChange: (at: number) => `My own sentence ${at}`,
  ownRemove: (text: string) => `Remove my sentence: ${text}`,
  ownEmpty: 'Write the sentence first.',
  ownFull: 'Twenty sentences are the most that one answer holds. Remove one first.',
  remove: 'Remove',

  writtenForAll:
    'A phrase that you rewrite is rewritten in your general answer too. What is for this employer alone goes into a sentence of your own, below.',

  differs: 'What is different from my general answer',
  same: 'Nothing yet. Confirm a match below, or change the parts.',
  sameCore: 'Your aspiration is the same, word for word.',
  added: 'Added',
  left: 'Left out',
  resized: 'Said at another length, to fit the time',
  moved: 'The parts stand in an order of their own.',

  companies: 'Employers',
  companiesIntro:
    'Keep what an employer says of itself beside your answer. Your aspiration stays the same for everybody; what differs is why you would work there.',
  noCompanies: 'None yet.',
  nameField: 'Name of the employer',
  roleField: 'The job or role (you may leave this empty)',
  add: 'Add the employer',
  nameless: 'Give the employer a name first.',
  full: 'A hundred employers are the most that are kept. Remove one first.',
  unnamed: 'An employer without a name',
  companyLine: (role: string, date: string) => (role === '' ? `since ${date}` : `${role}, since ${date}`),
  usedCount: (count: number) => (count === 0 ? 'not used yet' : `used ${plural(count, 'time', 'times')}`),
  duplicate: 'Duplicate',
  duplicateOf: (name: string) => `Duplicate ${name}`,
  removeOf: (name: string) => `Remove ${name}`,
  removeTitle: (name: string) => `Remove ${name}?`,
  removeLead:
    'What you pasted of this employer, your matches and the dates go. Your aspiration and your answers stay.',
  removeYes: 'Yes, remove it',

  theirs: 'What they say of themselves',
  theirsIntro:
    'Paste it all at once from their site or the job advert, in any language. It stays on this device, all of it, and it is never shown as anything but text.',
  fields: {
    text: 'What they write about themselves:',
    mission: 'Their mission:',
    vision: 'Their vision:',
    values: 'Their values:',
    people: 'The people I would work with and for:',
  },
  peopleExample: 'the night team and the families of our patients',
  peopleNote:
    'This one is your own note. It is said as your words, never as theirs, and not at all when it speaks of you or of something private.',

  needs: 'For your eyes: what you need of work',
  needsIntro:
    'These lines of theirs speak of what you said must fit. Look whether they keep to it. Nothing of this is said to them.',
  need: (theirs: string, needs: readonly string[]) =>
    `They write “${theirs}”. You need: ${needs.join(', ')}.`,

  /** Words of an employer that speak of a listed need: starts of words in lower case, looked for and never shown. */
  needWords: {
    'home-by': ['finish', 'daytime', 'day shift', '9 to 5', 'nine to five'],
    weekends: ['weekend', 'saturday', 'sunday', 'monday to friday'],
    evenings: ['evening'],
    'school-hours': ['school hours', 'term time', 'term-time', 'school run'],
    'hours-at-most': ['part-time', 'part time', 'hours a week', 'hours per week'],
    'known-hours': [
      'rota',
      'rotas',
      'schedule',
      'in advance',
      'weeks ahead',
      'notice of shifts',
      'shift pattern',
    ],
    'no-nights': ['night'],
    'steady-pay': ['salary', 'salaried', 'guaranteed hours', 'fixed pay', 'monthly pay'],
    benefits: ['pension', 'health cover', 'insurance', 'benefit', 'sick pay', 'paid leave', 'holiday'],
    body: ['lifting', 'heavy', 'physical', 'on your feet'],
    'partly-home': ['remote', 'hybrid', 'from home'],
    'near-home': ['local', 'near home', 'commute'],
    quiet: ['quiet', 'calm', 'open-plan'],
    'no-travel': ['travel', 'trips'],
    'free-pace': ['own pace', 'flexible', 'fast-paced', 'deadline'],
    outdoors: ['outdoor', 'outside', 'open air'],
  } as Readonly<Record<string, readonly string[]>>,

  matches: 'Where their words meet yours',
  matchesIntro:
    'Only what you confirm may be said. Look whether it is true: sharing a word is not yet sharing a thought.',
  noMatches:
    'No phrase of theirs meets yours so far. That is worth knowing, and nothing is made up to hide it.',
  noTheirs: 'Paste something of theirs above, and what meets your answers will stand here.',
  notWhole: (characters: string) =>
    `It is long: the first ${characters} characters of each text, and 400 phrases of it, are looked through for matches. All of it is kept.`,
  match: (theirs: string, mine: string) => `They write “${theirs}”. You said “${mine}”.`,
  shared: (words: string) => `Found by: ${words}`,
  confirm: 'It fits',
  reject: 'It does not',
  matchNoRoom:
    'It is not in the answer now: there is no time for it. A longer answer, or a part left out, makes room.',
  showAll: (count: number) => `Show all ${count}`,
  showLess: 'Show fewer',
  unmatched: (count: number) =>
    count === 1
      ? 'One phrase of theirs meets nothing of yours'
      : `${count} phrases of theirs meet nothing of yours`,
  unmatchedNote: 'What meets nothing of yours may be a good question to ask in the interview.',

  used: 'Used on',
  usedNone: 'Not used in an interview yet.',
  usedToday: 'Add today',
  usedField: 'Another day',
  usedExample: '3 March 2026',
  dayToCome: (date: string) =>
    `${date} is still to come. Add the day once you have used the answer; days are read with the day first.`,
  usedAdd: 'Add the day',
  noSuchDay: (typed: string) => `There is no such day: ${typed}. Look at the day and the month once more.`,
  unreadableDay: 'Write a day like 3 March 2026, 3/3/2026 (day first) or 2026-03-03.',
  forget: (date: string) => `Remove ${date}`,

  checks: 'Worth a look',
  checksIntro: 'Advice, not marks. You know better than any list what is right to say.',
  allFine: 'Nothing stands out. Say it aloud once and listen.',
  checksAll: (count: number) => `Show all ${count} checks`,
  checksFew: 'Show fewer checks',
  fine: 'Fine',
  look: 'Look at',
  check: {
    brief: {
      title: 'Brief',
      fine: 'It has about as many words as its time allows.',
      look: ([has, room]) =>
        `It has ${has} words, and there is time for about ${room}. Listeners follow best when neither side has to hurry or wait.`,
    },
    specific: {
      title: 'Specific',
      fine: 'A story of yours is in it.',
      look: () => 'No story is in it. One thing you did, and what came of it, says more than any adjective.',
    },
    breath: {
      title: 'Said in one breath',
      fine: 'No sentence has more than 30 words.',
      look: (words) =>
        `More than 30 words in one sentence are hard to say and hard to follow. It begins: ${quoted(words)}. A stop in the middle would help.`,
    },
    points: {
      title: 'Key points',
      fine: 'Your three key points are in it.',
      look: (words) => `Not in it now: ${quoted(words)}.`,
    },
    blame: {
      title: 'No blame',
      fine: 'It blames nobody.',
      look: (words) =>
        `These words put blame on somebody: ${quoted(words)}. What you learned, and what you look for, says more about you.`,
    },
    pay: {
      title: 'Work before pay',
      fine: 'It speaks of the work, not of pay.',
      look: (words) =>
        `These words speak of pay: ${quoted(words)}. There is a better moment for it; here they ask what you work toward.`,
    },
    post: {
      title: 'An aspiration, not a post',
      fine: 'It names a direction, not a post.',
      look: (words) =>
        `This names a post: ${quoted(words)}. A post is a goal. An aspiration would still be true in another job.`,
    },
    forever: {
      title: 'True to the step',
      fine: 'It promises no longer stay than you plan.',
      look: (words) =>
        `You say that this job is a step, and here it promises to stay: ${quoted(words)}. Leave that out, and both are true.`,
    },
    people: {
      title: 'The who, not just the what',
      fine: 'It names people you would work with or for.',
      look: () =>
        'It names nobody you would work with or for. Say who it is for, or note the people on the card of the employer.',
    },
    company: {
      title: 'Made for this employer',
      fine: 'It is the answer for this employer alone.',
      look: () => 'It is your general answer. Add the employer below, so that you can say why there.',
    },
    match: {
      title: 'Their words and yours',
      fine: 'A phrase of theirs that you confirmed is in it.',
      look: () => 'No phrase of theirs is in it. If one of the matches is true, confirm it.',
    },
    mutual: {
      title: 'Both ways',
      fine: 'It says what you bring, and what you look for.',
      look: () =>
        'It should say one thing that you bring, and one that you would like to learn or find there.',
    },
    step: {
      title: 'Honest about a step',
      fine: 'You say that it is a step to another job.',
      look: () => 'If this job is a step to another for you, there is a plain and honest line for it below.',
    },
    rehearsed: {
      title: 'Said aloud',
      fine: 'You have rehearsed it at least once.',
      look: () => 'You have not rehearsed it yet. Said once to a friend, it sounds twice as much like you.',
    },
  } as const satisfies Readonly<
    Record<CheckId, { title: string; fine: string; look: (words: readonly string[]) => string }>
  >,

  step: 'A step to another job',
  stepIntro:
    'If a job is a step for you, you can say so and still be welcome: what you want to learn, what you give, for how long.',
  stepOffer: 'From where you are now, this may be so for you.',
  stepAdd: 'Say that it is a step',
  stepRemove: 'It is not a step',
  stepLearn: 'I see this as a place to learn',
  stepGive: 'and give',
  stepYears: 'for the next',
  years: (count: number) => plural(count, 'year', 'years'),
  stepLine: 'It will be said so',
  stepEmpty: 'Write what you would learn or give, and the line stands here and in the answer.',

  facts: 'A hard fact, told straight',
  factsIntro:
    'Something hard they may ask about: a gap, a dismissal, a job that went wrong. The fact stays as it is, word for word. What you learned and what you look for come after it.',
  factAdd: 'Add a hard fact',
  factFull: 'Fifty are the most that are kept. Remove one first.',
  fact: 'The fact:',
  factExample: 'I left my last job after four months',
  learned: 'What I learned from it is',
  learnedExample: 'to ask early how a team is run',
  lookFor: 'What I look for now is',
  lookForExample: 'a place that plans ahead',
  factBlame: (words: readonly string[]) =>
    `These words put blame on somebody: ${quoted(words)}. It may well be so. Without them the fact is as true, and they hear you instead of the quarrel.`,
  factLine: 'Said in one go',
  factEmpty: 'Write the fact and one of the two that follow, and the line stands here.',
  factCopy: 'Copy the line',
  factRemove: (at: number) => `Remove hard fact ${at}`,
  factName: (at: number) => `Hard fact ${at}`,

  help: 'Two answers that do not work, and why',
  before: 'Before',
  after: 'After',
  why: 'Why',
  examples: [
    {
      before:
        'I picture where I could be one day and plan for it. I would like to pick up all sorts of skills, see how each department runs, and grow as a person among nice colleagues. That is why your company is perfect for me.',
      after:
        'I want to help small shops stop losing customers over late deliveries. Last spring I redrew our delivery list, and complaints fell by half. Now I am learning stock planning in an evening class. You say “on time, every time”, and that is the part of the work I like best.',
      why: 'The first could be said by anybody about any company. It lists what the speaker would get, names nobody it would help, and calls the company perfect without a reason. The second has one direction, one thing done, one step, and their own words.',
    },
    {
      before:
        'In ten years I see myself in a huge enterprise, using talents I may not know of yet. I want to be someone everybody wants and has heard of, and I will stay with you for a very long time.',
      after:
        'Over the next ten years I want to make hospital records something a tired nurse can trust. At the clinic I found why two lists never agreed, and we mended it. I see this as a place to learn how a large system is run, and to give careful work for the next three years.',
      why: 'The first speaks of being known, not of any work, and promises a stay that nobody can check. The second says what would be better for whom, gives proof, and is honest about how long.',
    },
  ],
} as const;

/** Words in quotation marks, one after another. */
function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}
