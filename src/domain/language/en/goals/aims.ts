import { inOrOn } from '#src/domain/language/en/aspiration/known-work.ts';
import { from, line, ours, textIn, words } from '#src/domain/language/en/compose/line.ts';
import { withArticle } from '#src/domain/language/en/with-article.ts';
import { kindInMind, kindKnown, kindOfWork } from '#src/domain/language/en/work-kinds/find-kind.ts';
import { readKind } from '#src/domain/language/en/work-kinds/read-kind.ts';
import type { WorkKind } from '#src/domain/language/en/work-kinds/work-kind.ts';
import type { Field, InMind, OwnThing, Phrase, Role, Slots, Work } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { onceByText } from '#src/domain/text/readings.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { isOnlyWhere } from './only-where.ts';
import { isForSomeday } from './someday.ts';
import { firstPart, inList, type Told, typedAs } from './told.ts';
import { WORK_IN_MIND } from './without-other-tongues.ts';

/** Arcs that take up the work again that the person knows, where they name no other. */
const SAME_WORK: readonly string[] = ['back', 'elsewhere', 'pass'];

/** Jobs, fields and doings in mind, said without a doubt; what is known where the arc takes that up again. */
export function aimsOf({ inMind, work, arc, typed }: Told): readonly Work[] {
  const sure = inMind.filter(
    (one) =>
      !one.isHedged && !one.isLater && one.kind !== 'own' && !isTerms(one) && !isOnlyWhere(one, inMind),
  );
  if (sure.length > 0) return sure;
  const [known] = work;
  // "Vet again" is the work that one knows, where the name of the new one could not be read.
  const hasOther = typed.some(
    ({ signal, option, words: said }) =>
      signal === 'target' &&
      option !== 'not-yet' &&
      !(known && /\bagain\b/iu.test(said) && shareAStem(said, nameOfWork(known))),
  );
  // Who comes back and says "not yet" has not said that it is to the work of old.
  const isOpen = arc?.id === 'back' && typed.some(({ option }) => option === 'not-yet');
  if (inMind.length > 0 || hasOther || isOpen || !SAME_WORK.includes(arc?.id ?? '')) return [];
  return work.filter(({ kind }) => kind !== 'own').slice(0, 1);
}

/** All that the person thinks of, with a doubt or without: what a trial may look at. */
export function thoughtsOf({ inMind }: Slots): readonly InMind[] {
  const works = inMind.filter(
    (one) => one.kind !== 'own' && !one.isLater && !isTerms(one) && !isOnlyWhere(one, inMind),
  );
  return [...works.filter(({ isHedged }) => !isHedged), ...works.filter(({ isHedged }) => isHedged)];
}

/** Something of one's own, where it is what the person sets out for and not one thought among others. */
export function ownAim(slots: Told): OwnThing | null {
  // Steady work comes first for who wants it: what the own thing costs is for later.
  const isCounted =
    slots.arc?.id !== 'steady' && slots.target.own !== null && slots.known.own.needed !== null;
  if (slots.arc?.id !== 'own' && aimsOf(slots).length > 0 && !isCounted) return null;
  const own = slots.target.own ?? typedOwn(slots);
  const cut = own?.thing.split(/\s+(?:wt|wit|w\/|wey|who|where|that|con)\s/u)[0]?.trim() ?? '';
  // "A shop with a door that locks": without its end the door says nothing.
  const thing = cut === own?.thing.trim() ? cut : cut.replace(/ with an? \p{L}+$/iu, '');
  return own && thing !== '' ? { ...own, thing } : own;
}

/** The kind of work in mind, also of one said with a doubt or in words that name no known work. */
export function kindThought(slots: Slots): WorkKind | null {
  const [aim] = thoughtsOf(slots);
  if (aim) return aim.isHedged ? kindOfWork(aim) : kindInMind(slots);
  const typed =
    'typed' in slots ? typedAs(slots as Told, 'target').find(({ option }) => option === null) : undefined;
  return typed ? readKind(typed.words) : kindInMind(slots);
}

const MOST_WORDS_OF_OWN = 9;

/** It as it was typed, where it is longer than the name of a thing. */
function typedOwn(told: Told): OwnThing | null {
  const typed = typedAs(told, 'target').find(({ option }) => option === 'own');
  const said = typed?.words.replace(DOUBTED_BESIDE, '') ?? '';
  if (!typed || /\?|\b(?:maybe|mibbe|perhaps|but|not)\b/i.test(said)) return null;
  const thing = inList(firstPart(said, 'any')).replace(/^(?:an?|the|my own|my|own)\s+/i, '');
  return thing !== '' && countStretches(thing) <= MOST_WORDS_OF_OWN ? { ...typed, thing } : null;
}

/** "A tile workshop, with classes maybe": what is in doubt comes beside it. */
const DOUBTED_BESIDE =
  /,? (?:with|and|plus|also) (?=[^,;?]*\b(?:maybe|mibbe|perhaps)\b)[^,;?]{4,}$|, (?:maybe|mibbe|perhaps) (?:also |even |and )?(?:with|and|plus|later) [^,;?]+$/iu;

const JOB = /\b(?:jobs?|posts?|positions?|gigs?)$/i;

/** "as a nurse", "in nursing", "teaching nurses": the work after "a job". */
export function afterJob(work: Work): Segment[] | null {
  switch (work.kind) {
    case 'role':
      return [ours('as ', 'as'), from(work.role, work.role.a, 'noun')];
    case 'field':
      return JOB.test(work.field.name)
        ? null
        : [ours(inIt(work.field), 'in'), from(work.field, work.field.name, 'noun')];
    case 'doing':
      return words(work.doing, 'gerund');
    case 'own':
      return null;
  }
}

/** One is in the police, and does yard work. */
const A_SERVICE =
  /^(?:police|army|navy|air force|military|fire service|fire brigade|coastguard|civil service)$/iu;
const A_TASK = /\bwork$/iu;
const inIt = (field: Field) =>
  A_SERVICE.test(field.name)
    ? 'in the '
    : A_DESK.test(field.name)
      ? `at ${withArticle(field.name).slice(0, -field.name.length)}`
      : inOrOn(field);
/** One works at a desk that serves people. */
const A_DESK = /^(?:\p{L}+ ){0,2}(?:desk|counter|helpline|hotline|switchboard)(?=$| (?:for|of|at|in)\b)/iu;

/** Work that nobody is employed for: one is called for each time. */
const IS_CALLED =
  /\b(?:celebrant|photographer|musician|singer|artist|illustrator|mediator|interpreter|translator|court expert|auctioneer|tour guide|storyteller|doula)s?\b/iu;

const IS_FREE = /\b(?:free-?lanc\p{L}*|self[- ]employed|consultant|contractor)\b/iu;

/** "a job as a cook in a school", "a job as a clerk, or maybe in a shop", "a city job"; null where no work is in mind. */
export function aJob(slots: Told, unread: Segment[] | null = null): Segment[] | null {
  const known = aimsOf(slots);
  const [first, next] = known.length > 0 ? known : thoughtsOf(slots);
  const second = first && next && isOneJob(first, next) ? undefined : next;
  if (!first)
    return (
      unread && (textIn(unread) === WORK_IN_MIND ? unread : [ours('work of this kind: ', 'a-job'), ...unread])
    );
  // Steady work first: what is for later is no work to be offered now.
  if (isForSomeday(first, slots)) return null;
  const isSure = known.length > 0;
  const doubted = isSure ? thoughtsOf(slots).find(({ isHedged }) => isHedged) : undefined;
  // Nobody is offered a job as a freelancer: beside a job it falls away, alone it is paid work.
  const other = [second ?? doubted].find((one) => one && !IS_FREE.test(nameOfWork(one)));
  const two = other && afterJob(other);
  const or = two ? [ours(second && isSure ? ' or ' : ', or maybe ', 'or'), ...two] : [];
  if (first.kind === 'field' && JOB.test(first.field.name)) {
    const bare = first.field.name.replace(/^(?:an?|the)\s+/iu, '').replace(/s$/iu, '');
    return [ours(/^[aeiou]/iu.test(bare) ? 'an ' : 'a ', 'article'), from(first.field, bare, 'quote'), ...or];
  }
  const one = afterJob(first);
  const called =
    first.kind === 'role' && (IS_CALLED.test(first.role.role) || IS_FREE.test(first.role.role))
      ? 'paid work'
      : 'a job';
  return one && [ours(`${called} `, 'a-job'), ...one, ...or];
}

/** "School admin" and "school office": one job by two names, of one kind and in one place. */
export function isOneJob(one: Work, other: Work): boolean {
  const kind = kindOfWork(one);
  const [place = ''] =
    nameOfWork(one)
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? [];
  const isThere = nameOfWork(other)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(place);
  return kind !== null && kind === kindOfWork(other) && place !== '' && isThere;
}

const OF_ANY_TRADE =
  /^(?:work|small|shop|store|company|business|place|home|with|from|that|owner|helper|assistant|manager|maker)s?$/;
const STEM = 6;

/** "auto electrician" and "electric car workshop": the same trade, by the beginning of a word. */
export function shareAStem(one: string, other: string): boolean {
  const others = stemsOf(other);
  return stemsOf(one).some((stem) => others.includes(stem));
}

const stemsOf = onceByText((text): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !OF_ANY_TRADE.test(word))
    .map((word) =>
      word
        .replace(/s$/u, '')
        .replace(/(?<=\p{L}{4})(?:ing|er|or|ed|e)$/u, '')
        .slice(0, STEM),
    ),
);

/** Whether the person has done such work: by its name or by its kind. */
export function isFamiliar(aim: Work, slots: Slots): boolean {
  const kind = kindInMind(slots)?.id;
  return (
    slots.work.some((known) => shareAStem(nameOfWork(known), nameOfWork(aim))) ||
    (kind !== undefined && kind === kindKnown(slots)?.id)
  );
}

const LEARNED_AT_WORK = /^(.+?) (?:app?renti\p{L}*sh?ip|traineeship|internship)s?$/iu;

/** "lift technician" of "lift technician apprenticeship"; null where no such place is named. */
function tradeOf(name: string): string | null {
  return LEARNED_AT_WORK.exec(name)?.[1]?.replace(/^(?:an?|the|my) /iu, '') ?? null;
}

/** "Working with solar": nobody's work is working. */
function worksSo(doing: Phrase, before: string): Segment[] | null {
  const how = /^working (.+)$/iu.exec(doing.forms.gerund ?? '')?.[1];
  return how ? [ours(before, 'somebody'), from(doing, how, 'gerund')] : null;
}

/** "Working with a contract": on what terms, and no work. */
const ON_TERMS =
  /^working (?:with|under|on|from|for|in) (?:an? |the )?(?:(?:fixed|steady|proper|real|good|regular) )?(?:contract|home|salary|pay|wages?|benefits|insurance|papers|weekdays|hours)$/iu;
const isTerms = (one: InMind) => one.kind === 'doing' && ON_TERMS.test(one.doing.forms.gerund ?? '');

/** "a receptionist", "somebody who works in a school office": one who does the work. */
export function somebodyWho(work: Work): Segment[] | null {
  const trade = work.kind === 'field' ? tradeOf(work.field.name) : null;
  switch (work.kind) {
    case 'role':
      return [from(work.role, work.role.a, 'noun')];
    case 'field':
      if (trade)
        return [ours(/^[aeiou]/iu.test(trade) ? 'an ' : 'a ', 'article'), from(work.field, trade, 'noun')];
      if (IS_DOING.test(work.field.name))
        return line('somebody')`somebody whose work is ${[from(work.field, work.field.name, 'gerund')]}`;
      return JOB.test(work.field.name)
        ? line('somebody')`somebody who has ${[from(work.field, work.field.name, 'noun')]}`
        : line(
            'somebody',
          )`somebody who ${A_TASK.test(work.field.name) ? 'does ' : `works ${inIt(work.field)}`}${[from(work.field, work.field.name, 'noun')]}`;
    case 'doing':
      return (
        worksSo(work.doing, 'somebody who works ') ??
        line('somebody')`somebody whose work is ${words(work.doing, 'gerund')}`
      );
    case 'own':
      return line('somebody')`somebody who runs their own ${[from(work.own, work.own.thing, 'noun')]}`;
  }
}

/** "Writing for the county", "showing young ones": what is done, and nothing to work in. */
const IS_DOING =
  /^\p{Ll}+ing (?:for|to|with|young|old|the|my|our|an?|people|kids|children|others|apprentices|beginners|learners)\b/u;

const TAKES_AN_S =
  /(?:er|or|ist|yst|ian|ant|ent|ic|eon|ard|ect|clerk|nurse|cook|guide|pilot|aide|mason|smith|chef|vet)$/iu;

/** "nurses", "marine engineers"; null where the plural is not sure. */
export function peopleOfRole(role: Role): Segment[] | null {
  if (role.people) return [from(role, role.people, 'noun')];
  const [, head = '', tail = ''] = /^(.+?)((?: (?:in|at|for|on|with|of) .*)?)$/u.exec(role.role) ?? [];
  return TAKES_AN_S.test(head) ? [from(role, `${head}s${tail}`, 'noun')] : null;
}

/** "two nurses", "two people who work in a school office": several who do it. */
export function twoWho(work: Work): Segment[] | null {
  const people = work.kind === 'role' ? peopleOfRole(work.role) : null;
  if (people) return line('two')`two ${people}`;
  if (work.kind === 'role')
    return line('two')`two people who work as ${[from(work.role, work.role.a, 'noun')]}`;
  if (work.kind === 'doing')
    return (
      worksSo(work.doing, 'two people who work ') ??
      line('two')`two people whose work is ${words(work.doing, 'gerund')}`
    );
  if (work.kind === 'own')
    return line('two')`two people who run their own ${[from(work.own, work.own.thing, 'noun')]}`;
  const name = [from(work.field, work.field.name, 'noun')];
  if (IS_DOING.test(work.field.name)) return line('two')`two people whose work is ${name}`;
  return JOB.test(work.field.name)
    ? line('two')`two people who have ${name}`
    : line('two')`two people who ${A_TASK.test(work.field.name) ? 'do ' : `work ${inIt(work.field)}`}${name}`;
}

/** What the work is called in a goal about it: "work as a nurse", "work in nursing", "teaching nurses". */
export function theWork(work: Work): Segment[] | null {
  switch (work.kind) {
    case 'role':
      return line('the-work')`work as ${[from(work.role, work.role.a, 'noun')]}`;
    case 'field':
      return JOB.test(work.field.name)
        ? [from(work.field, work.field.name, 'noun')]
        : line(
            'the-work',
          )`work ${[ours(inOrOn(work.field), 'in'), from(work.field, work.field.name, 'noun')]}`;
    case 'doing':
      return words(work.doing, 'gerund');
    case 'own':
      return line('the-work')`my own ${[from(work.own, work.own.thing, 'noun')]}`;
  }
}

/** The bare name of a piece of work: "nurse", "nursing". */
export function nameOfWork(work: Work): string {
  switch (work.kind) {
    case 'role':
      return work.role.role;
    case 'field':
      return work.field.name;
    case 'doing':
      return work.doing.forms.gerund ?? '';
    case 'own':
      return work.own.thing;
  }
}
