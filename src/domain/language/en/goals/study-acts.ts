import { line } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { A_PROGRAM, A_SYSTEM, isTool, type Study, type StudyForm } from './studies.ts';

type Piece = Segment[] | string | null;

/** What one does with a thing to learn: the verb, how one knows that it is done, and the next act, with a person to ask or without. */
type Acts = { verb: string; done: string; next: string; ask: ((name: Segment[]) => Piece) | null };

const CERTIFICATE = 'Two places compared by dates, days and price, and one course finished.';
const teaches = (name: Segment[]) =>
  line('learn')`Ask ${name} who teaches it well, and then ask there for dates and costs.`;
const takesOn = (name: Segment[]) =>
  line('learn')`Ask ${name} who takes people on, and write down the names.`;
const DATES = 'Ask two places for the dates, the days and the cost.';
const NEXT_DATE = 'Look up the next date, what it costs and what it asks for.';

/** By the form of the thing: an exam is passed on a date, an office answers in writing, a course is finished. */
export const ACTS: Readonly<Record<Exclude<StudyForm, 'skill'>, Acts>> = {
  card: { verb: 'Get ', done: 'The card in my hands.', next: NEXT_DATE, ask: null },
  paper: {
    verb: 'Get ',
    done: 'The paper in my hands.',
    next: DATES,
    ask: teaches,
  },
  exam: { verb: 'Pass ', done: 'A date booked, and then passed.', next: NEXT_DATE, ask: null },
  office: {
    verb: 'Apply for ',
    done: 'Everything handed in, and a list in writing of what they still ask for.',
    next: 'Write to the office that decides, and ask which papers it takes, what it costs and how long it lasts.',
    ask: null,
  },
  course: { verb: 'Take ', done: CERTIFICATE, next: DATES, ask: teaches },
  long: { verb: 'Take ', done: CERTIFICATE, next: DATES, ask: teaches },
  place: {
    verb: 'Apply for ',
    done: CERTIFICATE,
    next: 'Write down three places that take people on, and call the first.',
    ask: takesOn,
  },
  language: {
    verb: 'Practise ',
    done: 'One talk of ten minutes about everyday things, held without notes.',
    next: 'Learn five sentences this week, and use them once.',
    ask: null,
  },
  made: {
    verb: 'Finish ',
    done: 'Each piece finished, and shown to two people who know the work.',
    next: 'Choose the first piece, and draw it on paper.',
    ask: null,
  },
};

/** How a skill shows, by what it is; `checked` is followed by who reads or looks at it, `alone` stands where nobody is named for that. */
type Skill = {
  sign: RegExp;
  done: string;
  isChecked: boolean;
  next: string;
  ask?: (name: Segment[]) => Piece;
  alone?: string;
};

const SKILLS: readonly Skill[] = [
  {
    sign: /\b(?:driving|welding|grafting|swimming|sewing|carving|baking|cooking|lathe|drill press|meter|medidor|oscilloscope|cutter|tools?|alignment|balancing|soldering|knitting|stains?|dry[- ]clean\p{L}*|dyeing|ironing|massage|pruning|shearing|rigging)\b/iu,
    done: 'Ten hours done, and one thing that I can do alone now',
    isChecked: false,
    next: 'Find one person or place that teaches it, and ask when I could begin.',
  },
  {
    sign: /\b(?:pric(?:e|es|ing)|quot(?:e|es|ing)|costing|estimat(?:e|es|ing))\b/iu,
    done: 'Ten past jobs priced again on paper, with the material, the travel and my own time in each',
    isChecked: false,
    next: 'Take the last job I did, and write down every cost of it, my own time too.',
  },
  {
    sign: A_SYSTEM,
    done: 'One real task done in it from start to end, without help',
    isChecked: false,
    next: 'Ask one person who uses it every day to show me, and write down the steps.',
  },
  {
    sign: /\bkeep(?:ing)? (?:\p{L}+ )?books\b/iu,
    done: 'Six jobs written up in one book, each with its cost, what was paid and what is left',
    isChecked: false,
    next: 'Open one page for the next job, and write down what went into it.',
  },
  {
    sign: /\b(?:book ?-?keeping|accounts?|accounting|tax(?:es)?|invoic\p{L}+|budgets?|budgeting|cash ?flow)\b/iu,
    done: 'One month written up, with every sum that came in and went out',
    isChecked: false,
    next: 'Write down what came in and what went out today, in one book.',
  },
  {
    sign: /\b(?:regulations?|rules?|procedures?|building code|highway code)\b/iu,
    done: 'One practice test on it passed, and one page of the parts that my work needs',
    isChecked: false,
    next: 'Find one practice test or ten old questions, and see how many I get right today.',
  },
  {
    sign: /\b(?:laws?|legal|contracts?|deeds?|rights)\b/iu,
    done: 'One page of the rules that I need for my work, read by ',
    isChecked: true,
    next: 'Write down three questions about it, and who could answer them.',
  },
  {
    sign: /^writing\b|\bwriting$/iu,
    done: 'One text written from start to end, and read by ',
    isChecked: true,
    next: 'Choose what the text is for, and write its first five lines.',
  },
  {
    sign: /\b(?:speak|talk|present)\p{L}* (?:in front|before|in public|to (?:an? )?(?:group|class|audience))|\bpublic speaking\b|\bpresentations?\b/iu,
    done: 'Three talks of ten minutes held for five people, with what they say of each',
    isChecked: false,
    next: 'Choose the first ten minutes, and say them aloud to one person.',
  },
  {
    sign: /^how (?!to\b)/iu,
    done: 'I can explain it to somebody else in ten minutes, and have seen it done once',
    isChecked: false,
    next: 'Ask somebody who works with it for one morning, and write down the steps.',
  },
  {
    sign: /\bregister(?:ing)? (?:an? |the |my )?(?:\p{L}+ )?(?:business|company|firm|shop)\b/iu,
    done: 'The business registered by its name, and two months of figures in one book',
    isChecked: false,
    next: 'Ask somebody who has registered one, and write down the fee and the papers.',
    ask: (name) => line('learn')`Ask ${name} who has registered one, and write down the fee and the papers.`,
  },
  {
    sign: /^(?:how to )?(?:mak|build|draw|design|sew|bak)(?:e|ing)?\b/iu,
    done: 'One made from start to end, and checked by ',
    isChecked: true,
    next: 'Find one short lesson on it, and do the first hour this week.',
  },
];

const ANY_SKILL: Omit<Skill, 'sign'> = {
  done: 'Four lessons done, and what I learned on one page, read by ',
  alone: 'Four lessons done, what I learned on one page, and one thing from it tried in real work',
  isChecked: true,
  next: 'Choose one course or book on it, and a fixed hour of the week.',
};
const TO_INSTALL: Omit<Skill, 'sign'> = {
  done: 'Two real pieces of work done in it from start to end, shown to ',
  isChecked: true,
  next: 'Install it, and do the first hour in it this week.',
};
const A_TOOL: Omit<Skill, 'sign'> = {
  done: 'One small piece of work that uses it, shown to ',
  isChecked: true,
  next: 'Find the first lesson, and do one hour of it this week.',
};

/** What is learned with the hands, at a machine or at a bench. */
export const isHandsOn = ({ what }: Study): boolean => SKILLS[0]?.sign.test(what.quote) === true;

/** How one knows that a skill is there, and the next act for it. */
export function skillActs(study: Study): Omit<Skill, 'sign'> {
  if (A_PROGRAM.test(study.what.quote) && !A_SYSTEM.test(study.what.quote)) return TO_INSTALL;
  return isTool(study) ? A_TOOL : (knownSkill(study) ?? ANY_SKILL);
}

/** A skill of which it is known how it shows; null where it is only something to learn. */
export function knownSkill({ what }: Study): Omit<Skill, 'sign'> | null {
  const text = what.forms.gerund ?? what.forms.noun ?? what.quote;
  return SKILLS.find(({ sign }) => sign.test(text) || sign.test(what.quote)) ?? null;
}
