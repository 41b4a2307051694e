import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { from } from '#src/domain/language/en/compose/line.ts';
import { HAPPENED } from '#src/domain/language/en/reader/prose.ts';
import { isATime } from '#src/domain/language/en/reader/whole-reason.ts';
import type { Reason, Slots } from '#src/domain/synthesis/slots.ts';
import type { Told, Way } from './context.ts';
import { say } from './frames.ts';
import { originOf } from './from.ts';
import { isComplaint } from './tact.ts';

/** What the wish grew from, in a whole clause of the person's own that blames nobody. */
export function* REASON({ used, slots: { arc, reason, inMind, serving } }: Told): Iterable<Way> {
  if (!reason || !isTellable(reason)) return;
  const { sentence } = reason.clause.forms;
  if (sentence !== undefined) {
    yield [say('reason-alone', { sentence: [from(reason.clause, sentence, 'sentence')] })];
    return;
  }
  // "I am just starting out" is no wish that "this" could mean.
  const wishes = [...inMind.map(originOf), ...(serving ? [serving.verb] : [])];
  if (arc?.id === 'start' && !wishes.some(({ source }) => used.has(source))) return;
  const clause = [from(reason.clause, reason.clause.forms.clause ?? '', 'clause')];
  if (reason.stem === 'because') {
    // Not as the statement says it, which the person has just read.
    yield [say('reason-is', { clause })];
    yield [say('reason-because', { clause })];
    return;
  }
  const isUnsure = inMind.length > 0 && inMind.every(({ isHedged }) => isHedged);
  if (isUnsure) yield [say('reason-thought', { clause })];
  else yield* REASONS_SINCE.map((frame): Way => [say(frame, { clause })]);
  if (!isATime(reason.clause.forms.clause ?? '')) yield [say('reason-began', { clause })];
}

/** Whether the reason is told by itself, before what it led to. */
export function standsAlone({ reason }: Slots): boolean {
  return reason?.clause.forms.sentence !== undefined && isTellable(reason);
}

/** Not first as the statement begins: who has just read it hears the same twice. */
const REASONS_SINCE = ['reason-since', 'reason-ever'] as const;

/** The whole of it, for half a reason says something else; nobody's name, nobody's family, nobody's fault. */
export function isTellable({ stem, clause: { forms, quote } }: Reason): boolean {
  const text = forms.sentence ?? forms.clause ?? '';
  const isWhole = text.split(' ').length >= quote.trim().split(/\s+/u).length - 1;
  const isTold =
    forms.sentence === undefined || HAPPENED.test(text) || text.split(' ').length >= FEWEST_WORDS;
  return (
    isSmooth(text) &&
    isWhole &&
    isTold &&
    !NAMES_SOMEONE.test(text) &&
    !isComplaint(text) &&
    !(stem === 'because' && OF_FAMILY.test(text) && !isOfElders(text))
  );
}

/** "My grandmother plucked this tea for forty years": what those before them did or were, and nothing of health or home. */
function isOfElders(text: string): boolean {
  return ELDERS.test(text) && HAPPENED.test(text) && !AT_HOME.test(text);
}

const ELDERS =
  /^(?:my|our) (?:great-)?(?:grand(?:mother|father|ma|pa|ad)|gran|nan|nana|mother|father|mum|mom|mam|dad|uncle|aunt|auntie)s? /iu;
const AT_HOME =
  /\b(?:ill|sick|illness|hospital|operation|surgery|cancer|stroke|pain|care|died|dead|wheelchair|dementia|drunk|drank|left us|divorc\w*|prison|money|poor|debt|hit|cried|me|us)\b/iu;

/** "My rating is not me" tells a stranger of nothing that happened. */
const FEWEST_WORDS = 6;
/** What others told or lived is theirs; a reason that is one's family is nobody's business at work. */
const NAMES_SOMEONE =
  /\b(?:[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Dd]r|[Pp]ani|[Pp]an|[Ff]rau|[Hh]err|[Ss]eñora?|[Ss]ra?|[Dd]oña?|[Mm]adame|[Mm]me|[Mm]onsieur|[Ss]ignora?|[Dd]ona|[Ss]enhora?|[Ss]ister|[Bb]rother|[Aa]unt(?:y|ie)?|[Uu]ncle|[Bb]aby|[Ll]ittle|[Oo]ld|[Rr]esident|[Pp]atient|[Cc]lient|[Pp]upil|[Nn]eighbou?r)\.? \p{Lu}\p{Ll}|\p{Lu}\p{Ll}+['’]s\b|^\p{Lu}\p{Ll}+ (?:said|told|asked|smiled|thanked|hugged|laughed|whispered|spoke|sang|walked|cried|ate) /u;
const OF_FAMILY =
  /\b(?:mum|mom|mam|mother|dad|father|parents?|nan|gran\w*|son|sons|daughters?|kids?|child(?:ren)?|born|baby|wife|husband|partner|brothers?|sisters?|cousins?|family)\b/i;
