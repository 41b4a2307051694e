import type { CvFormat } from '#src/domain/cv/cv-read.ts';
import { plural } from './counts.ts';
import { formats, refused, unread } from './cv-files.ts';
import { cvReview } from './cv-review.ts';

/** With a full stop, where the words of a CV do not bring one. */
function ended(words: string): string {
  return /[.!?…]$/u.test(words) ? words : `${words}.`;
}

/** The buttons that take what changed or keep what was, and what is said then. */
function newOrOld(what: string) {
  return {
    take: `Take the new ${what}`,
    leave: `Keep the old ${what}`,
    takeOf: (words: string) => `Take the new ${what}: ${words}`,
    leaveOf: (words: string) => `Keep the old ${what}: ${words}`,
    taken: (words: string) => ended(`New ${what} taken: ${words}`),
    left: (words: string) => ended(`Old ${what} kept: ${words}`),
  };
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
    changedNumber: 'It stands in your answers with another number: see below.',
    below: 'To look at below.',
    waits: 'No answer has room for it now: it stands at the end of this page.',
    decided: 'It stands in your answers, or you left it out.',
    inText: 'In the text below, to pick from.',
  },
  changed: {
    title: 'What changed since the last time',
    lead: 'These stand in your answers, and this CV says something else of them. You decide what is kept.',
    none: 'Nothing more to decide on here.',
    was: 'Kept until now:',
    is: 'In this CV:',
    /** `state`: how a paper stands, where that changed too; else empty. */
    span: (from: string, to: string, state: string) => {
      const end = to === 'now' ? 'today' : to;
      const time =
        from === '' && end === ''
          ? 'no dates'
          : end === ''
            ? `since ${from}`
            : from === ''
              ? `until ${end}`
              : `${from} to ${end}`;
      return `${[time, state].filter(Boolean).join(' · ')}.`;
    },
    about: (years: string) => `about ${plural(Number(years), 'year', 'years')}.`,
    yearsName: 'Your years in that work',
    dates: newOrOld('dates'),
    years: newOrOld('number of years'),
    number: (words: string) => ended(words),
    resultName: 'A result that you are proud of',
    results: newOrOld('number'),
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
      : `Counted from the dates of these ${count} jobs. Months in two of them count once, and months between them do not count.`,
  countedAll: (count: number) =>
    `Counted from the dates of these ${count} jobs together. Some of them may have been other work: your CV does not say. Months in two of them count once, and months between them do not count.`,
  allYears: (years: string, count: number) =>
    `All ${count} jobs that may belong to this work make about ${plural(Number(years), 'year', 'years')}. Leave this one out to be asked about those.`,
  countedBeside:
    'Your texts name these years beside the first work of your answer. Change the number if you would not say it so.',
  isField: 'The field of work that these lines belong to. Your CV does not name it.',
  underJob: (job: string) => `From your work as ${job}.`,
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
    allFit: (count: number) =>
      `Your CV has ${count} things for this answer, and it has room for all. Take the tick off what you would rather leave out.`,
    change: 'Change',
    takeAll: (count: number) => (count === 2 ? 'Take both' : `Take all ${count}`),
    leaveAll: 'Leave all out',
    legend: (room: number) => `Choose ${room} at most`,
    chosen: (count: number, room: number) => `${count} of ${room} chosen.`,
    none: 'Tick one first, or look at them one by one.',
    take: 'Take these',
    oneByOne: 'One by one',
    room: (room: number, count: number) =>
      room <= 0
        ? 'It goes to the other languages in this answer, which share one place.'
        : `This answer has room for ${room === 1 ? 'one more' : `${room} more`}, and your CV has ${count} things for it.`,
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
    already: 'It stood above already, and is the first there now, to take or to leave.',
    waits:
      'The answer that it belongs to has no room left. It waits at the end, to be put in place of something.',
    cannot:
      'Your answers say it already, or it is too long for one. You can write it into the question yourself.',
  },

  top: 'What you say of yourself at the top of your CV is not taken: your aspiration is made of your answers. It is looked at beside them at the end of this page.',
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

  review: cvReview,
} as const;
