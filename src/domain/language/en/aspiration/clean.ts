import { laysBlame } from '#src/domain/language/en/blames.ts';
import { isClauseOfOthers } from '#src/domain/language/en/clause-of-others.ts';
import { DOUBTFUL, type Shape, slipsIn } from '#src/domain/language/en/doubt-of.ts';
import {
  pointsAtNothing,
  pointsNowhere,
  saysItAgain,
} from '#src/domain/language/en/doubts/points-nowhere.ts';
import { tellsOfNow } from '#src/domain/language/en/doubts/tenses.ts';
import { besideOwnMatter, isOwnMatter } from '#src/domain/language/en/own-matter.ts';
import { isATime } from '#src/domain/language/en/reader/began-with.ts';
import { HAPPENED } from '#src/domain/language/en/reader/prose.ts';
import { tag } from '#src/domain/language/en/reader/tags.ts';
import { isOffWork } from '#src/domain/language/en/spoken/off-work.ts';
import { asItIs } from '#src/domain/language/en/when-it-is.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import { textOf } from './piece.ts';
import { proofSentence, reasonOf } from './proof.ts';
import { whenOf } from './setting.ts';
import { isSomeDay } from './steady-first.ts';

/**
 * What is told freely, without what no editor would print as it stands: the rest may carry the first draft. Beside
 * a reason with a slip, a deed in the same hand is left out too. The same slots where nothing is left out.
 */
export function withoutSlips(slots: Slots): Slots {
  const { proofs, gifts } = slots;
  const best = slots.best && asItIs(slots.best);
  // What ails somebody opens nobody's first draft; what stands beside it may.
  const reason = slots.reason && besideOwnMatter(slots.reason);
  const why =
    reason?.clause.forms.sentence ?? textOf(reasonOf({ ...slots, reason }, reason?.stem ?? 'since') ?? []);
  // "Ever since my first day on the ferries", "because of my children".
  const isPart = reason?.stem === 'since' ? isATime(why) || !HAPPENED.test(why) : why.startsWith('of ');
  const isWhole =
    !isSlip(why, isPart ? 'part' : 'clause') &&
    // Behind "ever since" stands what happened, and no "is".
    !(reason?.stem === 'since' && !isPart && !why.startsWith('Since ') && tellsOfNow(tag(why, true)));
  // "On the bench, early, church empty": readers sooner signed such a place than none.
  const when = textOf(whenOf({ ...slots, best }) ?? []);
  const isLoose =
    SAYS_LITTLE.test(when) ||
    isOwnMatter(when) ||
    isSlip(best?.stem === 'where' ? when.replaceAll(',', '') : when, 'part');
  const good = isLoose ? null : best;
  const done = isWhole
    ? proofs.filter((proof) => isTold(textOf(proofSentence({ ...slots, proofs: [proof] }) ?? [])))
    : [];
  // Nor does the wish said once more, or grief alone; a deed beside it may.
  const told =
    isWhole &&
    !isMourning(reason?.clause.quote ?? '') &&
    !laysBlame(why) &&
    // A day long ago explains no look for steady work; it may explain what is to come later.
    !(reason?.stem === 'since' && slots.arc?.id === 'steady' && !isSomeDay(slots)) &&
    !saysItAgain(why) &&
    !pointsAtNothing(why) &&
    !MISSED.test(why) &&
    !(reason?.stem === 'because' && SHAMES.test(why));
  // "Fortnite" is nothing that others come for; "teaching to foreign trainee" has a slip.
  const able = gifts.filter(
    (gift) =>
      !isOffWork(gift) &&
      !isSlip(gift.forms.gerund ?? '', 'part') &&
      !(gift.option === null && isClauseOfOthers(gift.forms.noun ?? '')),
  );
  const serving = servingPeople(slots.serving);
  const isAll =
    told &&
    reason === slots.reason &&
    good === slots.best &&
    serving === slots.serving &&
    done.length === proofs.length &&
    able.length === gifts.length;
  return isAll
    ? slots
    : { ...slots, reason: told ? reason : null, best: good, serving, proofs: done, gifts: able };
}

/** A time of the day or a place and no more, or that nobody speaks to one: nothing that belongs to a wish. */
const SAYS_LITTLE =
  /^(?:when it is )?(?:in (?:order|peace|silence)|under control)$|^(?:when it is |in )?(?:very |so |the )*(?:early|late|night|morning|evening)(?: (?:in the )?(?:morning|evening|night))?(?:$| and nobody|, if )|^(?:on|at|in) the \p{L}+$|^when (?:is|are) |\b(?:nobody|no one)(?:’s| is)? (?:talk|speak|phon|yap)\p{L}*(?: to me)?|\bno (?:tele)?phone\b|\balone with\b/u;
/** What one's own do to one, or others took, and the window one sits at: told among friends, and no reason before strangers. What a doctor said is one. */
const SHAMES =
  /\b(?:they|my (?:wife|husband))(?: all)? (?:will|came|got|took)\b(?=.*\b(?:me|us|my|our)\b)|^(?!.*\bdoctors?\b).*\bsit(?:ting)? (?:\S+ ){0,3}at home\b/iu;
/** "Since Margaret died, the house is quiet" is why somebody goes out, and says nothing of where to. */
const isMourning = (told: string) => DIED.test(told) && LEFT_ALONE.test(told);
const DIED = /\b(?:died|dead|passed|lost|gone|went|widow\p{L}*|funeral)\b/iu;
const LEFT_ALONE = /\b(?:quiet|silent|empty|alone|lonely|stopped ringing)(?: since\b.*)?\W*$/iu;
/** "I’d like to be asked something": what one misses from others, told as a wish, is a complaint. */
const MISSED = /^I(?:’d| would) (?:like|love) to be \p{L}+ed\b/u;
/** "I built it up from nothing": what it was is said nowhere. */
const WITHOUT_NAME = /^I \p{L}+ (?:it|them) /u;

/** A deed without a slip, that tells of no ailment and says what was done. */
const isTold = (deed: string) => !isSlip(deed, 'part') && !isOwnMatter(deed) && !WITHOUT_NAME.test(deed);
const isSlip = (text: string, shape: Shape) =>
  text !== '' && (slipsIn(text.replace(/\.$/u, ''), shape) >= DOUBTFUL || pointsNowhere(text));

/** "Anyone": nobody is named, and to be useful to people says as much. */
const ANYBODY = /^(?:any(?:one|body)|whoever|men)(?: with .+)?$/u;

function servingPeople(serving: Slots['serving']): Slots['serving'] {
  const who = serving?.who;
  return serving?.verb.id === 'be-useful-to' && who && ANYBODY.test(who.forms.noun ?? '')
    ? { ...serving, who: { ...who, forms: { noun: 'people' } } }
    : serving;
}
