import { ours, textIn } from '#src/domain/language/en/compose/line.ts';
import { readKind } from '#src/domain/language/en/work-kinds/read-kind.ts';
import type { Adviser, Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { onceByText, onceByThing } from '#src/domain/text/readings.ts';
import { nameOfWork } from './aims.ts';

/** Whom one asks about what: nearest first. */
const OF_MONEY =
  /\b(?:tax(?:es)?|audit\p{L}*|accountant|bookkeeper|lawyer|solicitor|notary|bank|insurance)\b/iu;
/** A grandmother, in the words that are met. */
const OF_OLD =
  /\b(?:grand(?:mother|father|ma|pa|ad|parents?)|gran|granny|gramma|grampa|nan|nana|nanna|nonna|nonno|oma|opa|abuel[ao]|av[óôo]|v[óôo]v?[óôo]?|babcia|dziadek|babushka|lol[ao]|halmoni|dadi|nani|bibi|gogo|tutu|great-aunt)(?=$|[\s,.;:(])/iu;
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
  team: ['team'],
} as const;
export type About = keyof typeof NEAREST;

/** Whom one lives with or meets knows no more of a course than oneself, unless it was said that they do. */
const MAY_NOT_KNOW: readonly string[] = ['friend', 'community', 'relative'];

/** Whom a pupil calls by a title is a teacher. */
const A_TITLE = /^(?:mrs?|ms|miss|sir|madam)\b/iu;
const OF_SCHOOL =
  /\b(?:maths?|mathematics|physics|chemistry|biology|geography|history|english|science|teacher|headteacher|principal|school|careers?)\b/iu;
const ASKED_WHO_KNOWS: readonly About[] = ['learning', 'insider'];

/** "She already passed": who has gone the same way knows it. */
const HAS_BEEN_THERE =
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
    // Who keeps the books or the law is asked about money, and about nothing else.
    .filter(({ name }) => about === 'home' || !OF_MONEY.test(name) || knowsOf(name, `${matter}, ${work}`))
    .map((adviser) => ({ adviser, at: order.indexOf(adviser.relation), knows: knows(adviser) }))
    .filter(
      ({ adviser, knows }) =>
        !ASKED_WHO_KNOWS.includes(about) || knows > 0 || !MAY_NOT_KNOW.includes(adviser.relation),
    )
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
/** Nobody, or nobody to ask. */
const NOBODY =
  /\b(?:late|dead|deceased|died|passed away|rip|ex|nobody|none|no ?one|myself|me|n\/a)\b|†|^[^\p{L}]*$/iu;
const ANIMAL = '(?:dog|puppy|cat|kitten|horse|pony|donkey|goat|cow|parrot|budgie|rabbit|hamster|pet)s?';
/** "Pultti (dog)", "my cat": company, and nobody to ask. "Ana, dog trainer" is somebody. */
const NO_PERSON = new RegExp(
  `\\((?:(?:my|our|the|an?) )?(?:\\p{Ll}+ )?${ANIMAL}\\)|(?:^|, )(?:(?:my|our|the|an?) )?(?:old |late )?${ANIMAL}$|^(?:my|our) ${ANIMAL} \\p{Lu}`,
  'iu',
);
/** What was said of them, and is no part of the name. */
const REMARK = /\b(?:not|never|but|against|hates?|laughs?|secret|dont|doesn)\b|n['’]t\b/i;

const nameOf = onceByThing(findName);

function findName(adviser: Adviser): { said: Segment[]; isNamed: boolean } | null {
  const { name, relation } = adviser;
  const plain = name
    .replace(/\([^)]*\)/gu, ' ')
    .split(/[,;:]|\s[–—-]\s|\.{2,}|…|\s(?:he|she|they|who) (?:is|has|was|works?|knows?)\b/u)[0]
    ?.replace(/\s+/gu, ' ')
    .trim();
  const unnamed = RELATIONS[relation];
  const asRelation = unnamed
    ? {
        said: [{ text: unnamed, kind: 'lexeme', sources: [adviser.source], rule: 'adviser' } as const],
        isNamed: false,
      }
    : null;
  if (name.trim() === '') return asRelation;
  if (!plain || NOBODY.test(plain) || REMARK.test(plain) || NO_PERSON.test(name.trim())) return null;
  const titled = TITLED.exec(plain);
  const found = titled ? { before: '', name: titleCase(titled[0]) } : inSentence(plain, relation);
  if (found === null) return asRelation;
  const foreign = FOREIGN_KIN.exec(plain);
  if (foreign && !titled && !foreign[1]) return asRelation;
  if (foreign?.[1] && !titled)
    return {
      said: [{ text: foreign[1], kind: 'user', sources: [adviser.source], rule: 'user-quote' }],
      isNamed: true,
    };
  const isHouse = relation === 'community' && found.before === '' && IS_A_HOUSE.test(found.name);
  const named: Segment = { text: found.name, kind: 'user', sources: [adviser.source], rule: 'user-quote' };
  const before = isHouse ? 'someone at ' : found.before;
  return { said: before ? [ours(before, 'adviser'), named] : [named], isNamed: true };
}

/** "meu primo Jó", "minha irmã": a relation in another language, with the name where there is one. */
const FOREIGN_KIN =
  /^(?:meu|minha|mi|mis|mon|ma|mein|meine|moja|mój|il mio|la mia) \p{Ll}+(?: (\p{Lu}\p{L}+))?$/iu;
/** A house where people meet answers no question: somebody there does. */
const IS_A_HOUSE =
  /^(?:Mt\.?|Mount|First|St\.?|Saint|Grace|New|Holy)\s|\b(?:Baptist|Methodist|Church|Chapel|Temple|Mosque|Masjid|Parish|Zion|Club|Cent(?:er|re))$/u;

const KIN =
  /\b(?:uncle|unc|aunt|auntie|aunty|brother|sister|father|mother|cousin|husband|wife|partner|grandmother|grandfather|grandma|grandad|granny|gran|nan|nana|mum|mom|mam|mama|mamma|maw|dad|papa|in-law|parents?|neighbou?r|friend|mate|boss|girlfriend|boyfriend)$/i;
const OFFICE =
  /\b(?:director|manager|teacher|professor|prof|pastor|priest|imam|rabbi|coach|counsel(?:l)?or|tutor|doctor|nurse|trainer|supervisor|leader|secretary|chef|owner|lady|man|woman|guy|group|choir|parish|chapel|club|church|parish|union|guild|team|community|network|association|youth|advis[eo]r|worker|librarian)$/i;
const MOST_WORDS = 5;

/** The name with what stands before it: "Seun", "my" older sister, "the" festival director; null where it is no name. */
function inSentence(name: string, relation: string): { before: string; name: string } | null {
  const words = name.split(' ');
  const bare = (text: string) => ({ before: '', name: text });
  if (words.length > MOST_WORDS) return null;
  if (/^(?:las?|los|el|les?|die|der|das|il|gli|het|de|os|as)\s/i.test(name)) return bare(name);
  if (/^(?:an?|the|my|our)\s/i.test(name))
    return bare(name.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()));
  if (KIN.test(name) && name === name.toLowerCase()) return { before: 'my ', name };
  if (/^(?:brother|sister|cousin|uncle|aunt|auntie|unc)\b/.test(name)) return { before: 'my ', name };
  if (/^(?:pastor|father|sister|brother|reverend)\s/i.test(name)) return bare(name);
  const isSmall = name === name.toLowerCase();
  if ((OFFICE.test(name) && isSmall) || (relation === 'community' && (isSmall || OFFICE.test(name))))
    return { before: 'the ', name };
  if (/^\p{Ll}\S* of\b/u.test(name)) return { before: 'the ', name };
  // Typed in capitals throughout.
  if (/^\p{Lu}{4,}$/u.test(name)) return bare(name[0] + name.slice(1).toLowerCase());
  if (/\p{Lu}/u.test(name)) return bare(name);
  // Typed small: one or two words are a name, more are not known to be one.
  return words.length <= 2 && words.every((word) => /^\p{Ll}[\p{L}'’-]*\.?$/u.test(word))
    ? bare(words.map((word) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())).join(' '))
    : null;
}

/** "mr prasad physics": who has a title is called by it and by the name. */
const TITLED =
  /^(?:[Mm]rs?|[Mm]s|[Mm]iss|[Mm]x|[Dd]r|[Pp]rof)\.? (?!(?:van|von|de|da|do|del|la|le|al|el|bin|der|den|ter|ten|das|dos)\b)\p{L}[\p{L}'’-]+(?=$| \p{Ll})(?! (?:van|von|de|da|do|del|al|el|bin|and|n)\b)/u;
const titleCase = (name: string) => name.replace(/(^| )\p{Ll}/gu, (letter) => letter.toUpperCase());

/** Relations that name one person, also without a name. */
const RELATIONS: Readonly<Record<string, string>> = {
  partner: 'my partner',
  manager: 'my manager',
  mentor: 'my mentor',
};
