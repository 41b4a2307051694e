import { HELP, OTHERS_BESIDE, PROTECT, TO_GET_HOME } from '#src/domain/language/en/aspiration/verb-around.ts';
import { bareName, courseIn } from '#src/domain/language/en/compose/course.ts';
import { textIn, yearsInWords } from '#src/domain/language/en/compose/line.ts';
import { DO_REPAIRS, REPAIRS } from '#src/domain/language/en/compose/repairs.ts';
import { mendedName } from '#src/domain/language/en/goals/study-name.ts';
import { placeOfOwn } from '#src/domain/language/en/place-of-own.ts';
import { inWords } from '#src/domain/language/en/reader/many-counted.ts';
import { readOwn } from '#src/domain/language/en/reader/read-own.ts';
import { readWork } from '#src/domain/language/en/reader/read-work.ts';
import { readServed, withItsEnd } from '#src/domain/language/en/reader/served.ts';
import { tellOutcome, tellReason } from '#src/domain/language/en/reader/told-reason.ts';
import { wholeDeed } from '#src/domain/language/en/reader/whole-deed.ts';
import { wholeMoment } from '#src/domain/language/en/reader/whole-moment.ts';
import { wholeReason } from '#src/domain/language/en/reader/whole-reason.ts';
import { toBeRecognised } from '#src/domain/language/en/recognition.ts';
import { withArticle } from '#src/domain/language/en/with-article.ts';
import type { Signal } from '#src/domain/model/question.ts';
import { ARCS } from '#src/domain/synthesis/slots.ts';
import type { Evidence } from '#src/domain/synthesis/types.ts';
import { ARC_AIMS } from './aim-open.ts';
import { taught } from './alternatives.ts';
import { headOf } from './ask-named.ts';
import { careIn } from './between.ts';
import { saidOfChips } from './chips.ts';
import { dayAtWork } from './comfort.ts';
import { BE_USEFUL } from './context.ts';
import { contracted } from './contract.ts';
import { stillIn } from './deed-tail.ts';
import { daysIn } from './from.ts';
import { asTyped, calledForIn, clauseIn, theirsIn, withoutWhose } from './gift-own.ts';
import { tailOfGift } from './gift-tail.ts';
import { halfThatStands } from './half-stands.ts';
import { whenAndAfter } from './moment.ts';
import { neverYet } from './never-yet.ts';
import { degreeIn, nameOfPaper } from './paper.ts';
import {
  firstAs,
  outcomeOf,
  spanOf,
  yearsDone,
  yearsNotOne,
  yearsStill,
  yearsWithout,
} from './proof-more.ts';
import {
  A_TIME,
  AND_NONE,
  AS_A,
  countedWith,
  deedIn,
  doneIn,
  EACH_TIME,
  halvesAtComma,
  perTimeAt,
  thingsOf,
} from './proof-words.ts';
import { wordsAloud } from './reason-aloud.ts';
import { alsoCounted, secondHalf } from './second-half.ts';
import { A_POINTER, halvesOfAgain, partsLeft, renewedIn } from './step-open.ts';
import { levelIn, tongueIn, toolIn } from './step-shape.ts';
import { A_REGISTRATION, RENEWAL } from './step-verb.ts';
import { withoutYears } from './story-half.ts';
import { eachIn, takesTime } from './story-number.ts';
import { wantedFor } from './tact.ts';
import { doingIn, placeIn, tailIn } from './target-words.ts';
import { termsIn } from './terms.ts';
import { thingAndMore, wholeThing } from './whole-thing.ts';
import { withPlace } from './work-place.ts';

const MOMENTS = ['when-i', 'when-it', 'when', 'where'] as const;

/**
 * Everything that a sentence of ours may say of one answer: its words in each form, and what follows from them by rule
 * (an article, a number in words, the two halves of a verb). The plainest come first: who looks for one seldom asks for the rest.
 * What is ours of it may be said short.
 */
export function* saidOf(item: Evidence): Iterable<string> {
  for (const words of wholeOf(item)) {
    yield words;
    const short = contracted(words);
    if (short !== words) yield short;
  }
}

function* wholeOf(item: Evidence): Iterable<string> {
  const forms = [
    ...Object.values(item.forms),
    ...item.parts.flatMap(({ forms }) => Object.values(forms)),
  ].filter((form) => form !== undefined);
  const [first, second] = item.parts.flatMap(({ forms }) => forms.noun ?? []);
  yield* [item.quote, item.reading?.text ?? '', item.detail ?? '', ...forms];
  for (const form of forms) for (const part of form.split('{who}')) yield* [part, part.trim()];
  for (const form of forms) yield* [form.split(',')[0] ?? form, ...halvesAtComma(form)];
  if (first && second) yield `${first} and ${second}`;
  if (item.amount !== null) yield* [String(item.amount), yearsInWords(item.amount)];
  yield* OF_SIGNAL[item.signal]?.(item, forms) ?? [];
  for (const { forms, isPlural } of item.parts)
    yield textIn(courseIn({ ...item, source: item.id, forms, isPlural }) ?? []);
}

type Forms = readonly string[];

/** What an answer of each kind may be told as besides. */
const OF_SIGNAL: { readonly [S in Signal]?: (item: Evidence, forms: Forms) => Iterable<string> } = {
  *strength(item, forms) {
    yield* [asTyped(item.quote), item.quote.toLowerCase(), ...saidOfChips(item.option)];
    // An answer may name several: each is told by its own words.
    for (const words of [item.quote, ...item.parts.map(({ text }) => text)])
      yield* [...Object.values(calledForIn(words)), theirsIn(words)];
    for (const form of forms) yield* [clauseIn(form), clauseIn(form).toLowerCase(), withoutWhose(form)];
    for (const { text } of item.parts) yield* [tailOfGift(text), text.replace(/^being /u, '')];
  },
  serve: (item) => [...servedIn(item), BE_USEFUL, DO_REPAIRS, REPAIRS, PROTECT, HELP, TO_GET_HOME],
  work: named,
  target: named,
  *horizon(_, forms) {
    for (const form of forms) yield form.replace(/^the next /u, '');
  },
  *reason({ state, quote }, forms) {
    if (state !== 'since' && state !== 'because') return;
    for (const words of [quote, wholeReason(state, quote) ?? '', tellReason(state, quote) ?? '', ...forms])
      yield* [
        words,
        wordsAloud(words),
        halfThatStands(words, 'clause'),
        ...Object.values(whenAndAfter(words)),
      ];
    for (const form of forms) yield secondHalf(form, quote);
  },
  *proof({ quote }, forms) {
    for (const form of Object.values(tellOutcome(quote) ?? {}))
      yield* [form, clauseIn(form), inWords(form), secondHalf(form, quote)];
    for (const form of forms)
      yield* [inWords(wholeDeed(form, quote) ?? ''), neverYet(form), neverYet(withoutYears(form))];
    // "From 30% to 8": both are of a hundred.
    for (const form of forms) if (/^\d[\d.]*$/u.test(form)) yield `${form}%`;
    for (const form of [...forms, quote]) yield* countedIn(form);
    yield* [wholeThing(quote) ?? '', ...Object.values(thingAndMore(quote) ?? {})];
    for (const form of forms) {
      yield* [
        ...Object.values(stillIn(inWords(form))),
        outcomeOf(form, quote),
        halfThatStands(form, 'part'),
        ...Object.values(firstAs(form)),
        ...Object.values(spanOf(form)),
      ];
      yield* [yearsWithout, yearsStill, yearsNotOne].map((of) => of(form, Number.parseInt(form, 10)));
      yield yearsDone(form, Number.parseInt(/\d+/u.exec(form)?.[0] ?? '', 10));
      yield* [/^\d+ years(?= and )/u.exec(form)?.[0] ?? '', thingsOf(form)];
      yield* [inWords(form), secondHalf(form, quote), `${form} and ${alsoCounted(form, quote)}`];
    }
  },
  *best({ quote }, forms) {
    const wholes = [...forms, ...MOMENTS.map((stem) => wholeMoment(stem, quote) ?? '')];
    for (const whole of wholes) yield* halvesOf(dayAtWork(whole).replace(/^(?:I )?have (?=got )/u, ''));
    for (const stem of MOMENTS) yield* halvesOf(wholeMoment(stem, quote) ?? '').map(dayAtWork);
    for (const stem of MOMENTS) yield* halvesOf(wholeMoment(stem, quote) ?? '');
    for (const form of forms) yield* [wantedFor(form) ?? [], dayAtWork(form)].flat();
  },
  *arc({ option }) {
    yield* ARCS.filter((arc) => arc === option).flatMap((arc) => ARC_AIMS[arc]);
    yield 'steady work';
  },
  *learning({ quote }, forms) {
    yield* [toolIn(quote), ...[quote, ...forms].map(tongueIn)];
    for (const form of [quote, ...forms]) {
      const [again = '', more = ''] = halvesOfAgain(form);
      const names = [renewedIn(form), renewedIn(again)];
      yield* [more, ...names, ...names.map((name) => name.toUpperCase())];
    }
    yield* quote.split(/,? (?:or|and) |, /u);
    for (const name of forms.map(mendedName))
      yield* [name, withArticle(name), name.replace(/^how to /u, ''), bareName(name)];
    for (const form of forms) {
      yield* [form.replace(A_POINTER, ''), bareName(form).replace(A_POINTER, ''), bareName(form)];
      yield* Object.values(levelIn(form));
      yield* [bareName(form.replace(/^finishing /u, '')), withArticle(form.split(',')[0] ?? form)];
      yield* [toBeRecognised(form) ?? '', RENEWAL.exec(bareName(form))?.[1] ?? ''];
      yield A_REGISTRATION.exec(bareName(form))?.[1] ?? '';
    }
  },
  *paper({ detail }, forms) {
    yield partsLeft(detail ?? '');
    for (const name of forms.map(nameOfPaper)) yield* [name, ...degreeIn(name)];
  },
  fit: ({ option, detail }) => termsIn(option ?? '', detail ?? ''),
};

/** The whole, and what stands before and behind its comma. */
function halvesOf(words: string): readonly string[] {
  return [words, ...words.split(', ')];
}

/** Those whom the work serves, with or without what is told of them. */
function servedIn({ parts, forms, quote }: Evidence): readonly string[] {
  const nouns = [forms.noun ?? [], ...parts.flatMap((part) => part.forms.noun ?? [])].flat();
  const read = parts.flatMap(({ text }) => readServed(text) ?? []);
  const whole = [...nouns, ...read].flatMap((noun) => withItsEnd(noun, quote) ?? []);
  // Others behind a comma stand apart where the verb has a second half.
  const apart = [...nouns, ...whole].flatMap((noun) => {
    const [others = ''] = OTHERS_BESIDE.exec(noun) ?? [];
    return others === '' ? [] : [noun.slice(0, -others.length), others];
  });
  return [...read, ...whole, ...apart];
}

/** The halves of what is counted, and of a group with who one is in it. */
function countedIn(form: string): readonly string[] {
  const { things, deed, more, state } = deedIn(form);
  const halves = [...(AS_A.exec(form)?.slice(1) ?? []), ...(A_TIME.exec(form)?.slice(1) ?? [])];
  const never = form.replace(/^was /u, '');
  const within = withoutYears(form);
  const { many, done, so } = doneIn(form);
  const each = [...(EACH_TIME.exec(form)?.slice(1) ?? []), ...(AND_NONE.exec(form)?.slice(1) ?? [])];
  return [
    ...Object.values(countedWith(form)),
    ...Object.values(perTimeAt(form)),
    ...Object.values(eachIn(form)),
    ...Object.values(takesTime(form)),
    many,
    done,
    so,
    ...each,
    `${things}${more}`,
    deed,
    `${things} I ${deed}${more}`,
    state,
    never,
    within,
    within.replace(/^was /u, ''),
    ...halves,
  ];
}

/** The work that an answer names, alone and with its article. */
function named({ quote, detail, parts }: Evidence): readonly string[] {
  const own = readOwn(detail ?? '')?.thing;
  const nouns = [quote, ...parts.flatMap(({ forms }) => forms.noun ?? [])];
  const bare = nouns.map((noun) =>
    (noun.split(/[,;(]/u)[0] ?? '').replace(/^(?:an?|the|my own|my|own)\s+/iu, '').trim(),
  );
  // With what was said behind it: "a paper machine tender at a mill".
  const read = readWork(quote).flatMap(({ words, base, tail = '' }) =>
    [words, `${words}${tail}`, base ?? []].flat(),
  );
  const doing = doingIn(quote);
  const cared = [quote, ...parts.map(({ text }) => text)].flatMap((typed) => Object.values(careIn(typed)));
  const place = placeOfOwn(quote) ?? '';
  const typed = [
    place,
    'own business',
    ...bare.map(taught),
    ...read.map(taught),
    doing.base,
    doing.gerund,
    tailIn(quote),
    ...cared,
  ];
  const all = [
    ...typed,
    ...[...bare, ...read].map(placeIn),
    ...bare,
    ...read,
    ...(own ? [own, inWords(own)] : []),
  ];
  return [...all, ...all.map(headOf), daysIn(quote) ?? ''].flatMap((noun) => {
    const inside = noun.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
    return [noun, inside, withArticle(noun), withArticle(inside)].flatMap((text) => [
      text,
      withPlace(quote, text),
    ]);
  });
}
