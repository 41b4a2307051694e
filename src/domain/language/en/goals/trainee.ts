import { textIn } from '#src/domain/language/en/compose/line.ts';
import { kindOfWork } from '#src/domain/language/en/work-kinds/find-kind.ts';
import { readKind } from '#src/domain/language/en/work-kinds/read-kind.ts';
import type { Work } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { isFamiliar, nameOfWork, thoughtsOf } from './aims.ts';
import { isOfTrade, TEACHES_A_TRADE } from './hired-now.ts';
import { ENDS_IN_A_PAPER, IS_SENT, LEARNS } from './in-time.ts';
import { papersIn } from './papers.ts';
import type { GoalDraft, GoalGiven } from './parts.ts';
import { isLong, type Study, studiesOf } from './studies.ts';
import type { Told } from './told.ts';

/* Nobody is offered a trade that they have yet to be trained for: they are taken on as one who learns it. */

const NEW_WORK: readonly string[] = ['start', 'shift', 'side', 'steady', 'elsewhere'];
/** Where the trade itself is new, and not only the house. */
const NEW_TRADE: readonly string[] = ['start', 'shift'];

/** Whoever is one already, or leads, or is called for each time, and posts that are learned by doing them: nobody is hired for these to learn them first. */
const HAS_NONE =
  /\b(?:helper|assistant|trainee|apprentice|aide|porter|junior|intern|entry|labou?rer|hand|attendant|cleaner|worker|supervisor|leader|lead|head|manager|chief|foreman|director|owner|celebrant|photographer|musician|singer|artist|illustrator|interpreter|translator|guide|free-?lanc\p{L}*|consultant|volunteer|instructor|trainer|mentor|coordinator|inspector|advocate|caretaker|officer|planner|clerk|agent|dispatcher|receptionist|secretary|carer|caregiver|cashier|seller)s?\b/iu;

/** Work that the law, or years at a school, keep from whoever has not ended them: on the way there one does other work. */
const AFTER_SCHOOL =
  /\b(?:nurs(?:e|ing)|midwi(?:fe|fery)|LPN|LVN|RN|doctor|physician|surgeon|medicine|pharmacist|dentist|dental hygien\p{L}*|physio\p{L}*|physical therap\p{L}*|occupational therap\p{L}*|ergotherap\p{L}*|speech therap\p{L}*|radiograph\p{L}*|x-?ray\b.*|radiolog\p{L}*|mammography|sonograph\p{L}*|paramedic|EMT|lawyer|solicitor|notary|law|pilot|veterinarian|vet|(?:school|primary|secondary|class|kindergarten|maths?|mathematics|physics|chemistry|biology|science|history|geography|english|special needs) teacher|psycholog\p{L}*|social work(?:er)?|architect|scientist|hydrogeolog\p{L}*|geolog\p{L}*)s?\b(?! (?:aides?|assistants?|technicians?|nurses?|clerks?|receptionists?)\b)/iu;

/** Trades that nobody does on the first day, whether or not the person has found out how one learns them. */
const IS_LEARNED =
  /\b(?:electrician|plumber|pipe ?fitter|fitter|welder|arborist|tree surgeon|(?:\p{L}+ )?mechanic|joiner|carpenter|cabinet ?maker|brick ?layer|stone ?mason|mason|plasterer|roofer|tiler|glazier|locksmith|farrier|black ?smith|gold ?smith|jewell?er|machinist|tool ?maker|millwright|boilermaker|rigger|scaffolder|upholsterer|tailor|hairdresser|barber|dispensing optician|optician|(?:wind turbine|hvac|ac|refrigeration|lift|elevator|heat pump|solar|dental|pharmacy|lash|nail) (?:service )?technician|line ?(?:worker|man)|fridgie|sparky|chippy|brickie|mechatronic\p{L}*|watch ?maker|luthier|piano tuner)$/iu;

/** Where who begins is called a junior. */
const AT_A_DESK =
  /\b(?:UX|UI|web|software|data|QA|front[- ]?end|back[- ]?end|cloud|network|cyber\p{L}*|security analyst|devops|designer|developer|programmer|tester|analyst|copywriter)\b/iu;
const BY_HAND = /\b(?:garden|floral|interior|fashion|landscape)\b/iu;

/** How far somebody is from the trade in mind: taken on to learn it, still at school for it, or free to be hired. */
export function learnerOf(aim: Work, slots: Told): 'trainee' | 'junior' | 'on-the-way' | null {
  const name = nameOfWork(aim);
  const arc = slots.arc?.id ?? '';
  if (aim.kind !== 'role' && aim.kind !== 'field') return null;
  if (isPutOff(aim, slots)) return 'on-the-way';
  if (!NEW_WORK.includes(arc) || HAS_NONE.test(name) || knowsIt(aim, slots) || holdsItsPaper(aim, slots))
    return null;
  const isAhead = studiesOf(slots).some((study) => isTraining(study) && isOfIt(study.what.quote, aim));
  const isOfSchool = AFTER_SCHOOL.test(name);
  const isNew = NEW_TRADE.includes(arc) && aim.kind === 'role' && (isOfSchool || IS_LEARNED.test(name));
  if (!isAhead && !isNew) return null;
  if (isOfSchool) return 'on-the-way';
  if (/\bteacher$/iu.test(name)) return null;
  return AT_A_DESK.test(name) && !BY_HAND.test(name) ? 'junior' : 'trainee';
}

/** Who comes back to the trade, and leaves the years of school for its next post till later, or, where the law asks for them, to who pays: other work in it comes first. */
const isPutOff = (aim: Work, slots: Told): boolean =>
  slots.arc?.id === 'back' &&
  slots.work.every((known) => nameOfWork(known).toLowerCase() !== nameOfWork(aim).toLowerCase()) &&
  studiesOf(slots).some(
    (study) =>
      (study.stance === 'later' || (study.stance === 'if-free' && AFTER_SCHOOL.test(nameOfWork(aim)))) &&
      isLong(study) &&
      isOfIt(study.what.quote, aim),
  );

const isTraining = ({ form, lapsed }: Study) => TEACHES_A_TRADE.includes(form) && !lapsed;

/** In a new country the post next to one's own is a trade of its own. */
const knowsIt = (aim: Work, slots: Told) =>
  slots.arc?.id === 'elsewhere'
    ? slots.work.some((known) => nameOfWork(known).toLowerCase() === nameOfWork(aim).toLowerCase())
    : isFamiliar(aim, slots);

const isOfIt = (quote: string, aim: Work) => {
  const kind = kindOfWork(aim);
  return isOfTrade(quote, aim) || (kind !== null && readKind(quote) === kind);
};

const holdsItsPaper = (aim: Work, slots: Told) =>
  papersIn(slots, 'in-force').some(({ name }) => isOfIt(name.quote, aim));

const IS_ASKED: readonly string[] = [...IS_SENT, 'hold-to-terms'];
/** What every trade asks for, and none begins with; what refreshes one teaches no other. */
const OF_SCHOOL =
  /\b(?:refresher|induction|driv\p{L}*|learner['’]?s|GCSEs?|maths?|english|high school|matric|GED|NCEA|grade \d+)\b/iu;

/** The trade is asked for as it is learned, unless one of the three ends in a paper of it before. */
export function asOneLearns(drafts: readonly GoalDraft[], { slots }: GoalGiven): readonly GoalDraft[] {
  const told = new Set(
    drafts
      .filter(({ id, action }) => LEARNS.includes(id) && ENDS_IN_A_PAPER.test(textIn(action)))
      .flatMap(({ action }) => action.flatMap(({ sources }) => sources)),
  );
  const isLearned = studiesOf(slots).some(
    (study) => isTraining(study) && told.has(study.what.source) && !OF_SCHOOL.test(study.what.quote),
  );
  if (isLearned) return drafts;
  return drafts.map((draft) =>
    IS_ASKED.includes(draft.id) ? { ...draft, action: learned(draft.action, slots) } : draft,
  );
}

/** "a job as an arborist" is "a job as a trainee arborist"; "a job in joinery" is "a trainee job in joinery". */
function learned(action: readonly Segment[], slots: Told): readonly Segment[] {
  let said = action;
  for (const aim of thoughtsOf(slots)) {
    const learner = learnerOf(aim, slots);
    const name = aim.kind === 'role' ? aim.role.a : aim.kind === 'field' ? aim.field.name : null;
    const at = said.findIndex(({ text }, n) => text === name && n > 0 && HOW.test(said[n - 1]?.text ?? ''));
    const [how, one] = [said[at - 1], said[at]];
    // An apprenticeship has the learning in it already.
    if (!learner || !how || !one || !said.slice(0, at).some(({ text }) => IS_A_JOB.test(text))) continue;
    // Of two kinds of work, where they differ in kind, each is asked for by its name.
    const isOne = !/ or (?!working |doing )/u.test(textIn(said));
    if (learner === 'on-the-way' && aim.kind === 'role' && isOne)
      said = said.with(at - 1, { ...how, text: how.text.replace(HOW, 'on the way to becoming ') });
    else if (
      learner !== 'on-the-way' &&
      aim.kind === 'role' &&
      name === aim.role.a &&
      !IS_NAMED.test(aim.role.role)
    )
      said = said
        .with(at - 1, { ...how, text: how.text.replace(HOW, `as a ${learner} `) })
        .with(at, { ...one, text: aim.role.role });
    else if (learner !== 'on-the-way' && aim.kind === 'field' && isOne)
      said = said.map((part, n) =>
        n < at && part.text.endsWith('a job ')
          ? { ...part, text: part.text.replace(/a job $/u, `a ${learner} job `) }
          : part,
      );
  }
  return said;
}
const HOW = /(?:as|in) $/u;
const IS_A_JOB = /\ba job /u;
const IS_NAMED = /^(?:the|an?|my|our) /iu;
