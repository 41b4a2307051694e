import { PERSONS } from '#src/domain/language/en/read/nouns.ts';
import { activity, noun } from './forms.ts';
import { gerundOf } from './inflect.ts';
import { withManyThings } from './many.ts';
import { manyOf as pluralOf } from './many-of.ts';
import { item, type Outcome, unread } from './outcome.ts';
import { tag } from './tags.ts';
import { isBaseVerb, isNounToo } from './verb-words.ts';

const SUBJECT =
  '(?:(?:the|my|our|all|all the|most|many|some|other|new|young|old|older|younger|junior|college|school|family|every|first[- ]year) )*\\p{L}+(?: ones)?';
/** Somebody asks, calls or sends the person something: what for is the gift. */
const ASKS = new RegExp(
  `^(${SUBJECT}) (?:(?:always|often|still|all|just|usually|even) )*(asks?|comes? to|calls?|texts?|sends?|rings?|messages?|phones?|turns? to) me(?:,? (.+))?$`,
  'iu',
);
/** Those whom nobody names. */
const ANYBODY =
  /^(?:(?:my |the )?(?:mum|mom|mam|dad|mother|father|son|daughter|kids|children|wife|husband|partner|sister|brother|cousin|aunt|auntie|uncle|nan|gran|family)s?|people|they|everyone|everybody|others|somebody|someone|he|she|(?:my |the )?(?:boss|manager|chef|supervisor|owner|director|team|head|doctor|company)s?)$/iu;
const NEW_ONE = /^new (?:girl|boy|guy|lad|lass|one|hire|starter|person|worker|comer|recruit|man|woman)s?$/iu;
const DENIES = /\b(?:not|never|no|nobody|nothing|nor|without|stop(?:ped)?)\b|n[’']t\b/iu;
const IN_TEARS =
  /^(?:crying|upset|in tears|scared|worried|angry|panicking|when (?:they (?:are|’re) )?(?:upset|sad|scared|worried|crying|down))$/iu;
const STUCK = /^(?:when (?:they (?:are|’re|get) )?)?(stuck|lost|confused|in trouble)$/iu;

/**
 * "Juniors ask me projects", "new grads come to me crying", "they ask me read the drawing": the gift in what others come for;
 * null where somebody denies it, or nobody can say what it is.
 */
export function askedOfMe(line: string): Outcome | null {
  const [, who = '', verb = '', what = ''] = ASKS.exec(line) ?? [];
  if (who === '' || DENIES.test(line) || /\?$/u.test(line)) return null;
  const whom = ANYBODY.test(who) ? null : manyOf(who);
  const rest = what.trim();
  if (/^how(?: to)?$/iu.test(rest)) return done(`show ${whom ?? 'people'} how to do it`);
  if (IN_TEARS.test(rest)) return whom === null ? null : done(`be there for ${whom}`, true);
  const stuck = STUCK.exec(rest)?.[1];
  if (stuck) return done(`help ${whom ?? 'people'} when they are ${stuck.toLowerCase()}`);
  if (/^(?:before|after|during) (?:(?:the|their) )?\p{L}+$/iu.test(rest))
    return whom === null ? null : done(`help ${whom} ${rest}`);
  if (rest === '' || /^(?:why|what|when|where|who|if|whether|again|first|for me)\b/iu.test(rest)) return null;
  const how = /^how to (\p{L}+.*)$/iu.exec(rest)?.[1];
  if (how) return isBaseVerb(how.split(' ')[0] ?? '') ? done(how) : null;
  const [, purpose = ''] = /^(?:to )(\p{L}+.*)$/iu.exec(rest) ?? [];
  if (purpose !== '' && isBaseVerb(purpose.split(' ')[0] ?? '')) return asked(purpose);
  const [, joint = '', about = ''] = /^(for|about|with|to get|to have) (.+)$/iu.exec(rest) ?? [];
  if (about !== '') return matter(about, joint.toLowerCase() === 'with' ? whom : null, joint);
  const [first = ''] = rest.split(' ');
  if (
    /^(?:ask|calls?$)/iu.test(verb) &&
    isBaseVerb(first) &&
    (!isNounToo(first) || /^\p{L}+ (?:the|an?|my|their|it|this) /iu.test(rest))
  )
    return asked(rest);
  if (/^send/iu.test(verb)) return isOfPeople(rest) ? done(`deal with ${rest}`) : null;
  return matter(rest, whom, 'with');
}

/** "Read the drawing", "train the new girl": what is asked again and again is done with many. */
function asked(purpose: string): Outcome | null {
  const helped = /^help (?:them |him |her |people )?with (.+)$/iu.exec(purpose)?.[1];
  if (helped) return matter(helped, null, 'with');
  const many = withManyThings(purpose)
    .replace(
      /^((?:train|teach|show|help|guide|mentor) )(?:the |a |all the )?new (?:girl|boy|guy|lad|lass|one|hire|starter|person)s?\b/iu,
      '$1new people',
    )
    .replace(
      /^(read|translate|explain|fix|repair|mend|sign) the (drawing|letter|form|plan|recipe|manual|computer|printer|machine|contract|bill|document|map|label|prescription|car|phone)$/iu,
      '$1 $2s',
    );
  return done(many);
}

/** What they come about: "help with their letters", "helping juniors with projects", "Excel". */
function matter(about: string, whom: string | null, joint: string): Outcome | null {
  if (/^(?:me|it|this|that|them|everything|anything|something|help|advice)$/iu.test(about)) {
    if (/^(?:everything|anything)$/iu.test(about) && whom !== null)
      return done(`help ${whom} with ${about.toLowerCase()}`);
    // "My mum always asks me for help": with what, nobody knows.
    if (/^help$/iu.test(about)) return unread('shape');
    return /^advice$/iu.test(about) ? item({ forms: { noun: 'advice' }, isPlural: false }) : null;
  }
  if (/^(?:the way|directions)$/iu.test(about)) return done(`tell ${whom ?? 'people'} the way`);
  if (/^questions$/iu.test(about)) return done('answer questions');
  const named = noun(about, tag(about));
  if (named.forms.noun === undefined) {
    const doing = /^\p{L}+ing\b/iu.test(about) ? activity(about, tag(about)) : null;
    return doing && item(doing);
  }
  if (whom !== null) return done(`help ${whom} with ${about}`);
  return joint.toLowerCase() === 'with' && /^(?:their|his|her|any|all)\b/iu.test(about)
    ? item({ forms: { noun: `help with ${about}` }, isPlural: false })
    : item(named);
}

/** "New girl" and "my juniors": all of them. */
function manyOf(who: string): string {
  const bare = who.replace(
    /^(?:(?:the|my|our|all(?: the)?|every|some|most|many) )+(?!ones|others)/iu,
    (lead) => (/ones$/iu.test(who) ? lead : ''),
  );
  const plain = bare.charAt(0).toLowerCase() + bare.slice(1);
  if (NEW_ONE.test(plain)) return 'new people';
  const last = plain.split(' ').at(-1) ?? '';
  const isMany = /s$|^(?:people|children|women|men|staff|folk|ones)$/iu.test(last);
  return isMany ? plain : [...plain.split(' ').slice(0, -1), pluralOf(last)].join(' ');
}

function isOfPeople(words: string): boolean {
  const last = words.split(' ').at(-1) ?? '';
  return (
    PERSONS.has(last.replace(/s$/u, '')) || /^(?:people|kids|children|women|men|ones|cases)$/u.test(last)
  );
}

/** In both forms; what is a manner more than a skill is only told of. */
function done(base: string, isManner = false): Outcome {
  const [verb = '', ...rest] = base.split(' ');
  const gerund = [gerundOf(verb.toLowerCase()), ...rest].join(' ');
  return {
    kind: 'item',
    note: 'asked',
    forms: isManner ? { gerund, base } : { gerund, base, howTo: base },
    isPlural: null,
    text: gerund,
  };
}
