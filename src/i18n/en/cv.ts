import type { CvFormat, CvRefusalReason, CvUnreadKey } from '#src/domain/cv/cv-read.ts';
import type { GoalPart } from '#src/domain/model/goal-parts.ts';
import { plural } from './counts.ts';

/** A goal as the review writes it: every text of its form. */
type GoalTexts = Readonly<Record<GoalPart, string>>;

const formats: Readonly<Record<CvFormat, string>> = {
  'json-resume': 'a JSON Resume',
  fresh: 'a FRESH résumé',
  'reactive-resume': 'a Reactive Resume',
  linkedin: 'a LinkedIn export',
  europass: 'a Europass CV',
  docx: 'a Word file',
  pdf: 'a PDF',
  text: 'text',
};

/** What went wrong, and what to do: each is a sentence or two that stand alone. */
const refused: Readonly<Record<CvRefusalReason, string>> = {
  'too-big': 'This file is too big for a CV. Save it without pictures, or paste its text below.',
  empty: 'There is nothing in it. Choose another file, or paste the text of your CV below.',
  'unknown-kind':
    'This kind of file cannot be read. Save your CV as a PDF or a Word file (.docx), or paste its text below.',
  'pdf-scanned':
    'The pages of this PDF are pictures, so there is no text to read. Open the file you made it from, or type the main lines below.',
  'pdf-garbled':
    'The letters in this PDF do not say which letters they are. Open the file you made it from, save it as a Word file (.docx), or paste its text below.',
  'pdf-locked':
    'This PDF has a password. Save a copy without one in the app you open it with, and choose that.',
  'pdf-broken': 'This PDF is damaged. Make it again from the original, or paste its text below.',
  'docx-broken': 'This Word file is damaged. Open it in Word, save it under a new name, and choose that.',
  'docx-pictures':
    'This Word file holds only pictures, so there is no text to read. Type or paste the main lines below.',
  'docx-locked':
    'This Word file has a password. Take the password off in Word, save it, and choose it again.',
  'doc-old': 'This is an old Word file (.doc). Open it, save it as .docx or PDF, and choose that.',
  odt: 'This is an OpenDocument file. Save it as a Word file (.docx) or a PDF, and choose that.',
  pages: 'This is a Pages file. In Pages, export it as a Word file or a PDF, and choose that.',
  rtf: 'This is a rich text file (.rtf). Save it as a Word file (.docx) or a PDF, and choose that.',
  'zip-other':
    'This ZIP is neither a Word file nor a LinkedIn export. Open it, and choose the CV that is inside.',
  'zip-broken': 'This ZIP is damaged, or only half of it came. Download it again, and choose that.',
  'linkedin-empty':
    'This LinkedIn export has no jobs, studies or skills in it. Ask LinkedIn for the larger file with everything; it comes by e-mail within a day.',
  'json-broken': 'This file ends too early or has a mistake in it. Export it again from your résumé builder.',
  'json-other':
    'This is a data file, but not a CV of a kind that can be read. Export it as JSON Resume, or paste the text of your CV below.',
  'own-copy': 'This is a copy that Waymark saved. Open it on the first page, under “Open a saved copy”.',
  'xml-broken': 'This file ends too early or has a mistake in it. Export it from Europass again.',
  'xml-other': 'This is an XML file, but no Europass CV. Paste the text of your CV below.',
  'too-much': 'There is far more in this file than in any CV. Paste the text of your CV below.',
  dangerous:
    'This file holds something that could harm the page, so it was not opened. Paste the text below.',
  'not-a-cv':
    'Nothing in this looks like a CV: no jobs, no studies, no skills. Is it the right file? You can also paste the text below.',
  failed:
    'Your device could not read this file just now. Close some other pages and try again, or paste the text below.',
};

const unread: Readonly<Record<CvUnreadKey, (count: number) => string>> = {
  hidden: (count) =>
    `${plural(count, 'item is', 'items are')} hidden in your résumé builder, and stayed out.`,
  'other-files': (count) =>
    `${plural(count, 'other file', 'other files')} of the export (messages, contacts and the like) stayed closed.`,
  'text-box': (count) =>
    `${plural(count, 'box of text was', 'boxes of text were')} read, but may stand in another place than you put it.`,
  picture: (count) =>
    `${plural(count, 'picture', 'pictures')} could not be read. Words in a picture are missing here.`,
  'page-without-text': (count) =>
    `${plural(count, 'page has', 'pages have')} no text, only a picture, and could not be read.`,
  columns: (count) =>
    `${plural(count, 'page is', 'pages are')} in columns, so some lines may have come together wrongly.`,
  'no-heading': (count) =>
    `${plural(count, 'line stands', 'lines stand')} under no heading that is known. You can pick lines from the text below.`,
  'other-language': () =>
    'It is in another language than English. Lines are taken as they stand; change them into English as you take them, since your texts will be in English.',
  awards: (count) =>
    `${plural(count, 'award', 'awards')}: no question asks for them. Is one of them something you are proud of? Pick its line below.`,
  publications: (count) =>
    `${plural(count, 'publication', 'publications')}: no question asks for them. Pick a line below if one belongs in an answer.`,
  interests: (count) =>
    `${plural(count, 'line', 'lines')} about interests, memberships and the like: no question asks for them. They stand in the text below.`,
  'told-elsewhere': (count) =>
    `${plural(count, 'file', 'files')} of the export about volunteering, projects, awards, publications or courses stayed closed. If something in there matters, type it into your answers.`,
  'beyond-limit': (count) =>
    `It is very long: ${plural(count, 'line was', 'lines were')} left out at the end.`,
};

/** With a full stop, where the words of a CV do not bring one. */
function ended(words: string): string {
  return /[.!?…]$/u.test(words) ? words : `${words}.`;
}

/** Words in quotation marks, without the full stop that they may bring: one stands behind them. */
function quoted(words: string): string {
  return `“${words.replace(/(?<!\.)\.$/u, '')}”`;
}

/** Texts of the page that takes a CV in, and looks at it beside the answers. */
export const cv = {
  /** Before the line of a CV, wherever an answer shows where it came from. */
  from: 'From my CV:',
  title: 'Bring in your CV',
  lead: 'Choose your CV and pick from it what belongs in your answers, one thing at a time. Nothing is taken without you, and nothing that you have answered is replaced.',
  private:
    'It is read on this device and goes nowhere. Only the lines of what you take are kept, and marks that tell this page which lines it has seen.',
  choose: 'Choose a file',
  kinds: 'PDF, Word (.docx), a LinkedIn export, Europass, JSON Resume, Reactive Resume, or plain text',
  drop: 'or drop it here',
  paste: 'Paste the text of your CV',
  pasteHint: 'Select everything in your CV, copy it, and paste it here.',
  readPasted: 'Read this text',
  pasteEmpty: 'Paste the text of your CV first.',
  reading: 'Reading your CV…',
  refused,
  /** `fresh`: how many lines stood in no CV before; null where this is the first. */
  found: (format: CvFormat, count: number, fresh: number | null) => {
    const toSee = `${plural(count, 'thing', 'things')} to look at. You decide on each.`;
    if (fresh === null)
      return count === 0
        ? `Read as ${formats[format]}. There is nothing in it that your answers still have room for.`
        : `Read as ${formats[format]}: ${toSee}`;
    const news =
      fresh === 0
        ? 'Nothing in it is new since the last time.'
        : `${plural(fresh, 'line is', 'lines are')} new or changed since the last time.`;
    return `Read as ${formats[format]}. ${news}${count === 0 ? '' : ` ${toSee}`}`;
  },
  news: {
    title: 'New since the last time',
    count: (count: number) => plural(count, 'line', 'lines'),
    mark: '(new)',
    changed: 'It stands in your answers with other dates: see below.',
    below: 'To look at below.',
    waits: 'No answer has room for it now: it stands at the end of this page.',
    decided: 'It stands in your answers, or you left it out.',
    inText: 'In the text below, to pick from.',
  },
  changed: {
    title: 'Jobs whose dates changed',
    lead: 'These jobs are in your answers. Your CV now gives other dates for them. You decide which ones are kept.',
    none: 'No more dates to decide on.',
    was: 'Kept until now:',
    is: 'In this CV:',
    dates: (from: string, to: string) => {
      const end = to === 'now' ? 'today' : to;
      if (from === '' && end === '') return 'no dates.';
      if (end === '') return `since ${from}.`;
      return from === '' ? `until ${end}.` : `${from} to ${end}.`;
    },
    take: 'Take the new dates',
    leave: 'Keep the old dates',
    takeOf: (words: string) => `Take the new dates: ${words}`,
    leaveOf: (words: string) => `Keep the old dates: ${words}`,
    taken: (words: string) => ended(`New dates taken: ${words}`),
    left: (words: string) => ended(`Old dates kept: ${words}`),
  },
  unread,
  notRead: 'What was not read',
  another: 'Read another CV',
  showSeen: 'Show again what I left',

  drafts: 'From your CV to your answers',
  counter: (done: number, left: number) =>
    left === 0
      ? done === 0
        ? 'Nothing to look at now.'
        : `${plural(done, 'thing', 'things')} looked at, none to go.`
      : `${done} looked at, ${left} to go.`,
  inLine: 'Your CV says',
  under: (section: string) => `under “${section}”`,
  onPage: (page: number) => `page ${page}`,
  asAnswer: 'As an answer',
  years: (years: string) => `About ${plural(Number(years), 'year', 'years')}`,
  counted: (count: number) =>
    count === 1
      ? 'Counted from the dates of this job.'
      : `Counted from the dates of these ${count} jobs; months in two of them count once.`,
  isRaw: 'It does not end this sentence as it stands. Change it first, in your own words.',
  gapInWords: (start: string, end: string) =>
    start === end ? `the time in ${start}` : `the time from ${start} to ${end}`,
  isGap:
    'Your CV shows no work between these two jobs. You can say what you did then, in your own words, or leave it out. Nobody has to explain a gap.',
  sayGap: 'Say what it was',
  sayGapOf: (words: string) => `Say what it was: ${words}`,
  changingGap:
    'Go on behind the dates, such as “…, when I cared for my mother”. Or write all of it yourself. Then press Done.',
  choice: {
    lead: (room: number, count: number) =>
      `Your CV has ${count} things for this answer, which has room for ${room === 1 ? 'one' : room}. Choose ${room === 1 ? 'the one that tells most' : `the ${room} that tell most`} of you.`,
    legend: (room: number) => `Choose ${room} at most`,
    chosen: (count: number, room: number) => `${count} of ${room} chosen.`,
    none: 'Tick one first, or look at them one by one.',
    take: 'Take these',
    oneByOne: 'One by one',
    room: (room: number, count: number) =>
      `This answer has room for ${room === 1 ? 'one more' : `${room} more`}, and your CV has ${count} things for it.`,
  },
  take: 'Take it',
  change: 'Change it first',
  leave: 'Leave it out',
  takeOf: (words: string) => `Take it: ${words}`,
  changeOf: (words: string) => `Change it first: ${words}`,
  leaveOf: (words: string) => `Leave it out: ${words}`,
  undo: 'Undo',
  undoOf: (words: string) => `Undo: ${words}`,
  enough: 'That is enough',
  done: 'Done',
  cancel: 'Put it back',
  changing: 'Change it as you like, then press Done.',
  said: {
    take: (words: string) => ended(`Taken: ${words}`),
    leave: (words: string) => ended(`Left out: ${words}`),
    undo: (words: string) => ended(`Undone. Here again: ${words}`),
    swap: (words: string, out: string) => ended(`Put in: ${words}, in place of ${out}`),
  },

  more: 'Go on looking',
  again: 'Look at the CV that is kept here',

  lines: 'Pick lines yourself',
  linesLead: 'The whole text as it was read. Press a line, then say what it is.',
  linesUnsure:
    'It is not sure which lines belong together, so here is the text as it was read. Press a line, then say what it is.',
  whatIsIt: (line: string) => `What is “${line}”?`,
  lineIs: {
    role: 'Work I did',
    paper: 'A certificate or degree I have',
    gift: 'Something I know',
    proof: 'Something I am proud of',
  },
  linePicked: {
    shown: 'It stands above now, to take or to leave.',
    waits:
      'The answer that it belongs to has no room left. It waits at the end, to be put in place of something.',
    cannot:
      'Your answers say it already, or it is too long for one. You can write it into the question yourself.',
  },

  waiting: 'No room for these yet',
  waitingSaid: (count: number) =>
    count === 1
      ? '1 more has no room in your answers, and waits at the end.'
      : `${count} more have no room in your answers, and wait at the end.`,
  waitingLead: (count: number) =>
    `Each answer holds only a few things. ${count === 1 ? 'One thing of your CV did not fit or was put last. Put it in place of another, or leave it.' : `${count} things of your CV did not fit or were put last. Put one in place of another, or leave it.`}`,
  waitingNone: 'Nothing waits here any more.',
  waitingCount: (count: number) => `${count} waiting`,
  heldNow: 'Your answer says now:',
  unpaid: '(unpaid work)',
  raw: '(no whole sentence yet: put it into your own words)',
  putIn: 'Put it in',
  putInOf: (words: string) => `Put it in: ${words}`,
  inPlaceOf: 'In place of which?',

  taken: 'What you took',
  takenNone: 'You took nothing from this CV. That is fine: your own words say more.',
  takenOpen: (question: string) => `Look at the answer: ${question}`,
  toAnswers: 'To the questions',
  keep: 'Keep the text of this CV in my reflection',
  keepHint:
    'Then this page can look at it again later. The text is saved on this device and stands in copies that you save. Without the tick only the lines above are kept.',
  keepTooLong: 'This text is too long to keep. The lines of what you took are kept.',

  review: {
    title: 'Your CV beside your answers',
    lead: 'A few things to ask yourself. There is no mark, and you need not change anything.',
    none: 'Your CV and your answers tell the same story. There is nothing to ask.',
    line: 'In your CV',
    toAnswer: 'Go to the answer',
    toStory: 'Tell the story',
    makeGoal: 'Make it a goal',
    makeGoalOf: (about: string) => `Make it a goal: ${about}`,
    isGoal: 'It is one of your goals.',
    toPlan: 'Go to my plan',
    full: 'You have three goals already. Finish one or let one go in your plan first.',
    gapWords: 'Find words for it',
    gapFull: 'There are as many facts as fit. Remove one there first.',
    gapFact: (start: string, end: string) =>
      `From ${start} to ${end} I was not in the kind of work that my CV shows.`,
    gapAbout: (start: string, end: string) => `${start} to ${end}`,
    aimLine: 'A line for its top, made of your answers:',
    copyLine: 'Copy the line',
    ask: {
      proud: (mine: string) =>
        `You are proud of this: ${quoted(mine)}. Your CV does not seem to show it. Would you like it to?`,
      unsaid: (mine: string) =>
        `You said that your CV leaves this out: ${quoted(mine)}. Would you like it to say so, or to keep it to yourself?`,
      gift: (mine: string) =>
        `People come to you for this: ${quoted(mine)}. Your CV does not seem to say so. Where could it?`,
      learning: (mine: string) =>
        `You would like to learn ${quoted(mine)}. It is not on your CV yet. When could it say “in progress”?`,
      aim: (mine: string) =>
        `You have ${quoted(mine)} in mind. Would somebody who reads only the top of your CV see that?`,
      claim: (claim: string) =>
        `Your CV says ${quoted(claim)}. Which day showed it? A claim with a story is easier to believe.`,
      gap: (start: string, end: string) =>
        `From ${start} to ${end} your CV shows no work. Nobody has to explain a gap. Would you like to say something about it, in your own words?`,
    },
    goal: {
      proud: (mine: string): GoalTexts => ({
        action: `Put this on my CV: ${mine}`,
        measure: 'It stands there in one line, with a number if there is one',
        firstStep: 'Write the line in one sentence',
        ifThen: 'If I do not know where it fits, I ask somebody who has read many CVs',
        why: 'I am proud of it, and nobody can see it yet',
        changeIf: 'it turns out to say nothing about the work I want',
      }),
      unsaid: (mine: string): GoalTexts => ({
        action: `Decide whether my CV says this, and how: ${mine}`,
        measure: 'It stands there in one line, or I know why it does not',
        firstStep: 'Write the line in one sentence, and read it the next day',
        ifThen: 'If I do not know whether to say it, I ask somebody who has read many CVs',
        why: 'I would rather choose what is said than leave it to chance',
        changeIf: 'it turns out to say nothing about the work I want',
      }),
      gift: (mine: string): GoalTexts => ({
        action: `Show on my CV what people come to me for: ${mine}`,
        measure: 'One line of my CV says it, with a day that showed it',
        firstStep: 'Ask two people when they last saw me do it',
        ifThen: 'If it sounds like praising myself, I only say what happened',
        why: 'It is a strength of mine that my CV leaves out',
        changeIf: 'I would rather not be asked to do it at work',
      }),
      learning: (mine: string): GoalTexts => ({
        action: `Have this on my CV as in progress: ${mine}`,
        measure: 'I have begun, and my CV says so with the month',
        firstStep: 'Find one way to begin, and what it costs',
        ifThen: 'If the first way is full or too dear, I look for a second one the same week',
        why: 'It is what I want to learn next',
        changeIf: 'the work I want turns out not to need it',
      }),
      aim: (mine: string): GoalTexts => ({
        action: `Let the top of my CV point to where I am going: ${mine}`,
        measure: 'Somebody who reads it for ten seconds can say where I am going',
        firstStep: 'Put the new line at the top, and read it aloud',
        ifThen: 'If it feels too much, I begin with “working toward”',
        why: 'The top is what is read first',
        changeIf: 'I change my mind about where I am going',
      }),
      claim: (claim: string): GoalTexts => ({
        action: `Have a story for what my CV says: ${claim}`,
        measure: 'I can tell it in a minute: what it was like, what I did, what came of it',
        firstStep: 'Write down one day on which I did it',
        ifThen: 'If I find no such day, I take it off my CV',
        why: 'I will be asked about it',
        changeIf: 'I take it off my CV',
      }),
      gap: (start: string, end: string): GoalTexts => ({
        action: `Have two calm sentences about ${start} to ${end}, and decide where I say them`,
        measure: 'I have said them aloud to somebody I trust',
        firstStep: 'Write down what is true and what I am ready to say',
        ifThen: 'If I am asked before I am ready, I say that I was away from this work and glad to be back',
        why: 'I would rather choose my words than be surprised',
        changeIf: 'nobody asks',
      }),
    },
  },
} as const;
