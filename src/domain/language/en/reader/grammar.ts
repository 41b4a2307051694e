/** Small words and endings that English asks for and second languages leave out, told from what each word is in its sentence. */

import { mendAgreement, mendRelative } from './agreement.ts';
import { asCounted } from './many-counted.ts';
import { manyOf } from './many-of.ts';
import { asManyThings, withArticles } from './noun-phrases.ts';
import { tag } from './tags.ts';
import { isWorker } from './work-words.ts';

/** A clause with its articles, its many as many, and its verbs in the form of who does it; `inPast` where it tells what happened. */
export function mendGrammar(clause: string, inPast = false): string {
  return mendAgreement(withArticles(asCounted(clause)), inPast);
}

/** Words that complete "I ___": a deed, or what one does. */
export function mendDoing(words: string): string {
  return mendGrammar(`I ${words}`).replace(/^I /u, '');
}

/** Words that complete "it is ___": "dry season" is no thing that dries. */
export function mendState(words: string): string {
  return mendGrammar(`it is ${words}`).replace(/^it is /u, '');
}

/** Whom or what a work serves: bare names are many of them. */
export function mendServed(words: string): string {
  return mendRelative(
    asManyThings(
      asCounted(
        words.replace(
          /^((?:\p{Ll}+ ){1,2})what (?=(?:is|are|was|has|have|come|live|work|want|need|do|go|cannot|can’t)\b)/u,
          '$1who ',
        ),
      ),
    ),
  );
}

/** "Board that others gave up on": what kind of thing it is follows. */
const TOLD_OF =
  /^\p{Ll}+ (?:that|who|nobody|no one) |^\p{Ll}+ \p{Ll}+ when |^(?:cow|goat|horse|dog|child|kid|patient|student|machine|engine|phone|car) with /u;

/** What one does for others, by its verb: "settle quarrel between neighbour". */
export function mendTask(words: string): string {
  const [, lead = '', task = ''] = /^(I )?(.*)$/su.exec(words) ?? [];
  const [first] = tag(task).tags;
  return first === 'base' || first === 'ger' || TOLD_OF.test(task)
    ? lead + asManyThings(asCounted(task))
    : words;
}

/** What is learned: "course for tutor", "training with certificate". */
export function mendStudy(words: string): string {
  // "Renew operator certificate" is done with one's own.
  if (tag(words).tags[0] === 'base') return words;
  return withArticles(
    words.replace(/ for ((?:\p{Ll}+ )?)(\p{Ll}+)$/u, (whole, how: string, one: string) =>
      isWorker(one) ? ` for ${how}${manyOf(one)}` : whole,
    ),
  );
}
