import type { Field } from '#src/domain/synthesis/language.ts';
import { holdsSpliced } from './clauses.ts';
import { DETERMINERS } from './nouns.ts';
import type { Phrase } from './phrase.ts';
import { SECOND_PERSON } from './phrase-words.ts';

/** A reason why a phrase fits no sentence of ours, whatever its form. */
type Hindrance = { name: string; is: (phrase: Phrase, field: Field) => boolean };

const HINDRANCES: readonly Hindrance[] = [
  { name: 'signs', is: ({ line }) => /[+=$£€@%&()[\]“”"«»]|(?:^|\s)[-–—/]\s|\d\s*[.)]\s/.test(line) },
  { name: 'second sentence', is: ({ line }) => /(?<!\b(?:Mr|Mrs|Ms|Dr|St|Prof))[.!?;:…]\s+\S/.test(line) },
  {
    name: 'second person',
    is: ({ words }) => words.some((word) => SECOND_PERSON.has(word)) || words.at(-1) === 'please',
  },
  {
    name: 'comparison',
    is: ({ words }, { shape }) =>
      (shape === 'skill' || shape === 'gerund') && /^(?:better|more|less)$/.test(words[0] ?? ''),
  },
  // One learns to weld; a licence one gets.
  {
    name: 'nothing to learn',
    is: ({ line }, { shape }) =>
      shape === 'skill' &&
      /^(?:get (?:an?|my|the|qualified|certified|promoted)|become|earn|finish|pass|apply|qualify|retire|complete|join|train|study|improve) /i.test(
        line,
      ),
  },
  { name: 'doubt', is: ({ line }) => / (?:maybe|perhaps|I guess|I suppose|not sure)\b/i.test(line) },
  // What money does ("be enough") is nothing that the person does.
  {
    name: 'said of money',
    is: ({ line }, { stem }) =>
      stem === '' &&
      /^(?:be (?:enough|regular|steady)|stretch|last|come in|go (?:further|up)|arrive|add up|exist$|matter$|keep coming|not run out)\b/i.test(
        line,
      ),
  },
  // "Them" needs someone named before, which only the stem could have done.
  {
    name: 'nobody named',
    is: ({ line }, { stem }) => stem === '' && /\b(?:for|with|after|of) them\b/i.test(line),
  },
  { name: 'list without "and"', is: isBareList },
  { name: 'spliced', is: holdsSpliced },
  { name: 'title', is: isTitle },
  { name: 'numbered', is: ({ line }) => /^1 .* 2 |(?:^|\s)2[.)]? \w+ 3[.)]? /.test(line) },
];

/** Whether something keeps the phrase out of any sentence of ours. */
export function isHindered(phrase: Phrase, field: Field): boolean {
  return HINDRANCES.some(({ is }) => is(phrase, field));
}

/** Things with commas alone ("python, sql, excel"): a sentence would need an "and" of ours. */
function isBareList({ line, words }: Phrase, { shape, keepCase }: Field): boolean {
  if (!line.includes(',')) return false;
  const items = line.split(/,\s*/);
  const last = items.at(-1) ?? '';
  if (/^(?:and|or|but) /i.test(last)) return false;
  if (items.length > 2) return !/\b(?:and|or)\b/i.test(last) || shape === 'past';
  if (shape === 'clause') return false;
  // "Sewing, cooking" is a list; "money, honestly" and "Ngozi, my sister in law" are not.
  if (
    /^(?:even|honestly|ever|just|mostly|mainly|especially|anything|maybe|really|not|too|already|now|formerly|please|at least|believe)\b/i.test(
      last,
    )
  )
    return false;
  if (/\b(?:and|or)\b/i.test(last)) return false;
  if (/^(?:the|my|a|no) /i.test(last) && last.split(' ')[0]?.toLowerCase() === words[0]) return true;
  // "My first teacher, Mrs Ilona" names one person twice.
  if (keepCase && (DETERMINERS.has(words[0] ?? '') || /^(?:my|our|the|a) /i.test(last))) return false;
  return words.length <= 5 && words.length >= 2 && last.split(' ').length <= 2;
}

/** "Find My True Purpose In Life": a heading, as pasted, where even small words have a capital. */
function isTitle({ said, line }: Phrase, { keepCase }: Field): boolean {
  if (said.length < 3 || !/ \p{Lu}/u.test(line)) return false;
  const capitals = said.filter((word) => /^[\p{Lu}\d’]/u.test(word)).length;
  const small = said
    .slice(1)
    .some((word) =>
      /^(?:My|In|At|And|The|Of|Their|To|With|For|On|From|A|Is|People|Who|Own|Big|Always|Very)$/.test(word),
    );
  if (keepCase) return small && capitals >= said.length - 1;
  return (
    capitals >= said.length - (said.length > 4 ? 1 : 0) - (/^\p{Ll}/u.test(said[0] ?? '') ? 1 : 0) &&
    (small || capitals >= 3)
  );
}
