import { MINUTES, QUICK_QUESTIONS } from '#src/domain/wizard/minutes.ts';
import { plural } from './counts.ts';

/** What the questions' screens say around the questions. The questions themselves are content (src/content/en). */
export const wizard = {
  /** The way to the page that takes a CV in, at the foot of the steps that it could fill. */
  toCv: 'Have a CV? Bring it in',
  path: {
    label: 'Steps',
    check: 'Check',
    compact: (step: number, steps: number) => `Step ${step} of ${steps}`,
    states: { untouched: 'not started', started: 'started', done: 'done' },
  },
  step: {
    saveAndReturn: 'Save and go back',
    /** Beside the way to the aspiration, once all steps are done. */
    checkFirst: 'Check my answers',
    appeared: (stems: readonly string[]) =>
      `${stems.length === 1 ? 'One more question' : `${stems.length} more questions`} on this page: ${stems.join(' ')}`,
    unknownTitle: 'This page is not here',
    unknown: 'The address may be old, or the answers may have been removed from this device.',
    toFirstStep: 'Go to the first step',
    toWelcome: 'Go to the start',
  },
  /** In an empty field: read out, an example alone would pass for what stands there. */
  example: (words: string) => `such as ${words}`,
  /** Said to those who do not see it come or go. */
  arrived: (names: readonly string[]) => `New on this page: ${names.join(', ')}`,
  added: (names: readonly string[]) => `${names.join(', ')} added`,
  removed: (names: readonly string[]) => `${names.join(', ')} removed`,
  problems: {
    /** Questions without an answer, and answers that cannot stand as they are. */
    title: (open: number, wrong: number) => {
      const isOpen = open === 1 ? 'One question is still open' : `${open} questions are still open`;
      if (wrong === 0) return isOpen;
      if (open > 0) return `${isOpen}, and ${plural(wrong, 'answer', 'answers')} to change`;
      return wrong === 1 ? 'One answer to change' : `${wrong} answers to change`;
    },
    note: 'Answer, or choose “Skip for now” under the question. What you wrote is kept either way.',
    missing: 'Answer this, or choose “Skip for now” or “Not sure yet”.',
    tooMany: (max: number) => `Keep at most ${max} of these.`,
    notANumber: 'Write this as a number, such as 1,200, or leave it empty.',
    noDate: 'Write it in the field, or press another answer.',
    /** The question, then what to do about it where that is more than to answer. */
    inSummary: (stem: string, problem: string | null) => [stem, problem].filter(Boolean).join(' '),
  },
  tools: {
    help: 'Need help?',
    /** A button's whole name: each question has the same ones. */
    of: (tool: string, stem: string) => `${tool} ${stem}`,
    voice:
      'You can also speak your answer: press the microphone on your keyboard. On a computer: Windows key and H, or twice Control on a Mac (if dictation is on).',
    examples: 'Show me an example',
    examplesOf: 'How others answered',
    another: 'Ask it another way',
    original: 'Ask it the first way',
    skip: 'Skip for now',
    notSure: 'Not sure yet',
    optional: 'Optional',
  },
  setAside: {
    skipped: 'Skipped for now.',
    notSure: 'Not sure yet. That is a fine answer.',
    kept: 'What you wrote is kept.',
    undo: 'Answer it',
  },
  quickPath: {
    title: 'Would fewer questions help?',
    text: `The quick path asks ${QUICK_QUESTIONS} questions in about ${MINUTES.quick} minutes. Everything you have written is kept.`,
    take: 'Take the quick path',
  },
  reading: {
    weave: 'We will write:',
    quote: 'We will quote this:',
    drop: 'Not used:',
    quoted: (text: string) => `“${text}”`,
    edit: 'rewrite',
    editOf: (text: string) => `Rewrite how we use: ${text}`,
    field: 'Your words for the sentence',
    use: 'Use these words',
    quoteInstead: 'Quote my words instead',
    leaveOut: 'Leave it out',
    reset: 'Back to what I typed',
    cancel: 'Cancel',
    offer: 'Do you mean:',
    offerOf: (words: string) => `Yes, write: ${words}`,
    takeOffer: 'Yes, write that',
  },
  sharing: {
    keptFor: (topic: string) => `Kept to yourself: it speaks of ${topic}.`,
    keptChip: (chip: string, topic: string) => `“${chip}” is kept to yourself: it speaks of ${topic}.`,
    keptUnread: 'Kept out of the interview answer and the CV line, since we cannot read this language.',
    keptAsSaid: 'Kept to yourself, as you said.',
    sharedAtFirst: 'May be used in what you tell employers.',
    sharedAsSaid: 'It may be shared, as you said.',
    share: 'It may be shared',
    keep: 'Keep it to myself',
    of: (choice: string, words: string) => `${choice}: ${words}`,
  },
  picks: {
    chosen: (count: number, max: number) => `${count} of ${max} chosen`,
    full: (max: number) => `That is ${max}. To choose another, take one off first.`,
    suggested: 'from your answers',
    more: (count: number) => `Show ${count} more`,
    addOwn: 'Add your own',
    ownLabel: 'Your own words',
    add: 'Add',
    remove: (label: string) => `Remove ${label}`,
  },
  ranking: {
    title: 'Put them in order',
    help: 'The most important first. Use the buttons, or drag.',
    up: (label: string) => `Move ${label} up`,
    down: (label: string) => `Move ${label} down`,
    moved: (label: string, place: number, count: number) => `${label}, now ${place} of ${count}`,
  },
  text: {
    guide: (words: number) => `About ${plural(words, 'word', 'words')} is enough.`,
    counted: (count: number, words: number) =>
      `${plural(count, 'word', 'words')}. About ${words} is enough; more is kept too.`,
    long: 'All of it is kept. In your aspiration we quote one sentence at most.',
    refused: (max: string) =>
      `That did not fit, so nothing was added or cut. What you pasted is still in your clipboard. This box holds up to ${max} characters: paste the part that matters.`,
  },
  starter: {
    begin: 'Or choose a beginning',
    group: (stem: string) => `Beginnings for: ${stem}`,
  },
  people: {
    addOne: (relation: string) => `Add ${relation}`,
    name: (relation: string) => `Name or initials for ${relation}, if you like`,
    nameExample: 'M.',
    remove: (who: string) => `Remove ${who}`,
    listLabel: 'People you have added',
  },
  marks: {
    nothing: 'There is nothing to mark yet. Choose something in the question before this one.',
  },
  scales: {
    unset: 'Not set yet. Move it, or press it where it stands.',
    number: (label: string) => `${label}, as a number`,
    ofMax: (value: number, max: number) => `${value} of ${max}`,
  },
  dials: {
    share: (words: string, share: string) => `${words}: ${share}`,
    equal: 'All five count the same for now. That is a fine answer.',
  },
  stems: {
    choose: 'Begin the sentence that fits',
  },
  verb: {
    choose: 'Choose a verb',
    chooseOfAll: 'Choose a verb: all are here now',
    more: (count: number) => `Show ${count} more verbs`,
  },
  rows: {
    numbered: (label: string, at: number) => `${label} (${at})`,
    stateOf: (label: string, what: string) => `${label}: ${what}`,
    add: 'Add another',
    addOf: (label: string) => `Add another: ${label}`,
    remove: (what: string) => `Remove ${what}`,
  },
  lookup: {
    label: 'Search for a job or a kind of work',
    matches: 'What we found',
    example: 'nurse, building, office work',
    results: (count: number) =>
      count === 0 ? 'Nothing found. Your own words are fine.' : plural(count, 'match', 'matches'),
    ownWords: (words: string) => `Use my own words: ${words}`,
    field: 'kind of work',
    full: 'That is all this question takes. Remove one to choose another.',
  },
  amounts: {
    currency: 'Currency',
    period: 'For each',
    noPeriod: 'Choose',
    otherCurrencies: 'All others',
    ownCurrency: 'Another: I type it',
    typedCurrency: 'Which currency',
  },
  loss: {
    takes: (words: readonly string[]) =>
      `This takes ${words.map((each) => `“${each}”`).join(' and ')} out of your sentence so far.`,
    undo: 'Undo',
  },
  soFar: {
    title: 'So far',
    begin: 'Answer these, and your sentence begins:',
  },
  check: {
    title: 'Check your answers',
    why: 'Everything you said, on one page. Nothing here is final.',
    change: 'Change',
    changeOf: (stem: string) => `Change: ${stem}`,
    notProvided: 'Not provided',
    skipped: 'Skipped for now',
    notSure: 'Not sure yet',
    open: (count: number) =>
      `${plural(count, 'question is', 'questions are')} still open. You can see your aspiration without ${count === 1 ? 'it' : 'them'}.`,
    nextOpen: 'Answer the next one',
    allMet: 'Every question is answered or skipped.',
    earlier: 'Answers to earlier questions',
    earlierNote:
      'We no longer ask these. What says the same stands above in the new questions; your words stay here and in your copies.',
    seeResult: 'See my aspiration',
    levelTitle: 'How much we ask',
    level: {
      quick: `You chose Quick: ${QUICK_QUESTIONS} questions.`,
      standard: 'You chose Standard.',
      deep: 'You chose Deep: every question.',
    },
    askMore: 'Ask me more',
    quick: 'Quick path',
    levelNote: 'No answer is lost when you change this.',
    mark: (what: string, mark: string) => `${what}: ${mark}`,
    person: (relation: string, name: string) => `${relation} (${name})`,
    ranked: (place: number, label: string) => `${place}. ${label}`,
    starter: (stem: string, text: string) => `${stem} ${text}`,
    amounts: (amounts: string, currency: string, period: string) =>
      [amounts, currency, period].filter(Boolean).join(' '),
    range: (low: string, high: string) => `${low} to ${high}`,
  },
} as const;
