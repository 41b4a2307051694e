import { countInWords, plural } from './counts.ts';
import { take } from './take.ts';

/** Texts of the result and of the example people. */
export const results = {
  title: 'Your aspiration',
  exampleTitle: (name: string) => `An example: ${name}`,
  exampleNote: 'This is an invented person. Nothing here is yours, and nothing here is saved.',
  exampleMissing: 'There is no such example',
  exampleMissingText: 'Choose another one on the start page.',
  exampleUnreachable: 'The example could not be fetched',
  exampleUnreachableText: 'This device seems to be offline. Your own answers are all here.',
  loading: 'One moment',
  begin: 'Begin your own',
  horizon: {
    three: 'For the next three years',
    five: 'For the next five years',
    ten: 'For the next ten years',
    open: 'For the years ahead',
  },
  edit: 'Change my answers',
  /** Passing on the aspiration alone. */
  passOn: {
    share: 'Share my aspiration',
    copy: 'Copy my aspiration',
    shared: 'Shared.',
    kept: 'It holds something that you keep to yourself, so there is no button here to share it.',
  },
  roots: 'What it stands on',
  goals: (count: number) =>
    `${capitalised(countInWords(count))} ${count === 1 ? 'goal' : 'goals'} to begin it`,
  /** Where nothing says yet what they should be about. */
  noGoals: {
    title: 'Goals to begin it',
    text: 'They stand here as soon as you have said what comes next for you. The closest one of the list is enough; you can change it later.',
  },
  goalsIntro: (own: number) =>
    own === 0
      ? 'An aspiration has no end date; a goal has one. These begin it.'
      : `An aspiration has no end date; a goal has one. The first ${own === 1 ? 'is a goal you wrote' : `${countInWords(own)} are goals you wrote`} yourself. The others begin it.`,
  goalKinds: {
    own: 'A goal of your own',
    path: 'The way there',
    trial: 'Try it',
    terms: 'What it must bring',
    learning: 'Learn',
    people: 'Meet people',
    test: 'Test',
  },
  measure: 'How I will know',
  moreOfGoalShort: 'How I will know, and what if',
  moreOfGoal: (action: string) => `How I will know, and what if: ${action}`,
  ifThen: 'If, then',
  why: 'Why',
  changeIf: 'I would change it if',
  factors: 'What counts in it',
  factorsIntro:
    'How much each of the five factors counts in your aspiration, and how many answers it comes from.',
  factorsNotSaid:
    'You have not said yet how much each factor counts. This is how many answers you gave to each.',
  factor: 'Factor',
  share: 'Counts',
  answers: 'Answers',
  factorShort: {
    skills: 'Skills',
    experiences: 'Experiences',
    social: 'People',
    education: 'Education',
    finances: 'Money',
  },
  radar: (parts: string) => `How much each factor counts: ${parts}.`,
  trial: {
    open: 'Try other sliders',
    title: 'Try other sliders',
    intro: 'Move a slider and see what it would change. Nothing is kept before you say so.',
    before: 'As it is',
    after: 'With these sliders',
    same: 'With these sliders nothing would change.',
    none: 'With these sliders there would be no aspiration.',
    words: (count: number) =>
      count === 0
        ? 'Your aspiration would stay as it is.'
        : `${capitalised(plural(count, 'word', 'words'))} of your aspiration would change.`,
    goals: 'Goals that would change',
    goalGone: (goal: string) => `No longer: ${goal}`,
    goalNew: (goal: string) => `New: ${goal}`,
    goalTurned: (before: string, after: string) => `${before} would become: ${after}`,
    goalDetails: (goal: string) => `${goal}: its details would read differently.`,
    tensions: 'Where answers would not fit together',
    tensionNew: (text: string) => `New: ${text}`,
    tensionGone: (text: string) => `No longer: ${text}`,
    keep: 'Keep these sliders',
    leave: 'Leave them as they were',
    kept: 'Kept. You can take it back with Undo.',
    left: 'Left as they were.',
  },
  planWith: 'Plan with these goals',
  planTaken: (count: number) =>
    `You have taken on ${count === 1 ? 'one goal' : `${countInWords(count)} goals`}: see your plan`,
  toInterview: 'Fit it to an employer',
  toRehearsal: 'Say it aloud',
  tensions: 'Where two answers do not fit together',
  tensionChoices: 'Which should lead for now?',
  settled: 'You can change this at any time.',
  chosen: (label: string) => `You chose: ${label}.`,
  interview: 'When somebody asks: what are your career aspirations?',
  interviewAside:
    'Words that you changed in the aspiration are not used here: this follows your answers. To have your own words here too, press the words below that you want otherwise, and rewrite them.',
  interviewIntro: (seconds: number) =>
    `What is private stays out of it, as far as we can tell. Said aloud it takes about ${seconds} seconds.`,
  interviewOut: 'What stays out of it',
  interviewOutWhat:
    'What you answered about money, the people close to you and what holds you back. Also what speaks of your own health, disability, age, family trouble, time in prison or move to another country, unless you said that it may be shared.',
  copyInterview: 'Copy the answer',
  cv: 'One line for your CV',
  cvIntro:
    'It says what you are looking for, for the top of a CV or a profile. Private matters stay out of it as well.',
  copyCv: 'Copy the line',
  /** The texts that may be rewritten, after "Rewrite parts of". */
  texts: { statement: 'your aspiration', interview: 'the interview answer', cv: 'the CV line' },
  resting: (count: number) =>
    count === 1
      ? 'Something you wrote is not used for now'
      : `${count} things you wrote are not used for now`,
  restingWhy: 'The words that they stand for are not in the text as it is now. They come back with them.',
  restingWords: (words: string, over: string) => `“${words}”, instead of “${over}”.`,
  letGo: 'Let it go',
  letGoOf: (words: string) => `Let it go: ${words}`,
  drafts: {
    title: (count: number) => `${capitalised(countInWords(count))} ways to say it`,
    intro: 'The same answers, other sentences. Read them aloud.',
    how: 'Take the one that sounds most like you. You can rewrite its words above.',
    name: (place: number) => `Way ${place}`,
    take: 'This is the one',
    stands: 'stands above',
    /** What pressing it did, where it was pressed: the text itself stands further up. */
    taken: 'This is your aspiration now.',
    see: 'See it above',
    leavesOut: (count: number) => `It leaves out ${plural(count, 'thing', 'things')}`,
  },
  roads: (count: number) =>
    count === 1
      ? 'Another direction from the same answers'
      : `${capitalised(countInWords(count))} other directions from the same answers`,
  roadsIntro: (count: number) =>
    count === 1 ? 'It is no better and no worse than the one above.' : 'None is better than another.',
  road: {
    statement: 'The first direction',
    steady: 'More of what has worked',
    stretch: 'A step further',
    different: 'Another direction',
  },
  roadsHow:
    'You can follow one for now, or mix its first sentence into the text above. You can go back at any time.',
  follow: 'Follow this one for now',
  mix: 'Mix its first sentence in',
  /** A button of a card, with the name of the road. */
  ofRoad: (button: string, road: string) => `${button}: ${road}`,
  /** "A step further, mixed with: another direction". */
  roadLine: (road: string, mixed: readonly string[]) =>
    mixed.length === 0 ? road : `${road}, mixed with: ${mixed.map(uncapitalised).join(' and ')}`,
  roadMissing: (roads: readonly string[]) =>
    `Your answers do not carry ${roads.map((road) => `“${road}”`).join(' and ')} as they are now, so the text does without. It comes back with them.`,
  roadScope: 'The goals, the interview answer and the CV line stay as they are.',
  backToStatement: 'Back to the first direction',
  toRoads: 'See the directions',
  thin: {
    title: 'A start',
    text: 'There is not enough here yet for an aspiration that would be true, and we would rather say little than make something up.',
    told: 'What you did tell us',
    nothing: 'Nothing yet, and that is fine.',
    next: 'One easy question that would help most',
    again: 'One answer to say in other words: nothing could be made of it yet',
    answer: 'Answer it',
    experiment: 'One small experiment',
    experimentText:
      'Ask someone who knows you: “When have you seen me at my best?” Write down what they say, word for word.',
    sleep: 'One question for tomorrow',
    sleepText: 'What would people around you miss if you were away for a month?',
  },
  bar: {
    label: 'Keep it',
    skip: 'Skip to PDF and copy',
    /** What each way to keep it is for. */
    note: 'A PDF, a Word file or a print is there to read and to show. A saved copy is there to go on with, here or on another device; a locked one opens only with its passphrase, a long password that you choose.',
    pdf: 'Download PDF, Word and more',
    print: 'Print it',
    copy: 'Save a copy',
  },
  take,
  paper: {
    name: 'Your name on it (you may leave this empty)',
    size: 'Paper',
    a4: 'A4',
    letter: 'US Letter',
    parts: 'On it besides the aspiration',
    part: {
      goals: 'My goals',
      ideas: 'Ideas for goals, which nobody has taken on yet',
      roots: 'What it stands on',
      employer: 'The answer for an employer',
      path: 'My growth path',
      road: 'The directions I can choose from',
      interview: 'The interview answer and the line for a CV',
      contract: 'What we agreed before we began',
      room: 'Room to write by hand',
    },
    /** In the place of “My goals” until one is taken on. */
    goalsToBegin: 'Goals to begin with',
    pages: 'How much',
    onePage:
      'One page for anybody: the aspiration, my name, and of these parts the goals and the room to write',
    allPages: 'That page, and behind it everything that is ticked',
    privateMatters: 'Put my money answers and other private matters on it too',
    privateMattersHint:
      'What you say about money stays out of the PDF and the print unless you tick this. So do words that speak of your own health, disability, age, family trouble, time in prison or move to another country, as far as we can tell, unless you said that they may be shared.',
    copyInside: {
      tick: 'Put a saved copy into the PDF, for myself',
      hint: 'Then you can go on from this PDF: “Open a file” takes the copy out again. The copy holds every answer, also what the pages leave out, with earlier versions. Make another PDF, without it, for others.',
      legend: 'Who can take the copy out',
      locked: 'Only who has the passphrase that I choose next',
      plain: 'Everybody who has the PDF',
      warning:
        'Whoever gets this PDF can read every answer in it, also money and other private matters that you left off the pages. Do not pass it on.',
      description: 'Saved copy of this reflection, to open in Waymark',
    },
    look: 'Look at the pages first',
    pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
    looking: 'Setting the pages',
    make: 'Make the PDF',
    making: 'Making your PDF',
    made: 'Your PDF is in your downloads.',
    missing: (characters: string) =>
      `These characters have no letter shape here and will show as “?”: ${characters}`,
    makeAnyway: 'Download it all the same',
    failed:
      'The PDF could not be made. Your answers are safe. Try once more, or use Print, which every browser has.',
    fileKind: 'my-aspiration',
    fileKindWithCopy: 'my-aspiration-with-my-copy',
    nameTooLong: (most: number) =>
      `This name is longer than the page can hold. Use up to ${most} characters.`,
  },
} as const;

function uncapitalised(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
