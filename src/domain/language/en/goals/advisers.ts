import { textIn } from '#src/domain/language/en/compose/line.ts';
import { readKind } from '#src/domain/language/en/work-kinds/read-kind.ts';
import type { Adviser, Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { onceByText } from '#src/domain/text/readings.ts';
import { nameOf } from './adviser-names.ts';
import { nameOfWork } from './aims.ts';

/** Whom one asks about what: nearest first. */
const OF_MONEY =
  /\b(?:tax(?:es)?|audit\p{L}*|accountant|bookkeeper|lawyer|solicitor|notary|bank|insurance)\b/iu;
/** Who looks after one's health or one's case: whom strangers read of that, they know more than was meant for them. */
const OF_HEALTH =
  /\b(?:psych|shrink|psychiatrist|psychologist|psychotherapist|therapist|counsell?or|my (?:gp|doc|doctor|physio|midwife|nurse|surgeon|consultant)|social worker|case ?worker|key ?worker|probation officer|parole officer)\b/iu;
/** A grandmother, in the words that are met. */
const OF_OLD =
  /\b(?:grand(?:mother|father|ma|pa|ad|parents?)|gran|granny|gramma|grampa|nan|nana|nanna|nonna|nonno|oma|opa|abuel[ao]|av[óôo]|v[óôo]v?[óôo]?|babcia|dziadek|babushka|lol[ao]|halmoni|dadi|nani|bibi|gogo|tutu|great-aunt)(?=$|[\s,.;:(])/iu;
/** "He's with the power company": who works where it is done knows who takes people on. */
export const WORKS_THERE =
  /\b(?:he|she|they)(?:['’]?s| is| are| works?) (?:with|at|in|for|w\/) (?:an? |the )?\p{L}|\bworks (?:at|in|for|with) \p{L}/iu;
const OF_FAITH =
  /\b(?:church|baptists?|parish|chapel|capel|choir|mosque|masjid|temple|gurdwara|mandir|marae|methodists?|catholics?|congregation|cathedral|synagogue|sunday school|pastor|priest|imam|rabbi|vicar|stokvel|(?:support|prayer|(?:mon|tues|wednes|thurs|fri|satur|sun)day) group)\b/iu;
const GOES_ELSEWHERE: readonly string[] = ['start', 'shift', 'side', 'back', 'steady', 'grow', 'pass'];
const NEAREST = {
  learning: ['mentor', 'colleague', 'past-manager', 'manager', 'friend', 'community', 'relative', 'children'],
  jobs: ['past-manager', 'colleague', 'friend', 'mentor', 'community', 'manager', 'relative'],
  trying: ['mentor', 'past-manager', 'colleague', 'friend', 'community', 'manager', 'relative'],
  home: ['partner', 'relative', 'parents', 'friend', 'mentor'],
  boss: ['manager'],
  /** Who can open a door in a trade: not only anybody who is near. */
  insider: ['mentor', 'past-manager', 'colleague', 'friend', 'community', 'relative'],
  /** Who knows a subject of school. */
  school: ['mentor', 'friend', 'relative', 'community', 'colleague'],
  reference: ['past-manager'],
  /** Where many people meet somebody knows who teaches what. */
  taught: ['community'],
  /** Where one would else only think of somebody. */
  anybody: ['mentor', 'friend', 'past-manager', 'colleague', 'relative', 'partner', 'parents', 'community'],
  team: ['team'],
} as const;
export type About = keyof typeof NEAREST;

/** Whom one lives with or meets knows no more of a course than oneself, unless it was said that they do. */
const MAY_NOT_KNOW: readonly string[] = ['friend', 'community', 'relative'];

const AT_HOME: readonly string[] = ['partner', 'parents'];

/** Whom a pupil calls by a title is a teacher. */
const A_TITLE = /^(?:mrs?|ms|miss|sir|madam)\b/iu;
const OF_SCHOOL =
  /\b(?:maths?|mathematics|physics|chemistry|biology|geography|history|english|science|teacher|headteacher|principal|school|careers?)\b/iu;
const ASKED_WHO_KNOWS: readonly About[] = ['learning', 'insider'];

/** "She already passed": who has gone the same way knows it. */
export const HAS_BEEN_THERE =
  /\b(?:passed|did (?:it|the same)|(?:has|have|had) done it|has (?:already |her |his |the |got )*(?:papers?|licen[cs]e|diploma))\b/iu;

/** Only who stays where they are asks the boss. */
const STAYS: readonly string[] = ['grow', 'pass', 'keep'];

/**
 * The person to ask about it, by name where the name reads as one; null where nobody was named. Whom the person named
 * together with the very matter, or with the work in mind, comes first: "my cousin, he is a dentist".
 */
export function adviserFor(slots: Slots, about: About, matter = ''): Segment[] | null {
  // Who is at school leaves no boss: the one of the Saturday job knows the trade.
  const isPupil = slots.arc?.id === 'start' && slots.standing === 'studying';
  const isLeaving = !STAYS.includes(slots.arc?.id ?? '') && !isPupil;
  const order: readonly string[] = NEAREST[about];
  const work = slots.inMind.map(nameOfWork).join(', ');
  const knows = ({ name, relation }: Adviser) => {
    if (relation === 'manager' || about === 'home' || about === 'boss' || about === 'reference') return 0;
    return knowsOf(name, matter) || HAS_BEEN_THERE.test(name) ? 2 : knowsOf(name, work) ? 1 : 0;
  };
  const asked = slots.advisers
    .filter(({ relation }) => order.includes(relation) && !(relation === 'manager' && isLeaving))
    // Who is about to go takes nothing over.
    .filter(
      ({ name, relation }) => relation !== 'team' || !/\b(?:quit|leave|leaving|retir\p{L}+)\b/iu.test(name),
    )
    // Whoever owns the place that one leaves is its boss.
    .filter(({ name }) => !isLeaving || !/\b(?:he|she) is (?:the |my )?(?:owner|boss)\b/iu.test(name))
    // Who lives elsewhere has no lead here, and sits at no table.
    .filter(({ name }) => livesIn(name) === null)
    // Whoever led one in the country that one left knows no office, course or place here.
    .filter(({ relation }) => relation !== 'past-manager' || slots.arc?.id !== 'elsewhere')
    // Grown children know the new machines; small ones know nothing of work.
    .filter(({ relation }) => relation !== 'children' || slots.arc?.id === 'keep')
    // Those of the oldest generation are asked about home, unless they know the very work.
    .filter(({ name }) => about === 'home' || !OF_OLD.test(name) || knowsOf(name, `${matter}, ${work}`))
    // A congregation knows no trade, and sends a newcomer to somebody who does.
    .filter(
      ({ name, relation }) =>
        !(
          about !== 'taught' &&
          relation === 'community' &&
          GOES_ELSEWHERE.includes(slots.arc?.id ?? '') &&
          OF_FAITH.test(name)
        ),
    )
    // Whom one sees about one's health is asked about no course and no post, but by who goes into that very work.
    .filter(({ name }) => !OF_HEALTH.test(name) || knowsOf(name, work))
    // Who keeps the books or the law is asked about money, and about nothing else.
    .filter(({ name }) => about === 'home' || !OF_MONEY.test(name) || knowsOf(name, `${matter}, ${work}`))
    .map((adviser) => ({ adviser, at: order.indexOf(adviser.relation), knows: knows(adviser) }))
    .filter(
      ({ adviser, knows }) =>
        !ASKED_WHO_KNOWS.includes(about) || knows > 0 || !MAY_NOT_KNOW.includes(adviser.relation),
    )
    // Those at home know a name where it was said that they know the work.
    .filter(({ adviser, knows }) => about !== 'anybody' || knows > 0 || !AT_HOME.includes(adviser.relation))
    // A teacher of physics knows courses, and no workshop.
    .filter(({ adviser, knows }) => about !== 'insider' || knows > 0 || !OF_SCHOOL.test(adviser.name))
    .filter(
      ({ adviser, knows }) =>
        about !== 'school' || knows > 0 || OF_SCHOOL.test(adviser.name) || A_TITLE.test(adviser.name),
    )
    .sort((a, b) => b.knows - a.knows || a.at - b.at);
  const people = asked
    .flatMap(({ adviser }) => {
      const found = nameOf(adviser);
      return found ? [{ ...found, relation: adviser.relation }] : [];
    })
    .filter(({ said }) => !isLeaving || !BOSS.test(textIn(said)));
  // Who was named comes before "my partner"; an aunt comes before no mentor.
  const isGuided = about === 'learning' && people[0]?.relation === 'mentor';
  const named = people.find(({ isNamed, relation }) => isNamed && !(isGuided && relation === 'relative'));
  return (named ?? people[0])?.said ?? null;
}

const NO_MASTER: readonly string[] = ['partner', 'parents', 'children', 'manager', 'cared-for'];

/** Whoever does the very work, by what was said of them: "Pa Joe the undertaker", "Mr. Lis, old tuner". */
export function masterOf(slots: Slots, work: string): Segment[] | null {
  for (const adviser of slots.advisers) {
    const found = NO_MASTER.includes(adviser.relation) ? null : nameOf(adviser);
    if (found?.isNamed && livesIn(adviser.name) === null && namesTheWork(adviser.name, work))
      return found.said;
  }
  return null;
}

const lastWord = (text: string) => /(\p{L}{4,})s?$/u.exec(text.trim().toLowerCase())?.[1] ?? '';
const namesTheWork = (said: string, work: string) => {
  const trade = lastWord(work);
  return trade !== '' && !OF_NO_WORK.test(trade) && new RegExp(String.raw`\b${trade}\b`, 'iu').test(said);
};

/** The place of "my sister in Maracaibo"; null where none is named. */
const livesIn = onceByText(
  (name) =>
    /^(?!an? ).*\bin (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u.exec(name.trim())?.[1] ??
    /\b(?:abroad|overseas|back home)\b/iu.exec(name)?.[0] ??
    null,
);

/** Who lives in the place that the words name: "my sister in Maracaibo" for a paper that is in Maracaibo. */
export function adviserIn(slots: Slots, words: string): { name: Segment[]; place: Segment[] } | null {
  for (const adviser of slots.advisers) {
    const place = livesIn(adviser.name);
    const name = nameOf(adviser)?.said;
    if (place === null || !name || !words.toLowerCase().includes(place.toLowerCase())) continue;
    return {
      name,
      place: [{ text: place, kind: 'user', sources: [adviser.source], rule: 'user-quote' }],
    };
  }
  return null;
}

/** The uncle of "helping in my uncle's shop": one of the family in whose trade one helps already. */
export function ofTheTrade(slots: Slots): Segment[] | null {
  const told = slots.work.map(quoteOf).join(' ');
  const kin = slots.advisers.find(
    ({ name, relation }) =>
      (relation === 'relative' || relation === 'parents') &&
      new RegExp(String.raw`\b${KIN_WORD.exec(name)?.[0] ?? '§'}\b`, 'iu').test(told),
  );
  return kin ? (nameOf(kin)?.said ?? null) : null;
}

const KIN_WORD =
  /\b(?:uncle|aunt(?:ie|y)?|father|dad|mother|mum|mom|brother|sister|cousin|grandpa|grandfather)\b/iu;
const quoteOf = (one: Slots['work'][number]): string => {
  switch (one.kind) {
    case 'role':
      return one.role.quote;
    case 'field':
      return one.field.quote;
    case 'own':
      return one.own.quote;
    case 'doing':
      return one.doing.quote;
  }
};

const STEM = 5;
const OF_NO_WORK =
  /^(?:works?|working|helps?|knows?|teach|teacher|school|small|there|where|their|with|from|that|course|about|young|people|person|manager|master|mother|father|sister|brother|friend)$/i;

const stems = onceByText((text): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !OF_NO_WORK.test(word))
    .map((word) => word.slice(0, STEM).replace(/s$/u, '')),
);

/** Whether what was said of somebody speaks of the matter: a word of weight in common, or the same kind of work. */
function knowsOf(said: string, matter: string): boolean {
  if (matter === '') return false;
  const known = new Set(stems(said));
  if (stems(matter).some((stem) => known.has(stem))) return true;
  const kind = readKind(said)?.id;
  const other = readKind(matter);
  return kind !== undefined && (kind === other?.id || kind === other?.near);
}

const BOSS = /\b(?:boss|manager|employer|supervisor)\b/i;
