import { line, ours, textIn, words } from '#src/domain/language/en/compose/line.ts';
import { toBeRecognised } from '#src/domain/language/en/recognition.ts';
import type { PaperHeld } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf, nameOfWork, shareAStem } from './aims.ts';
import { paperFirst } from './hired-now.ts';
import { missingOf, myPaper, papersIn, thingMissing } from './papers.ts';
import { type GoalRow, goal } from './parts.ts';
import { firstOf } from './path-papers.ts';
import { type Study, studiesOf } from './studies.ts';
import { IS_OF_TONGUE, wanted } from './study-wanted.ts';
import type { Told } from './told.ts';

const AT_SCHOOL =
  /\b(?:secondary|primary|high|middle|elementary) school\b|\b(?:matric|bachillerato|baccalaureate|abitur)\b/iu;

/** The exam of the trade in a new country, where it is what the person is set on first: whether they may sit it is seen when the paper from home was looked at. */
export function examAbroad(slots: Told): Study | null {
  const isAwaited = slots.arc?.id === 'elsewhere' && papersIn(slots, 'not-recognised').some(myPaper);
  const study = isAwaited ? wanted(slots).find(({ stance }) => stance === 'set-on-it') : undefined;
  const quote = study?.what.quote ?? '';
  const isOfTrade = (study?.form === 'exam' || IS_EXAM.test(quote)) && !IS_OF_TONGUE.test(quote);
  // An exam by which the paper itself is accepted is the way, and no step after it.
  const isTheWay = /equivalen|recogni|nostrif|homolog|valida/iu.test(study?.what.quote ?? '');
  return study && isOfTrade && !isTheWay ? study : null;
}

/** In the language of the country where it is sat. */
const IS_EXAM = /(?:prüfung|pruefung|examen|eksamen|egzamin|esame|exame)\b/iu;

/** Paths through papers that stop the person now: recognition first, then what is owed, lost or missing by name. */
export const haveRecognised: GoalRow = ({ slots }) =>
  firstOf(papersIn(slots, 'not-recognised'), (paper) => {
    // A school certificate is asked for by none of the work that goes on.
    if (slots.arc?.id !== 'elsewhere' && AT_SCHOOL.test(paper.name.quote)) return null;
    // Who goes to another trade has no use for the paper of the old one.
    if (paperFirst(slots) && !aimsOf(slots).some((aim) => shareAStem(paper.name.quote, nameOfWork(aim))))
      return null;
    const lapsed = papersIn(slots, 'lapsed')[0];
    const renewed = lapsed && myPaper(lapsed);
    const found = papersIn(slots, 'missing').find(
      (one) => missingOf(one) === 'step' && myPaper(one) !== null,
    );
    const name = adviserFor(slots, 'trying');
    // What an office decides about the same degree is one matter with it, and no second goal.
    const office = studiesOf(slots).find(({ form, stance }) => form === 'office' && stance === 'set-on-it');
    if (office)
      return goal('have-recognised', 'path', {
        months: 4,
        action: toBeRecognised(textIn(office.name))
          ? line('have-recognised')`Have ${myPaper(paper)} recognised in this country.`
          : line(
              'have-recognised',
            )`Have ${myPaper(paper)} accepted in this country, and apply for this: ${office.name}.`,
        measure: 'Everything handed in, and a list in writing of what they still ask for.',
        firstStep:
          'Write to the office that decides, and ask which papers it takes from there, what it costs and how long it lasts.',
      });
    const exam = examAbroad(slots);
    const after = exam && secondExam(exam, slots);
    if (exam && after)
      return goal('have-recognised', 'path', {
        months: 7,
        action: line('have-recognised')`Pass ${theExam(exam)}, and have a date for ${theExam(after)}.`,
        measure: line(
          'have-recognised',
        )`The first result in my hand, the date on my calendar, and ${myPaper(paper)} handed in.`,
        firstStep:
          'Write to the office that decides, and ask when I can sit the first one and which papers it needs.',
      });
    if (exam)
      return goal('have-recognised', 'path', {
        months: 4,
        action: line('have-recognised')`Have ${myPaper(paper)} looked at here, and a date for ${exam.name}.`,
        measure: 'The answer in writing, with every step that is left, and the date on my calendar.',
        firstStep: [
          name && line('have-recognised')`Ask ${name} who has had such a paper looked at here.`,
          'Write to the office that decides, and ask what it needs from me and in which order.',
        ],
      });
    return goal('have-recognised', 'path', {
      months: 3,
      action:
        found && IS_GONE.test(found.missing?.quote ?? '')
          ? line(
              'have-recognised',
            )`Have ${myPaper(paper)} looked at by the office that decides here, and ask what can stand in for ${myPaper(found)}.`
          : found
            ? line(
                'have-recognised',
              )`Find out exactly what it takes to have ${myPaper(paper)} accepted in this country, and how to get this for ${myPaper(found)}: ${nameOfMissing(found)}.`
            : renewed
              ? line(
                  'have-recognised',
                )`Find out exactly what it takes to have ${myPaper(paper)} accepted in this country, and whether ${renewed} must be renewed first.`
              : line(
                  'have-recognised',
                )`Find out exactly what it takes to have ${myPaper(paper)} accepted in this country.`,
      measure:
        'One page with the papers, the costs and the order of the steps, and the first paper asked for.',
      firstStep: name
        ? line(
            'have-recognised',
          )`Ask ${name} who has had such a paper accepted here, and write down the steps.`
        : 'Find the office that decides on such papers, and send it one question.',
    });
  });

/** "the Kenntnisprüfung": a name that was typed bare takes its article. */
const theExam = ({ name, what }: Study): Segment[] =>
  IS_EXAM.test(what.quote) && !/^(?:the|my|an?) /iu.test(textIn(name))
    ? [ours('the ', 'article'), ...name]
    : name;

function secondExam(exam: Study, slots: Told): Study | null {
  return (
    wanted(slots).find(
      ({ stance, what, form }) =>
        stance === 'set-on-it' &&
        what.source !== exam.what.source &&
        (form === 'exam' || IS_EXAM.test(what.quote)) &&
        !IS_OF_TONGUE.test(what.quote),
    ) ?? null
  );
}

/** Nobody can hand it in, and other proofs stand in for it. */
const IS_GONE = /\b(?:burn(?:ed|t)|lost|destroyed|stolen|gone|bombed|flooded|no longer exists?)\b/iu;

/** "The credential assessment, it costs": what is missing, without what is said of it. */
function nameOfMissing(paper: PaperHeld): Segment[] | null {
  const [said] = words(thingMissing(paper), 'noun') ?? [];
  const text = (said?.text.split(/[,;(]/u)[0] ?? '')
    .trim()
    .replace(/^(?:The|A|An|My|One)\b/u, (word) => word.toLowerCase());
  return said && text !== '' ? [{ ...said, text }] : null;
}
