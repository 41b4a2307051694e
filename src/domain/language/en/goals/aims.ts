import { from, line, ours, words } from '#src/domain/language/en/compose/line.ts';
import { kindInMind, kindKnown, kindOfWork } from '#src/domain/language/en/work-kinds/find-kind.ts';
import { readKind } from '#src/domain/language/en/work-kinds/read-kind.ts';
import type { WorkKind } from '#src/domain/language/en/work-kinds/work-kind.ts';
import type { InMind, OwnThing, Slots, Work } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { onceByText } from '#src/domain/text/readings.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { firstPart, inList, type Told, typedAs } from './told.ts';

/** Arcs that take up the work again that the person knows, where they name no other. */
const SAME_WORK: readonly string[] = ['back', 'elsewhere', 'pass'];

/** Jobs, fields and doings in mind, said without a doubt; what is known where the arc takes that up again. */
export function aimsOf({ inMind, work, arc, typed }: Told): readonly Work[] {
  const sure = inMind.filter(({ isHedged, isLater, kind }) => !isHedged && !isLater && kind !== 'own');
  if (sure.length > 0) return sure;
  const hasOther = typed.some(({ signal, option }) => signal === 'target' && option !== 'not-yet');
  if (inMind.length > 0 || hasOther || !SAME_WORK.includes(arc?.id ?? '')) return [];
  return work.filter(({ kind }) => kind !== 'own').slice(0, 1);
}

/** All that the person thinks of, with a doubt or without: what a trial may look at. */
export function thoughtsOf({ inMind }: Slots): readonly InMind[] {
  const works = inMind.filter(({ kind, isLater }) => kind !== 'own' && !isLater);
  return [...works.filter(({ isHedged }) => !isHedged), ...works.filter(({ isHedged }) => isHedged)];
}

/** Something of one's own, where it is what the person sets out for and not one thought among others. */
export function ownAim(slots: Told): OwnThing | null {
  const isCounted = slots.target.own !== null && slots.known.own.needed !== null;
  if (slots.arc?.id !== 'own' && aimsOf(slots).length > 0 && !isCounted) return null;
  const own = slots.target.own ?? typedOwn(slots);
  const thing = own?.thing.split(/\s+(?:wt|wit|w\/)\s/u)[0]?.trim() ?? '';
  return own && thing !== '' ? { ...own, thing } : own;
}

const GARAGE = 'a repair garage';
const IN_A_GARAGE =
  /^(?:cars?|auto\p{L}*|motors?|vehicles?|trucks?|lorry|bus|diesel|bikes?|motor(?:bike|cycle)|bicycles?|tractors?|garage|engines?|vans?|scooters?|mopeds?|mobile|tyres?|tires?|transmission|equipment|head|chief|senior|junior|master|trainee|apprentice|assistant|experienced|qualified)$/iu;

/** The kind of work in mind, to ring its places: what one would do ("teaching cooking") does not say where. */
export function kindToRing(slots: Told): WorkKind | null {
  const [aim] = thoughtsOf(slots);
  if (aim?.kind === 'doing') return null;
  const kind = kindOfThought(slots);
  // The mechanic of an elevator works in no garage.
  const what = aim && /(\p{L}+)[- ]mechanic$/iu.exec(nameOfWork(aim))?.[1];
  return what && kind?.place === GARAGE && !IN_A_GARAGE.test(what) ? null : kind;
}

/** The kind of the first thought, also of one said with a doubt or in words that name no known work. */
function kindOfThought(slots: Slots): WorkKind | null {
  const [aim] = thoughtsOf(slots);
  // A manager of something manages it where it is done.
  const kind = aim ? (aim.isHedged ? kindOfWork(aim) : kindInMind(slots)) : null;
  if (kind?.id === 'management') return kindKnown(slots) ?? kind;
  if (aim) return kind;
  const typed =
    'typed' in slots ? typedAs(slots as Told, 'target').find(({ option }) => option === null) : undefined;
  return typed ? readKind(typed.words) : kindInMind(slots);
}

const A_PLACE =
  'schools?|hospitals?|clinics?|colleges?|universit(?:y|ies)|hotels?|nurser(?:y|ies)|librar(?:y|ies)|museums?|factor(?:y|ies)|care homes?|banks?|airports?|theatres?|bakery|bakeries|pharmac(?:y|ies)|municipalit(?:y|ies)|town halls?|post offices?|farms?|zoos?|prisons?';
const PLACE_IN_AIM = new RegExp(
  String.raw`(?:\b(?:at|in|for|of) (?:an? |the )?|, )(?<first>${A_PLACE})(?:,? (?:or|and) (?:an? |the )?(?<other>${A_PLACE}))?\b`,
  'iu',
);

/** "school or hospital", of "maintenance guy at a school or hospital": where the person named the place, that is where to call. */
export function placeInAim(told: Told): Segment[] | null {
  for (const typed of typedAs(told, 'target')) {
    const found = typed.option === null ? PLACE_IN_AIM.exec(typed.words)?.groups : undefined;
    if (!found?.first) continue;
    const one = (word: string) => word.toLowerCase().replace(/ies$/u, 'y').replace(/s$/u, '');
    const text = found.other ? `${one(found.first)} or ${one(found.other)}` : one(found.first);
    // The word for one such place is ours, whatever was typed: "schools" has it too.
    return [from({ ...typed, option: 'place' }, text, 'place')];
  }
  return null;
}

const MOST_WORDS_OF_OWN = 9;

/** It as it was typed, where it is longer than the name of a thing. */
function typedOwn(told: Told): OwnThing | null {
  const typed = typedAs(told, 'target').find(({ option }) => option === 'own');
  if (!typed || /\?|\b(?:maybe|mibbe|perhaps|but|not)\b/i.test(typed.words)) return null;
  const thing = inList(firstPart(typed.words, 'any')).replace(/^(?:an?|the|my own|my|own)\s+/i, '');
  return thing !== '' && countStretches(thing) <= MOST_WORDS_OF_OWN ? { ...typed, thing } : null;
}

const JOB = /\b(?:jobs?|posts?|positions?|gigs?)$/i;

/** "as a nurse", "in nursing", "teaching nurses": the work after "jobs". */
function afterJobs(work: Work): Segment[] | null {
  switch (work.kind) {
    case 'role':
      return [ours('as ', 'as'), from(work.role, work.role.a, 'noun')];
    case 'field':
      return JOB.test(work.field.name)
        ? null
        : [ours('in ', 'in'), from(work.field, work.field.name, 'noun')];
    case 'doing':
      return words(work.doing, 'gerund');
    case 'own':
      return null;
  }
}

/** "five jobs as a receptionist or in a school office", "five remote billing jobs", "five jobs". */
export function jobs(count: string, aims: readonly Work[], unread: Segment[] | null = null): Segment[] {
  const [first, second] = aims;
  if (first?.kind === 'field' && JOB.test(first.field.name)) {
    const bare = first.field.name.replace(/^(?:an?|the)\s+/i, '').replace(/s$/i, '');
    return [ours(`${count} `, 'jobs'), from(first.field, bare, 'quote'), ours('s', 'jobs')];
  }
  const one = first ? afterJobs(first) : null;
  const two = second ? afterJobs(second) : null;
  if (!one && unread) return [ours(`${count} jobs of this kind: `, 'jobs'), ...unread];
  if (!one) return [ours(`${count} jobs`, 'jobs')];
  return [ours(`${count} jobs `, 'jobs'), ...one, ...(two ? [ours(' or ', 'or'), ...two] : [])];
}

/** "three jobs, perhaps as a compliance officer": where all that is in mind was said with a doubt. */
export function perhapsJobs(count: string, { inMind }: Slots): Segment[] | null {
  const works = inMind.filter(({ kind }) => kind !== 'own');
  const [first, second] = works;
  if (!first || works.some(({ isHedged }) => !isHedged)) return null;
  const name = (work: Work) =>
    work.kind === 'field' && JOB.test(work.field.name)
      ? [from(work.field, work.field.name, 'noun')]
      : afterJobs(work);
  const one = name(first);
  const two = second ? name(second) : null;
  if (!one) return null;
  return [ours(`${count} jobs, perhaps `, 'jobs'), ...one, ...(two ? [ours(' or ', 'or'), ...two] : [])];
}

/** "as a receptionist, or in a school office if that suits me better": what was said with a doubt keeps it. */
export function orInDoubt({ inMind }: Slots): Segment[] {
  const sure = inMind.filter(({ kind, isHedged }) => kind !== 'own' && !isHedged);
  const doubt = inMind.find(({ kind, isHedged }) => kind !== 'own' && isHedged);
  const said = sure.length === 1 && doubt ? afterJobs(doubt) : null;
  return said ? [ours(', or ', 'doubt'), ...said, ours(' if that suits me better', 'doubt')] : [];
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
        .replace(/(?<=\p{L}{4})(?:ing|er|ed|e)$/u, '')
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

/** "a receptionist", "somebody who works in a school office": one who does the work. */
export function somebodyWho(work: Work): Segment[] | null {
  const trade = work.kind === 'field' ? tradeOf(work.field.name) : null;
  switch (work.kind) {
    case 'role':
      return [from(work.role, work.role.a, 'noun')];
    case 'field':
      if (trade)
        return [ours(/^[aeiou]/iu.test(trade) ? 'an ' : 'a ', 'article'), from(work.field, trade, 'noun')];
      return JOB.test(work.field.name)
        ? line('somebody')`somebody who has ${[from(work.field, work.field.name, 'noun')]}`
        : line('somebody')`somebody who works in ${[from(work.field, work.field.name, 'noun')]}`;
    case 'doing':
      return line('somebody')`somebody whose work is ${words(work.doing, 'gerund')}`;
    case 'own':
      return line('somebody')`somebody who runs their own ${[from(work.own, work.own.thing, 'noun')]}`;
  }
}

/** What the work is called in a goal about it: "work as a nurse", "work in nursing", "teaching nurses". */
export function theWork(work: Work): Segment[] | null {
  switch (work.kind) {
    case 'role':
      return line('the-work')`work as ${[from(work.role, work.role.a, 'noun')]}`;
    case 'field':
      return JOB.test(work.field.name)
        ? [from(work.field, work.field.name, 'noun')]
        : line('the-work')`work in ${[from(work.field, work.field.name, 'noun')]}`;
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

/** The answer that a piece of work was named in. */
export function sourceOfWork(work: Work): string {
  switch (work.kind) {
    case 'role':
      return work.role.source;
    case 'field':
      return work.field.source;
    case 'doing':
      return work.doing.source;
    case 'own':
      return work.own.source;
  }
}
