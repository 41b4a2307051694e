import { ours } from '#src/domain/language/en/compose/line.ts';
import { isWorker } from '#src/domain/language/en/reader/work-words.ts';
import type { Adviser } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { onceByThing } from '#src/domain/text/readings.ts';

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

/** "My psych tbh", "Kesh lol": said to the page, and no part of a name. */
const SAID_ASIDE =
  /(?:[\s,]+(?:tbh|tbf|lol|lmao|haha\p{L}*|hehe|k{3,}|rs{2,}|ngl|imo|idk|obvs|obviously|probably|prob|maybe|mibbe|honestly|actually|defo|definitely|i (?:guess|think|suppose|spose)|of course|x{1,3}|lah|innit))+[.!?…]*$/iu;

/** How somebody who was named is called in a sentence; null where nobody is to be asked. */
export const nameOf = onceByThing(findName);

function findName(adviser: Adviser): { said: Segment[]; isNamed: boolean } | null {
  const { name, relation } = adviser;
  const named = name
    .replace(/\([^)]*\)/gu, ' ')
    .split(/[,;:]|\s[–—-]\s|\.{2,}|…|\s(?:he|she|they|who) (?:is|has|was|works?|knows?)\b/u)[0]
    ?.replace(/\s+/gu, ' ')
    .replace(SAID_ASIDE, '')
    .trim();
  const unnamed = RELATIONS[relation];
  const asRelation = unnamed
    ? {
        said: [{ text: unnamed, kind: 'lexeme', sources: [adviser.source], rule: 'adviser' } as const],
        isNamed: false,
      }
    : null;
  if (name.trim() === '') return asRelation;
  if (!named || NOBODY.test(named) || REMARK.test(named) || NO_PERSON.test(name.trim())) return null;
  const plain = withoutTelling(named, relation);
  const parent = PARENT[plain.toLowerCase().replace(/^(?:mi|ma|mon|minha|meu) /u, '')];
  if (parent)
    return {
      said: [{ text: parent, kind: 'lexeme', sources: [adviser.source], rule: 'adviser' }],
      isNamed: true,
    };
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
  const said: Segment = { text: found.name, kind: 'user', sources: [adviser.source], rule: 'user-quote' };
  const before = isHouse ? 'someone at ' : found.before;
  return { said: before ? [ours(before, 'adviser'), said] : [said], isNamed: true };
}

/** "Uncle daz hes a sparky", "Vi works nights": what is told of somebody behind the name; "the lady who runs it" is named by it. */
const TOLD_BEHIND =
  /^(?!(?:the|an?|our|that|this|some|one)\b)(\P{Zs}+(?: \P{Zs}+){0,2}?) (?:(?:he|she|they|who)(?:['’]?(?:s|re|ll|ve|d))?|works?|is|was|has|had|runs|owns|teaches|drives|used to) .+$/iu;
/** "Aoife from the old lab", "Abena my sister": where from, or what they are to one; a "friend from church" has no other name. */
const PLACED_BEHIND =
  /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:(?:from|at) |my (?:\p{Ll}+[ -]){0,2}?\p{Ll}+$)/u;

function withoutTelling(named: string, relation: string): string {
  const name = named.replace(TOLD_BEHIND, '$1').replace(/^(?:ma|me|mah) (?=\p{Ll}+$)/iu, 'my ');
  const placed = relation === 'community' ? '' : (PLACED_BEHIND.exec(name)?.[1] ?? '');
  const isName = placed !== '' && !KIN.test(placed) && !OFFICE.test(placed) && !COLLEAGUE.test(placed);
  return isName ? placed : name;
}

const COLLEAGUE =
  /^(?:colleague|classmate|coworker|co-worker|workmate|someone|somebody|people|head|staff)s?$/iu;

/** "meu primo Jó", "minha irmã": a relation in another language, with the name where there is one. */
const FOREIGN_KIN =
  /^(?:meu|minha|mi|mis|mon|ma|mein|meine|moja|mój|il mio|la mia) \p{Ll}+(?: (\p{Lu}\p{L}+))?$/iu;
/** A house where people meet answers no question: somebody there does. */
const IS_A_HOUSE =
  /^(?:Mt\.?|Mount|First|St\.?|Saint|Grace|New|Holy)\s|\b(?:Baptist|Methodist|Church|Chapel|Temple|Mosque|Masjid|Parish|Zion|Club|Cent(?:er|re))$/u;

const KIN =
  /\b(?:uncle|unc|aunt|auntie|aunty|brother|sister|father|mother|cousin|husband|wife|partner|grandmother|grandfather|grandma|grandad|granny|gran|nan|nana|mum|mom|mam|mama|mamma|maw|dad|papa|in-law|parents?|neighbou?r|friend|mate|boss|girlfriend|boyfriend)$/i;
/** "Sponsor", "skipper": what somebody is to one, and no name. */
const ONE_OF_MINE =
  /^(?:sponsor|skipper|captain|foreman|landlord|landlady|godmother|godfather|neighbou?r)$/iu;
/** A mother or a father, as called in another language. */
const PARENT: Readonly<Record<string, string>> = {
  maman: 'my mother',
  mami: 'my mother',
  mamá: 'my mother',
  mãe: 'my mother',
  nanay: 'my mother',
  ammi: 'my mother',
  papá: 'my father',
  pai: 'my father',
  tatay: 'my father',
  abba: 'my father',
};
const OFFICE =
  /\b(?:director|manager|teacher|professor|prof|pastor|priest|imam|rabbi|coach|counsel(?:l)?or|tutor|doctor|nurse|trainer|supervisor|leader|secretary|chef|owner|lady|man|woman|guy|group|choir|parish|chapel|club|church|parish|union|guild|team|community|network|association|youth|advis[eo]r|worker|librarian)$/i;
const FROM_A_COURSE =
  /^((?:teacher|trainer|tutor|coach|friend|colleague|neighbou?r|classmate)) (from|at|in) (?!(?:the|my|our|a|an) )(\P{Zs}+ (?:course|class|school|church|centre|center|office|shop|clinic|club)|(?:course|school|church|work shop))$/u;
const MOST_WORDS = 5;
const OF_KIN_BY_NAME =
  /^(?:[Mm]y )?([Bb]rother|[Ss]ister|[Cc]ousin|[Uu]ncle|[Uu]nc|[Aa]unt|[Aa]unt(?:y|ie)|[Mm]ate|[Ff]riend|[Nn]eighbou?r|[Cc]olleague|[Ww]orkmate) (\p{Ll}[\p{L}'’-]{2,})$/u;
/** Behind what they are to one: no name. */
const NO_NAME =
  /^(?:in-?laws?|group|circle|list|network|chat|side|abroad|overseas|here|there|too|also|again|maybe|back|home|online|upstairs|downstairs|next|school|church|college|work|uni|family|hood|s?he|and|the|who)$/iu;

/** The name with what stands before it: "Seun", "my" older sister, "the" festival director; null where it is no name. */
function inSentence(name: string, relation: string): { before: string; name: string } | null {
  const words = name.split(' ');
  const bare = (text: string) => ({ before: '', name: text });
  if (words.length > MOST_WORDS) return null;
  if (/^(?:las?|los|el|les?|die|der|das|il|gli|het|de|os|as)\s|^l['’]\p{L}/iu.test(name)) return bare(name);
  // "Uncle daz", "my mate dave": what they are to one, and a name that was typed small.
  const [, kin = '', small = ''] = OF_KIN_BY_NAME.exec(name) ?? [];
  if (kin !== '' && !KIN.test(small) && !NO_NAME.test(small) && !isWorker(small))
    return { before: 'my ', name: `${kin.toLowerCase()} ${small[0]?.toUpperCase()}${small.slice(1)}` };
  if (/^(?:an?|the|my|our)\s/i.test(name))
    return bare(name.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()));
  if (KIN.test(name) && name === name.toLowerCase()) return { before: 'my ', name };
  if (/^(?:brother|sister|cousin|uncle|aunt|auntie|unc)\b/.test(name)) return { before: 'my ', name };
  // "Father Luis", "Pastor Jean".
  if (/^(?:pastor|father|sister|brother|reverend) \p{Lu}/iu.test(name))
    return bare(name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));
  if (/^(?:pastor|father|sister|brother|reverend)\s/i.test(name)) return bare(name);
  if (ONE_OF_MINE.test(name)) return { before: 'my ', name: name.toLowerCase() };
  // "Coach Dave": the word before a name is a part of it.
  if (/^coach \p{Lu}/u.test(name)) return bare(name.replace(/^c/u, 'C'));
  const isSmall = name === name.toLowerCase();
  if ((OFFICE.test(name) && isSmall) || (relation === 'community' && (isSmall || OFFICE.test(name))))
    return { before: 'the ', name };
  // "Teacher from B2 course": one of mine, and the one course.
  const [, office = '', from = '', place = ''] = FROM_A_COURSE.exec(name) ?? [];
  if (office !== '') return { before: 'my ', name: `${office} ${from} the ${place}` };
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
