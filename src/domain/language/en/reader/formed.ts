import { withArticle } from '#src/domain/language/en/with-article.ts';
import { counted, figureAlone } from './counted.ts';
import { deed, never, own } from './deeds.ts';
import { activity, describesPerson, type Formed, isAdjectivePhrase, noun } from './forms.ts';
import { freeVerbs } from './free-verbs.ts';
import { baseOfGerund, gerundOf, thirdOf } from './inflect.ts';
import { item, type Outcome, unread } from './outcome.ts';
import { past, place, plain, predicate, sentence, state } from './sentence-forms.ts';
import type { Piece } from './split.ts';
import type { Stem } from './stems.ts';
import type { Tagged } from './tag-names.ts';
import { AND_MORE, told } from './told-clause.ts';
import { otherwise, stateAndMore, turns } from './told-moment.ts';
import { isBaseVerb } from './verb-words.ts';
import { isWorker } from './work-words.ts';

/* The forms that a piece of an answer takes where it stands, by its stem. */

/** "What to do about wasps", "which bus to take": what people come to ask. */
const ASKED_OF_ONE = /^(?:what|where|which \p{L}+|who|when) to \p{L}+(?! \p{L}+ (?:is|are|was|do|does)\b)/iu;

/** "People that need help get it": with "help", whom it serves stands before what they shall do. */
const WISHED_FOR =
  /^((?:(?:\p{L}+ ){0,3})(?:people|kids|children|women|men|\p{L}+[^s]s)) (?:get|find|learn|read|use|become|stay|feel|live|cope|understand|speak|write|keep|reach|sleep|grow|pass|start)(?: .*)?$/iu;

/** "Telling which cane will fruit", "knowing when a driver is tired": what one tells has a verb of its own. */
function knowing(text: string): Outcome | null {
  const [, find = '', faults = ''] = /^(\p{Ll}+ing)((?: \p{Ll}+)? \p{Ll}+s in \p{Ll}+s)$/u.exec(text) ?? [];
  const found = baseOfGerund(find);
  if (found && /^(?:find|spot|see|catch|fix|notice|read|check|repair)$/u.test(found))
    return item({
      forms: { gerund: text, base: `${found}${faults}`, howTo: `${found}${faults}` },
      isPlural: null,
    });
  const [, verb = '', rest = ''] =
    /^(\p{Ll}+ing)((?: \p{Ll}+){0,5}? (?:which|when|what|where|who|how|whether|if|why|that) .+)$/u.exec(
      text,
    ) ?? [];
  const base = baseOfGerund(verb);
  if (!base || !SENSES.test(base) || /[,.;:]|\b(?:you|your)\b/iu.test(rest)) return null;
  return item({ forms: { gerund: text, base: `${base}${rest}` }, isPlural: null });
}

/** "I read the procedure until the end", "I keep promises": what one does, and not only can. */
function habit(line: string, text: string, tagged: Tagged): Outcome | null {
  if (!/^I (?!can\b|could\b|will\b)/u.test(line) || line === text || !HABIT.test(text)) return null;
  const { forms, isPlural } = activity(text, tagged);
  return forms.gerund === undefined
    ? null
    : item({ forms: { gerund: forms.gerund, sentence: sentence(line) }, isPlural });
}

/** "People going to work", "mothers returning to work": where they go, and no wish for them. */
const GOING_TO =
  /^(?:\p{L}+ ){0,2}\p{L}+ (?:going|coming|getting|travelling|traveling|returning|driving|walking|commuting|cycling|riding)(?: back)? to (?:work|school|church|hospital|college|town|market)\b/iu;

const HABIT =
  /^(?:finish|keep|arrive|show up|turn up|check|listen|notice|follow|double-check|start|plan|write down|ask|wait)\b|\b(?:until|till|before|after|first|twice|always|every|to the end|on time|early)\b/iu;

const SENSES =
  /^(?:know|tell|see|hear|feel|notice|spot|sense|smell|taste|guess|remember|read|judge|find|show)$/u;

/** "Young people how to sew": whom one teaches, and what; "how our council answers": what one would improve. */
const SHOWN_HOW =
  /^(?:(?:the |my |our )?(?:\p{Ll}+ ){0,6}?(?:people|kids|children|women|men|folk|\p{Ll}+s)(?: (?:in|of|from|on|at) [\p{L}’ -]+?)? how to \p{Ll}+|how (?:the|our|my) \p{Ll}+ (?:\p{Ll}+ )?\p{Ll}+s) ?[\p{L}’ -]*$/u;

/** Verbs that name a thing too, and are meant as verbs where one wants to learn. */
const LEARNED_BY_DOING =
  /^(?:swim|drive|cook|dance|paint|weld|draw|sew|code|ride|surf|ski|knit|box|skate|bake|type|sing|sail)$/;

export function formed(
  text: string,
  line: string,
  tagged: Tagged,
  whole: Tagged,
  stem: Stem,
  piece: Piece,
): Outcome {
  switch (stem) {
    case 'gift':
      if (/^[~\d]/.test(text)) return { kind: 'aside', note: 'figure' };
      if (/^ask (?:any|every|some)\p{L}*$/iu.test(text)) return { kind: 'aside', note: 'told-more' };
      if (ASKED_OF_ONE.test(text))
        return { kind: 'item', note: 'read', forms: { noun: text }, isPlural: false };
      if (/^(?:what(?! to)|what’s|why|whether)\b/i.test(text)) return unread('shape');
      if (freeVerbs(tagged) === 0 && describesPerson(tagged)) return unread('person');
      return (
        habit(line, text, tagged) ??
        item(activity(text, tagged)) ??
        knowing(text) ??
        adjective(text, tagged) ??
        own(line, whole)
      );
    case 'learning':
      if (/^how (?!to\b)/i.test(text))
        return item({ forms: { noun: text }, isPlural: false }) ?? unread('shape');
      if (LEARNED_BY_DOING.test(text))
        return (
          item({ forms: { gerund: gerundOf(text), base: text, howTo: text }, isPlural: null }) ??
          unread('shape')
        );
      if (
        /^\p{Ll}+ing (?:\p{Ll}+ )?(?:test|exam|course|bootcamp|licen[cs]e|certificate|diploma|ticket)\b/u.test(
          text,
        )
      )
        return item({ forms: { noun: text }, isPlural: false }) ?? unread('shape');
      // "Polish B2 exam" polishes nothing.
      if (/^Polish\b/u.test(text) && / (?:exam|test|course|class|[ABC][12]|for \p{L}+)\b/u.test(text))
        return item({ forms: { noun: text }, isPlural: false }) ?? unread('shape');
      return (
        item(activity(text, tagged)) ??
        (tagged.tags.includes('fin') ? null : nameAsTyped(text, tagged)) ??
        unread('shape')
      );
    case 'off':
      return item(activity(text, tagged)) ?? unread('shape');
    case 'thing':
      return item(theOne(text, noun(text, tagged))) ?? item(activity(text, tagged)) ?? own(line, whole);
    case 'did':
      return deed(text, line, tagged, whole, piece.isOpening);
    case 'never':
      return /^I (?!.*\bnever\b)/i.test(line) ? unread('told-otherwise') : never(text, tagged);
    case 'clause':
      return piece.isOpening || !piece.isFirst
        ? told(text)
        : AND_MORE.test(line)
          ? told(line.replace(/^(?:and |also |plus )+/i, ''))
          : own(line, whole);
    case 'when-i':
      return item(predicate(text, tagged)) ?? otherwise(line);
    case 'when-it':
      return turns(line) ?? item(state(text, tagged)) ?? stateAndMore(text) ?? otherwise(line);
    case 'where':
      return item(place(text, tagged)) ?? otherwise(line);
    case 'number-what':
      // "Missed calls", "how long people wait": what is counted.
      return /^(?:(?:\p{L}+ed|repeat|lost|broken|stolen) (?:\p{Ll}+ )?[\p{L}-]+s(?: (?:in|an?|per|each|every|at|on|from) (?:[\p{L}\d]+ ?){1,4})?|how (?:many|long|often|much|fast) .+|(?:\p{Ll}+ )?\p{L}+s (?:an?|the|our|each|every) (?:\p{L}+ ){1,3}(?:needs|takes|makes|has|waits|walks|uses|sends) .+)$/iu.test(
        text,
      )
        ? (item({ forms: { noun: text }, isPlural: !/^how/i.test(text) }) ?? unread('shape'))
        : (item(noun(text, tagged)) ?? unread('shape'));
    case 'go':
      return (
        item(plain(text, tagged)) ??
        (tagged.tags[0] === 'det' || /^(?:\p{Lu}\p{Ll}|somewhere|college|uni)/u.test(text)
          ? item(noun(text, tagged))
          : null) ??
        unread('no-verb')
      );
    case 'title': {
      const both = oneThenOther(text);
      if (both !== null) return item({ forms: { noun: both }, isPlural: false }) ?? unread('shape');
      return postNamed(text, tagged, piece);
    }
    case 'role':
      return postNamed(text, tagged, piece);
    case 'figure':
    case 'person-or-figure':
    case 'behind':
    case 'missing':
      return (
        (stem === 'behind' ? counted(text) : stem === 'figure' ? figureAlone(text) : null) ??
        item(
          /\d/.test(text) && freeVerbs(tagged) === 0
            ? { forms: { noun: text }, isPlural: null }
            : noun(text, tagged),
        ) ??
        unread('shape')
      );
    case 'any':
      return freeVerbs(whole) > 0
        ? own(line, whole)
        : (item(activity(text, tagged)) ?? item(past(text, tagged)) ?? unread('shape'));
    case 'who':
      if (/^(?:who|what)ever (?!you\b)\p{L}/iu.test(text))
        return item({ forms: { noun: everOne(text) }, isPlural: false }) ?? unread('shape');
      if (SHOWN_HOW.test(text)) return item({ forms: { noun: text }, isPlural: true }) ?? unread('shape');
      // "People to find a job" is a wish for them, not their name.
      return tagged.tags[1] === 'to' || (tagged.tags[2] === 'to' && !GOING_TO.test(text))
        ? unread('purpose')
        : (wishedFor(text, line) ?? item(noun(text, tagged)) ?? unread('shape'));
    default:
      return (
        item(noun(text, tagged)) ?? (stem === 'paper' ? nameAsTyped(text, tagged) : null) ?? unread('shape')
      );
  }
}

/** "Registered Merit Reporter", "fear free certificate": what a paper or a course is called, whatever its words are elsewhere. */
function nameAsTyped(text: string, { words, tags }: Tagged): Outcome | null {
  const isName =
    words.length > 1 &&
    words.length < 10 &&
    /^(?:fin|part|noun|adj|det)$/u.test(tags[0] ?? '') &&
    tags.every(
      (tag, at) =>
        /^(?:noun|adj|det|prep|part|ger|base|adv)$/u.test(tag) ||
        (tag === 'fin' && /ed$/u.test(words[at] ?? '')),
    ) &&
    !/(?<!\p{L})(?:not|no|none|never|nothing|me|my|myself|like|\p{L}+n’t)(?!\p{L})/iu.test(text);
  return isName ? item({ forms: { noun: text }, isPlural: false }) : null;
}

/** "Whoever walk in": one does it. */
function everOne(text: string): string {
  return text.replace(/(?<=^whoever )\p{Ll}+(?= |$)/iu, (verb) => (isBaseVerb(verb) ? thirdOf(verb) : verb));
}

/** "North wall at St Peters": there is one, and it has its article. */
function theOne(text: string, formed: Formed): Formed {
  const named = text.replace(
    /\bSt (Peter|Paul|Mary|John|Luke|Mark|Anne|Joseph|Michael|Patrick|George|Stephen)s\b/gu,
    'St $1’s',
  );
  if (formed.forms.noun === undefined) return formed;
  const isOne = formed.isPlural === false && ONE_THERE.test(named);
  return { ...formed, forms: { ...formed.forms, noun: isOne ? `the ${named}` : named } };
}

/** One thing that is built, painted or planted, and where: what it is has no article. */
const ONE_THERE =
  /^(?!(?:an?|the|my|our|his|her|their|one|every|each|some|any|being|winning|becoming|getting)\b)(?:\p{Ll}+ ){0,2}(?:wall|roof|bridge|garden|mural|gate|fence|floor|window|door|staircase|tower|barn|shed|kitchen|playground|fountain|clock|arch|path|road|pond|statue|organ|orchard|ward|stall|shop front|hall|chapel|dome|spire|stage|map|menu|website|app) (?:at|in|on|of|outside|behind|by|near|for) (?:the |my |our |a )?\p{L}/u;

/** A post; "Head of Maths, Leeds": what stands behind a comma may be where it was. */
function postNamed(text: string, tagged: Tagged, piece: Piece): Outcome {
  return piece.isFirst ||
    describesPerson(tagged) ||
    /(?:^| )\p{Ll}+(?:er|ist|ian|ant|man|woman|clerk|aide|guard|chef|cook)$|(?:^| )(?:rep|lead|hand)$/u.test(
      text,
    )
    ? (item(noun(text, tagged)) ?? unread('shape'))
    : unread('where');
}

/** "Welder then foreman": one post after the other, each with its article. */
function oneThenOther(text: string): string | null {
  const all = text.split(/,? (?:and )?then (?:an? )?/u);
  return all.length > 1 && all.every((post) => isWorker(post))
    ? all.map(withArticle).join(' and then ')
    : null;
}

/** "Helping deaf people get jobs": the people that are helped. */
function wishedFor(text: string, line: string): Outcome | null {
  const who = /^(?:to )?help(?:ing)? /i.test(line) ? WISHED_FOR.exec(text)?.[1] : undefined;
  return who && !/\b(?:who|that|which|not|no|never)\b/i.test(who)
    ? { kind: 'item', note: 'read', forms: { noun: who }, isPlural: true, text: who }
    : null;
}

/** "Patient": a person is so; "being patient" is offered. */
function adjective(text: string, tagged: Tagged): Outcome | null {
  if (!isAdjectivePhrase(tagged)) return null;
  return unread('adjective', /\b(?:not|no|never)\b/.test(text) ? null : `being ${text}`);
}
