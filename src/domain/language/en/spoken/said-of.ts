import { bareName, courseIn } from '#src/domain/language/en/compose/course.ts';
import { textIn, yearsInWords } from '#src/domain/language/en/compose/line.ts';
import { placeOfOwn } from '#src/domain/language/en/place-of-own.ts';
import { inWords } from '#src/domain/language/en/reader/many-counted.ts';
import { readOwn } from '#src/domain/language/en/reader/read-own.ts';
import { readWork } from '#src/domain/language/en/reader/read-work.ts';
import { readServed, withItsEnd } from '#src/domain/language/en/reader/served.ts';
import { tellOutcome, tellReason } from '#src/domain/language/en/reader/told-reason.ts';
import { wholeDeed } from '#src/domain/language/en/reader/whole-deed.ts';
import { wholeMoment } from '#src/domain/language/en/reader/whole-moment.ts';
import { wholeReason } from '#src/domain/language/en/reader/whole-reason.ts';
import { withArticle } from '#src/domain/language/en/with-article.ts';
import { ARCS } from '#src/domain/synthesis/slots.ts';
import type { Evidence } from '#src/domain/synthesis/types.ts';
import { ARC_AIMS } from './aim-open.ts';
import { headOf } from './ask-named.ts';
import { careIn } from './between.ts';
import { saidOfChips } from './chips.ts';
import { daysIn } from './from.ts';
import { asTyped, calledForIn, clauseIn, theirsIn } from './gift-own.ts';
import { degreeIn, nameOfPaper } from './paper.ts';
import { firstAs, outcomeOf, spanOf, yearsStill, yearsWithout } from './proof-more.ts';
import { A_TIME, AND_NONE, AS_A, deedIn, doneIn, EACH_TIME, halvesAtComma } from './proof-words.ts';
import { wordsAloud } from './reason-aloud.ts';
import { halvesOfAgain, renewedIn } from './step-open.ts';
import { tongueIn, toolIn } from './step-shape.ts';
import { withoutYears } from './story.ts';
import { leftToWork, wantedFor } from './tact.ts';
import { doingIn, placeIn, tailIn } from './target-words.ts';
import { termsIn } from './terms.ts';
import { thingAndMore, wholeThing } from './whole-thing.ts';
import { withPlace } from './work-place.ts';

const MOMENTS = ['when-i', 'when-it', 'when', 'where'] as const;

/**
 * Everything that a sentence of ours may say of one answer: its words in each form, and what follows from them by rule
 * (an article, a number in words, the two halves of a verb).
 */
export function saidOf(item: Evidence): readonly string[] {
  const forms = [
    ...Object.values(item.forms),
    ...item.parts.flatMap(({ forms }) => Object.values(forms)),
  ].filter((form) => form !== undefined);
  const [first, second] = item.parts.flatMap(({ forms }) => forms.noun ?? []);
  return [
    item.quote,
    item.reading?.text ?? '',
    item.detail ?? '',
    ...forms,
    ...forms.flatMap((form) => form.split('{who}').flatMap((part) => [part, part.trim()])),
    ...forms.map((form) => form.split(',')[0] ?? form),
    ...forms.flatMap(halvesAtComma),
    ...(item.signal === 'strength'
      ? [
          asTyped(item.quote),
          ...saidOfChips(item.option),
          // An answer may name several: each is told by its own words.
          ...[item.quote, ...item.parts.map(({ text }) => text)].flatMap((words) => [
            ...Object.values(calledForIn(words)),
            theirsIn(words),
          ]),
          ...forms.flatMap((form) => [clauseIn(form), clauseIn(form).toLowerCase()]),
          item.quote.toLowerCase(),
        ]
      : []),
    ...(item.signal === 'serve' ? servedIn(item) : []),
    ...(first && second ? [`${first} and ${second}`] : []),
    ...(item.amount === null ? [] : [String(item.amount), yearsInWords(item.amount)]),
    ...named(item),
    ...(item.signal === 'horizon' ? forms.map((form) => form.replace(/^the next /u, '')) : []),
    ...(item.signal === 'reason' && (item.state === 'since' || item.state === 'because')
      ? [
          item.quote,
          wholeReason(item.state, item.quote) ?? '',
          tellReason(item.state, item.quote) ?? '',
          ...forms,
        ].flatMap((words) => [words, wordsAloud(words)])
      : []),
    ...(item.signal === 'proof'
      ? Object.values(tellOutcome(item.quote) ?? {}).flatMap((form) => [form, clauseIn(form)])
      : []),
    ...(item.signal === 'proof' ? forms.map((form) => inWords(wholeDeed(form, item.quote) ?? '')) : []),
    // "From 30% to 8": both are of a hundred.
    ...(item.signal === 'proof'
      ? forms.filter((form) => /^\d[\d.]*$/u.test(form)).map((form) => `${form}%`)
      : []),
    ...(item.signal === 'best'
      ? MOMENTS.flatMap((stem) => halvesOf(wholeMoment(stem, item.quote) ?? ''))
      : []),
    ...(item.signal === 'proof'
      ? [
          ...[...forms, item.quote].flatMap(countedIn),
          wholeThing(item.quote) ?? '',
          ...Object.values(thingAndMore(item.quote) ?? {}),
          ...forms.map((form) => outcomeOf(form, item.quote)),
          ...forms.flatMap((form) => [...Object.values(firstAs(form)), ...Object.values(spanOf(form))]),
          ...forms.flatMap((form) =>
            [yearsWithout, yearsStill].map((of) => of(form, Number.parseInt(form, 10))),
          ),
          ...forms.map(inWords),
        ]
      : []),
    ...(item.signal === 'arc'
      ? ARCS.filter((arc) => arc === item.option).flatMap((arc) => ARC_AIMS[arc])
      : []),
    ...(item.signal === 'best'
      ? forms.flatMap((form) => [wantedFor(form) ?? [], leftToWork(form) ?? []].flat())
      : []),
    ...(item.signal === 'learning'
      ? [
          toolIn(item.quote),
          ...[item.quote, ...forms].map(tongueIn),
          ...[item.quote, ...forms].flatMap((form) => {
            const [again = '', more = ''] = halvesOfAgain(form);
            const names = [renewedIn(form), renewedIn(again)];
            return [more, ...names, ...names.map((name) => name.toUpperCase())];
          }),
          ...item.quote.split(/,? (?:or|and) |, /u),
          ...forms.flatMap((form) => [
            form.replace(/^(?:that|this) /iu, ''),
            bareName(form),
            bareName(form.replace(/^finishing /u, '')),
            withArticle(form.split(',')[0] ?? form),
          ]),
        ]
      : []),
    ...(item.signal === 'paper' ? forms.map(nameOfPaper).flatMap((name) => [name, ...degreeIn(name)]) : []),
    ...(item.signal === 'fit' ? termsIn(item.option ?? '', item.detail ?? '') : []),
    ...(item.signal === 'arc' ? ['steady work'] : []),
    ...item.parts.map((part) =>
      textIn(courseIn({ ...item, source: item.id, forms: part.forms, isPlural: part.isPlural }) ?? []),
    ),
  ];
}

/** The whole, and what stands before and behind its comma. */
function halvesOf(words: string): readonly string[] {
  return [words, ...words.split(', ')];
}

/** Those whom the work serves, with or without what is told of them. */
function servedIn({ parts, forms, quote }: Evidence): readonly string[] {
  const nouns = [forms.noun ?? [], ...parts.flatMap((part) => part.forms.noun ?? [])].flat();
  const read = parts.flatMap(({ text }) => readServed(text) ?? []);
  const whole = [...nouns, ...read].flatMap((noun) => withItsEnd(noun, quote) ?? []);
  return [...read, ...whole];
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
    ...halves,
  ];
}

/** The work that an answer names, alone and with its article. */
function named({ signal, quote, detail, parts }: Evidence): readonly string[] {
  if (signal !== 'work' && signal !== 'target') return [];
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
  const typed = [place, 'own business', doing.base, doing.gerund, tailIn(quote), ...cared];
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
