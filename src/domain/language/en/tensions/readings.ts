import { A_JOB } from '#src/domain/language/en/aspiration/in-mind.ts';
import { inOrOn } from '#src/domain/language/en/aspiration/known-work.ts';
import { bareName } from '#src/domain/language/en/compose/course.ts';
import { textIn } from '#src/domain/language/en/compose/line.ts';
import type { Reading, Typed } from '#src/domain/synthesis/as-typed.ts';
import type { InMind, Learning, Phrase, Slots } from '#src/domain/synthesis/slots.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { isLong } from './learning.ts';
import { nameOfLearning, toYou } from './sides.ts';

/**
 * The answers with what the reading made of each: a tension says the name that statement and goals print, and keeps the
 * typed words in quotation marks for what was not read.
 */
export function withReadings(slots: Slots, typed: readonly Typed[]): readonly Typed[] {
  return typed.map((one) => {
    const read = readingsOf(slots, one).filter(({ text }) => text !== '');
    return read.length > 0 ? { ...one, read } : one;
  });
}

function readingsOf(slots: Slots, { signal, source, option, words }: Typed): readonly Reading[] {
  const isThis = (phrase: Phrase) => phrase.source === source;
  if (signal === 'target') return slots.inMind.filter((one) => sourceOf(one) === source).map(nameInMind);
  // A chip is said in words of ours.
  if (option !== null) return [];
  switch (signal) {
    case 'paper':
      return slots.papers.filter(({ name }) => isThis(name)).map(({ name }) => nameOfPaper(name));
    case 'learning':
      return slots.learning.filter(({ what }) => isThis(what)).map((one) => bare(nameToLearn(one, words)));
    case 'fit':
      return slots.fits.flatMap((fit) => (fit.words && isThis(fit.words) ? [bare(nounOf(fit.words))] : []));
    case 'off':
      return slots.off.filter(isThis).map((off) => bare(nounOf(off)));
    default:
      return [];
  }
}

const bare = (text: string): Reading => ({ before: '', text });
const nounOf = ({ forms }: Phrase) => toYou(forms.noun ?? '');

function sourceOf(one: InMind): string {
  switch (one.kind) {
    case 'role':
      return one.role.source;
    case 'field':
      return one.field.source;
    case 'own':
      return one.own.source;
    case 'doing':
      return one.doing.source;
  }
}

function nameInMind(one: InMind): Reading {
  switch (one.kind) {
    case 'role':
      return { before: 'work as ', text: toYou(one.role.a) };
    case 'field': {
      const { name } = one.field;
      const isDone = A_JOB.test(name) || name === 'volunteering';
      return { before: isDone ? '' : `work ${inOrOn(one.field)}`, text: toYou(name) };
    }
    case 'own':
      return { before: 'your own ', text: toYou(shortName(one.own.thing)) };
    case 'doing':
      return bare(toYou(one.doing.forms.gerund ?? ''));
  }
}

const FEW_WORDS = 4;
const SAYS_MORE = /\s+(?:for|with|where|that|who|which|to|near)\s.*$/iu;
/** The same in pidgin and in haste. */
const SAYS_MORE_IN_HASTE = /\s+(?:(?:wey|wt|wit|wid)\s|w\/).*$/iu;

/** "solar company", of "solar company for small shops and clinics": the name by which a thing is named again. */
export function shortName(thing: string): string {
  const name = thing.replace(SAYS_MORE_IN_HASTE, '');
  return countStretches(name) > FEW_WORDS ? name.replace(SAYS_MORE, '') : name;
}

/** What one drives or works with, and needs a licence for. */
const A_VEHICLE =
  /^(?:(?:counterbalance|reach) )?(?:fork ?lift|truck|lorry|bus|coach|taxi|tractor|crane|hgv|lgv)$/iu;
const OF_A_YEAR = /[,\s]+\(?(?:19|20)\d\d\)?$/u;

/** "master of pharmacy", "forklift licence", "paper for signalling rules": one paper, without the year that it is of. */
function nameOfPaper({ forms, isPlural }: Phrase): Reading {
  const name = bareName(forms.noun ?? '').replace(OF_A_YEAR, '');
  const isOfMany = isPlural === true && /\p{Ll}s$/u.test(name) && !/(?:ics|maths)$/iu.test(name);
  return isOfMany
    ? { before: 'paper for ', text: name }
    : bare(A_VEHICLE.test(name) ? `${name} licence` : name);
}

/** What says of a thing more than its name. */
const A_CONDITION = /\b(?:if|but|not|then|because)\b/iu;
/** What needs no article: a name with capitals or a figure, several, what cannot be counted. */
const STANDS_BARE =
  /\p{Lu}|\d|(?:s|ing|ware|training|maths?|bookkeeping|maintenance|repair|installation|English|language)$/u;
const HAS_ARTICLE = /^(?:an?|the|your|one|two|three|some|\d+) /iu;

/** "a nostrification exam", "Polish B2"; empty where an article would be missing, or more was said than a name. */
function nameToLearn(learning: Learning, words: string): string {
  const name = textIn(nameOfLearning(learning) ?? []);
  const isShorter = isLong({ typed: { words } }) && !isLong({ typed: { words: name } });
  if (A_CONDITION.test(words) || isShorter) return '';
  const [head = ''] = name.split(/ (?:in|of|for|on|at|with|to|by) /u);
  return HAS_ARTICLE.test(name) || STANDS_BARE.test(head) ? name : '';
}
