import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { from, type Piece } from '#src/domain/language/en/compose/line.ts';
import { ownBusiness } from '#src/domain/language/en/own-business.ts';
import { isBroken } from '#src/domain/language/en/reader/broken.ts';
import { withArticle } from '#src/domain/language/en/with-article.ts';
import type { Arc, Field, InMind, OwnThing, Role, Slots } from '#src/domain/synthesis/slots.ts';
import { say } from './frames.ts';
import { isDoing } from './target-words.ts';

/** A name that is longer is no word of a question. */
const MOST_WORDS = 5;

/** Who asks: one who is new to the work, one who knows it, one who comes back to it, one who shows it to others. */
type Stand = 'new' | 'known' | 'back' | 'elsewhere' | 'lead';

const BY_ROLE = {
  new: ['ask-role-first'],
  known: ['ask-role-need', 'ask-role-month'],
  back: ['ask-role-back', 'ask-role-changed'],
  elsewhere: ['ask-role-elsewhere', 'ask-start-here'],
  lead: ['ask-role-look', 'ask-role-takes'],
} as const satisfies Readonly<Record<Stand, readonly string[]>>;

const BY_FIELD = {
  new: ['ask-field-start', 'ask-field-first', 'ask-field-look'],
  known: ['ask-field-hard'],
  back: ['ask-field-changed'],
  elsewhere: ['ask-field-differs'],
  lead: ['ask-field-up'],
} as const satisfies Readonly<Record<Stand, readonly string[]>>;

/** Questions that name the very work in mind, so that they fit whatever kind it is of; none where it has no short name. */
export function asksByName(slots: Slots, isKnown: boolean): readonly Piece[] {
  const [first] = [...slots.inMind.filter(({ isHedged }) => !isHedged), ...slots.inMind];
  const arc = slots.arc?.id ?? 'grow';
  const isRun = ownBusiness(slots) !== null;
  const isLong = (slots.years?.count ?? 0) >= LONG_YEARS;
  return (first ? ofWork(first, { arc, isKnown, isRun, isLong }) : []).filter((piece) => piece !== null);
}

/** Who asks: what comes next for them, whether they know the work, run it already, and have worked for years. */
type Asker = { arc: Arc; isKnown: boolean; isRun: boolean; isLong: boolean };

const LONG_YEARS = 3;

function ofWork(one: InMind, { arc, isKnown, isRun, isLong }: Asker): readonly Piece[] {
  if (one.kind === 'own') return ofOwn(one.own, isRun);
  // Who gives some hours, or hands a work on, is asked for by no name.
  if (NO_POST.has(arc)) return [];
  if (one.kind === 'role') {
    const { role } = one;
    if (isDoing(role) || !isRole(role)) return [];
    const stand = arc === 'steady' ? 'known' : standOf(arc, isKnown);
    // After years of another work, "learn first" sounds like a novice.
    const frames = stand === 'new' && isLong ? ['ask-role-hard' as const] : BY_ROLE[stand];
    return frames.map((frame) => say(frame, holesOf(role)));
  }
  if (one.kind === 'doing' || !isField(one.field)) return [];
  // "Fixed theatre", "yard work": nobody knows whether others call it so.
  if (one.field.option === null && IS_LOOSE.test(one.field.name)) return [];
  const field: Piece = [from(one.field, one.field.name, 'noun')];
  return BY_FIELD[standOf(arc, isKnown)].map((frame) => say(frame, { field }));
}

const NO_POST: ReadonlySet<Arc> = new Set(['own', 'keep', 'pass']);

/**
 * "A native plant nursery": what is hardest about running it; who runs one knows that, and asks, as of a cold room, what
 * others would look for in it. Of a truck or a boat nobody is asked.
 */
function ofOwn(own: OwnThing, isRun: boolean): readonly Piece[] {
  const thing = headOf(own.thing);
  const isPlain =
    isShort(thing.replace(/ and /gu, ' ')) &&
    !/\d|[^\p{Ll} ’'-]|^(?:one|two|three|company of)\b/u.test(thing) &&
    !isBroken(thing);
  if (!isPlain) return [];
  const a: Piece = [from(own, withArticle(thing), 'noun')];
  if (COMES_IN.test(thing)) return [say(isRun ? 'ask-own-look' : 'ask-own-hard', { a })];
  if (IS_CALLED.test(thing)) return [say(isRun ? 'ask-own-look' : 'ask-own-whom', { a })];
  return thing.split(' ').length <= FEW_WORDS && !/ (?:and|of) |ing$/u.test(thing) && !IS_RIDDEN.test(thing)
    ? [say('ask-own-look', { a })]
    : [];
}

const FEW_WORDS = 3;
/** What one drives, owns or works with. */
const IS_RIDDEN =
  /\b(?:truck|lorry|van|car|cab|taxi|bus|boat|ship|trawler|canoe|tractor|motorbike|motorcycle|bike|bicycle|tricycle|rickshaw|rig|machine|land|plot|field|house|home|cow|goat|sheep|bee|hive|book|blog|channel|podcast)s?$/iu;

/** Where customers come in themselves. */
const COMES_IN =
  /\b(?:\p{Ll}*shop|store|salon|studio|boutique|bakery|caf[eé]|restaurant|bar|(?:food|coffee|taco) (?:truck|van|cart)|stall|kiosk|nursery|garage|(?:tea|coffee|guest) ?house|kitchen|gallery|spa|gym|school|academy|clinic|practice|laundromat|laundry|library|atelier|barber ?shop|cent(?:re|er)|hostel|hotel|day ?care|pharmacy|showroom|show room|pottery)$/iu;
/** Whom customers call, order from or sell to. */
const IS_CALLED =
  /\b(?:company|firm|business|agency|factory|workshop|farm|service|office|brand|team|round|bureau|works|press|unit)$/iu;

function standOf(arc: Arc, isKnown: boolean): Stand {
  if (arc === 'start' || (!isKnown && (arc === 'shift' || arc === 'side' || arc === 'steady'))) return 'new';
  if (arc === 'back') return isKnown ? 'back' : 'new';
  // Who did a work elsewhere is no beginner, by whatever name it goes there.
  if (arc === 'elsewhere') return 'elsewhere';
  return arc === 'grow' ? 'lead' : isKnown ? 'known' : 'new';
}

function holesOf(role: Role): { a: Piece; role: Piece } {
  // "A new trainer for the new starters": whose, was said.
  const cut = (text: string): Piece => [from(role, headOf(text), 'noun')];
  const a = headOf(role.a);
  // "Lineman", typed without its article.
  return { a: cut(/^(?:an?|the|chief|head) /u.test(a) ? a : withArticle(a)), role: cut(role.role) };
}

/** "Weather forecaster", of "weather forecaster at the met office": without where or with what it is done, or what comes after. */
export function headOf(name: string): string {
  return name.split(/ (?:in|at|on|with|for|from|near|and then|or) /u)[0] ?? name;
}

function isShort(name: string): boolean {
  return isSmooth(name) && name.split(' ').length <= MOST_WORDS && !/,|\b(?:my|our|me|or|and)\b/iu.test(name);
}

/**
 * "A captain and pilot" is one person; "a cook or a waiter" is two. A long name was heard just before, "an assistant" is
 * anybody's, and "a library staff" nobody.
 */
function isRole({ role }: Role): boolean {
  const name = headOf(role);
  return (
    isShort(name.replace(/ and /gu, ' ')) &&
    !/ of /u.test(name) &&
    !IS_ANYBODY.test(name) &&
    !IS_MANY.test(name)
  );
}

const IS_ANYBODY = /^(?:assistant|helper|worker|member|person|hand|employee)$/iu;
const IS_MANY = /\b(?:staff|personnel|crew)$/iu;

function isField({ name }: Field): boolean {
  return (
    isShort(name) &&
    name.split(' ').length <= MOST_WORDS_OF_FIELD &&
    headOf(name) === name &&
    !NO_FIELD.test(name)
  );
}

const IS_LOOSE = /\bwork$|^(?:fixed|any|other|small|local|public|private)\b/iu;

const MOST_WORDS_OF_FIELD = 2;

/** What is offered or has an article is no field that one gets a start in. */
const NO_FIELD =
  /^(?:an?|the|some|any)\b|\b(?:jobs?|posts?|apprent\w+|traineeships?|internships?|placements?|something)\b/iu;
