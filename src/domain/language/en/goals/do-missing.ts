import { from, line, ours, textIn, words } from '#src/domain/language/en/compose/line.ts';
import type { PaperHeld } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf } from './aims.ts';
import { fillLogbook } from './fill-logbook.ts';
import { bossWhoHelps } from './first-acts.ts';
import { handIn } from './hand-in.ts';
import { hoursOfSchool } from './hours-of-school.ts';
import { monthsOfPractice } from './months-of-practice.ts';
import { myPaper, outOfReach, thingMissing } from './papers.ts';
import { type GoalDraft, goal } from './parts.ts';
import { partsMissing } from './parts-missing.ts';
import { studiesOf } from './studies.ts';
import { hoursForLearning } from './study-time.ts';
import { IS_A_TEST, SCORE } from './study-words.ts';
import type { Told } from './told.ts';
import { whoGives } from './who-gives-it.ts';

const setOn = (slots: Told) => slots.learning.some(({ stance }) => stance === 'set-on-it');

/** A step that is missing for a paper: sat, done, settled or fetched, by what it is. */
export function doMissing(paper: PaperHeld, slots: Told): GoalDraft | null {
  // With no work in mind, nothing says that it is needed.
  if (aimsOf(slots).length === 0) return null;
  const step = thingMissing(paper);
  const isLearned = studiesOf(slots).some(
    ({ paper: finished, form }) => finished === paper && form !== 'skill',
  );
  // A degree is no matter of months, nor of who learns only what is short.
  if (isLearned || (IS_A_DEGREE.test(paper.missing?.quote ?? '') && !setOn(slots))) return null;
  const name = adviserFor(slots, 'learning');
  const gone = outOfReach(paper);
  if (gone)
    return goal('get-missing', 'path', {
      months: 5,
      action: line(
        'get-missing',
      )`Find out which other proofs are taken for ${myPaper(paper)} in place of ${gone}.`,
      measure: 'A written answer on which other proofs count, and a list of those that I have.',
      firstStep: name
        ? line(
            'get-missing',
          )`List every other proof that I have, letters and people who can confirm it too, and go through it with ${name}.`
        : 'List every other proof that I have, letters and people who can confirm it too.',
    });
  const hours = hoursOfSchool(paper, 'get-missing');
  if (hours) return hours;
  const logged = fillLogbook(paper);
  if (logged) return logged;
  const signed = toBeSigned(paper, slots);
  if (signed) return signed;
  const practice = monthsOfPractice(paper, slots);
  if (practice) return practice;
  const handed = handIn(paper, hoursForLearning(slots), 'get-missing');
  if (handed && !isLaterFor(paper, slots)) return handed;
  const phase = phaseLeft(paper);
  const sat = phase ?? testLeft(paper);
  if (sat)
    return goal('get-missing', 'path', {
      months: 6,
      action: phase
        ? line('get-missing')`Pass ${phase} of ${myPaper(paper)}.`
        : line('get-missing')`Pass ${sat} for ${myPaper(paper)}.`,
      measure: 'The result in my hand.',
      firstStep: [
        'Look up the next date and the price.',
        'Find out when it can be sat, and choose two evenings a week for it.',
      ],
    });
  const parts = partsMissing(paper, hoursForLearning(slots));
  const isPutOff = isLaterFor(paper, slots);
  if (parts && !isPutOff) return goal('get-missing', 'path', parts);
  if (/^(?:all|everything|the whole)\b/iu.test(paper.missing?.quote ?? ''))
    return goal('get-missing', 'path', {
      months: 6,
      action: line('get-missing')`Get a start date for ${myPaper(paper)}.`,
      measure: 'A place with a start date, and one page with the fee and the timetable.',
      firstStep: 'Ask two places for the dates and the fee, and whether one can learn there in the evening.',
    });
  const credits = CREDITS.exec(step?.forms.noun?.trim() ?? '');
  if (credits && step && !isPutOff)
    return goal('get-missing', 'path', {
      months: Number(credits[1]) > CREDITS_OF_HALF_A_YEAR ? 11 : 6,
      action: line(
        'get-missing',
      )`Finish the last ${[from(step, `${credits[1]} ${credits[2]}`, 'quote')]} for ${myPaper(paper)}.`,
      measure: 'All of them confirmed in writing.',
      firstStep: [
        name &&
          line(
            'get-missing',
          )`Ask ${whoGives(paper.name)} when they can be done, and go through the dates with ${name}.`,
        line('get-missing')`Ask ${whoGives(paper.name)} when they can be done next, and what they cost.`,
      ],
    });
  const more = SCORE.exec(paper.missing?.quote.trim() ?? '');
  if (more && paper.missing)
    return goal('get-missing', 'path', {
      months: 6,
      action: line(
        'get-missing',
      )`Pass ${myPaper(paper)}, with ${[from(paper.missing, `${more[1]} more ${more[2]}`, 'quote')]}.`,
      measure: 'The result in my hand.',
      firstStep: [
        name && line('get-missing')`Ask ${name} how to practise for it.`,
        'Look up the next date and the price.',
      ],
    });
  if (isPutOff)
    return goal('get-missing', 'path', {
      months: 11,
      action: line(
        'get-missing',
      )`Have a plan with dates for what is missing for ${myPaper(paper)}: ${step && words(step, 'noun')}.`,
      measure: 'One page with a date for each part, and the first one booked.',
      firstStep: line('get-missing')`Ask ${whoGives(paper.name)} when each part is given.`,
    });
  return goal('get-missing', 'path', {
    months: 6,
    action: IS_DONE.test(paper.missing?.quote ?? '')
      ? line('get-missing')`Finish what is missing for ${myPaper(paper)}: ${step && words(step, 'noun')}.`
      : line(
          'get-missing',
        )`${[ours(IS_SETTLED.test(paper.missing?.quote ?? '') ? 'Settle' : 'Get', 'get-missing')]} what is missing for ${myPaper(paper)}: ${step && words(step, 'noun')}.`,
    measure: IS_DONE.test(paper.missing?.quote ?? '')
      ? 'All of it done, and confirmed in writing.'
      : IS_SETTLED.test(paper.missing?.quote ?? '')
        ? 'All of it settled, and confirmed in writing.'
        : 'All of it in my hands, or asked for in writing with a date.',
    firstStep: IS_DONE.test(paper.missing?.quote ?? '')
      ? line('get-missing')`Ask ${whoGives(paper.name)} when it can be done next, and what it costs.`
      : name
        ? line('get-missing')`Ask ${name} who to write to, and send the first question.`
        : 'Write to the office that decides, and ask what it takes and how long.',
  });
}

/** "One project sign off": a piece of work that is done, and that somebody signs. */
const TO_BE_SIGNED =
  /^((?:(?:the|my|an?|one|two|three|last|final) )*(?:\p{L}+ )?(?:projects?|portfolio|log ?book|thesis|assignments?|case stud(?:y|ies)))(?: to be| needs?)?[ ,]+sign(?:ed|ing)?[- ]?off$/iu;

function toBeSigned(paper: PaperHeld, slots: Told): GoalDraft | null {
  const step = thingMissing(paper);
  const [, work = ''] = TO_BE_SIGNED.exec(step?.forms.noun?.trim() ?? '') ?? [];
  if (!step || work === '') return null;
  const boss = bossWhoHelps(slots);
  return goal('get-missing', 'path', {
    months: 6,
    action: line(
      'get-missing',
    )`Have ${[from(step, work.toLowerCase(), 'quote')]} for ${myPaper(paper)} finished and signed off.`,
    measure: 'The signature on it, and the paper asked for.',
    firstStep: [
      boss && line('get-missing')`Ask ${boss} what is still open in it, and who signs it.`,
      'Ask whoever signs it what is still open in it.',
    ],
  });
}

/** Counted points of a school. */
const CREDITS =
  /^(?:(?:the|my|last) )*(\d{1,2}) ((?:\p{Ll}+ )?(?:credits?|ects|ects points))(?: (?:left|remaining|to go|missing|short))?$/iu;
const CREDITS_OF_HALF_A_YEAR = 15;

const isLaterFor = (paper: PaperHeld, slots: Told) =>
  studiesOf(slots).some(
    ({ stance, paper: of, what }) => stance === 'later' && (of === paper || shareAWord(what.quote, paper)),
  );

const IS_A_DEGREE = /\b(?:degree|bachelor['’]?s?|master['’]?s?|university|college|diploma)\b/iu;

/** A part of a course is done, and handed out by nobody. */
const IS_DONE =
  /\b(?:practicals?|practicum|semester|classes|courses|modules|credits|project|thesis|placement|internship|part|term|unit|year)\b/iu;

/** Nobody gets an interview or a payment: they are settled. */
const IS_SETTLED = /\b(?:interview|payment|fees?|signature|application|reference)\b/iu;

/** "The Swedish theory test", "maths, rewriting it": what is sat on a day. */
function testLeft(paper: PaperHeld): Segment[] | null {
  const step = thingMissing(paper);
  const said = step && words(step, 'noun');
  if (!step || !said) return null;
  if (IS_A_TEST.test(textIn(said))) return theTest(said);
  if (A_SUBJECT.test(textIn(said))) return asSubject(said);
  const [, subject = ''] = SAT_AGAIN.exec(step.quote.trim()) ?? [];
  return subject ? [from(step, subject, 'quote')] : null;
}

/** "Math" of a "sec 5": a subject of school is passed. */
const A_SUBJECT =
  /^(?:(?:basic|higher|core|pure|applied|further) )?(?:maths?|mathematics|algebra|geometry|statistics|calculus|english(?: language| literature)?|french|german|spanish|irish|welsh|afrikaans|swahili|portuguese|italian|latin|science|sciences|physics|chemistry|biology|history|geography|economics|accounting|accountancy|anatomy|literacy|numeracy)(?: (?:and|&) (?:maths?|english|science|physics|chemistry|biology))?$/iu;

/** A tongue keeps its capital, all other subjects are small. */
const asSubject = (said: Segment[]): Segment[] =>
  said.map((one) => ({
    ...one,
    text: one.text
      .toLowerCase()
      .replace(
        /\b(?:english|french|german|spanish|irish|welsh|afrikaans|swahili|portuguese|italian|latin)\b/gu,
        (tongue) => tongue.charAt(0).toUpperCase() + tongue.slice(1),
      ),
  }));

/** "The second phase" of an exam: a part of it is passed, and no office hands it out. */
function phaseLeft(paper: PaperHeld): Segment[] | null {
  const step = thingMissing(paper);
  const [, phase = ''] = A_PHASE.exec(step?.forms.noun?.trim() ?? '') ?? [];
  return step && phase !== '' && /\b(?:exam|examination|test)$/iu.test(textIn(myPaper(paper) ?? []))
    ? [ours('the ', 'article'), from(step, phase.toLowerCase(), 'quote')]
    : null;
}
const A_PHASE =
  /^(?:the )?((?:first|second|third|1st|2nd|3rd|last|final|oral|written|practical|clinical|theory|theoretical|speaking) (?:phase|part|stage|round|paper|module|half|section))$/iu;

/** "The English test": a tongue has a capital, and a test that is asked for is the one. */
function theTest(said: Segment[]): Segment[] {
  const named = said.map((one) => ({
    ...one,
    text: one.text.replace(A_TONGUE, (_, before: string, letter: string) => before + letter.toUpperCase()),
  }));
  return /^(?:the|an?|my|one|two|\d)\b/iu.test(textIn(named)) ? named : [ours('the ', 'article'), ...named];
}
const A_TONGUE = /(^|\s)(\p{Ll})(?=\p{Ll}+(?:ish|ese|ench|rman|utch|alian) )/gu;
const SAT_AGAIN =
  /^((?:\p{L}+ ){0,2}\p{L}+),? (?:(?:i am |i'm )?(?:re-?writ|re-?sitt?|re-?tak)\p{L}*)(?: (?:it|them|this year|again))?[.!]*$/iu;

/** "The 4 courses" for "4 courses": the step that is missing. */
const shareAWord = (what: string, { missing }: PaperHeld) => {
  const bare = what
    .toLowerCase()
    .replace(/^(?:the|my|those) /u, '')
    .trim();
  return bare !== '' && (missing?.quote.toLowerCase().includes(bare) ?? false);
};
