import type { Answer, AnswerOf, Pick as Chosen } from '#src/domain/model/answer.ts';
import type { InputOf, Question, Signal } from '#src/domain/model/question.ts';
import { judgeWords } from '#src/domain/sharing/answer-words.ts';
import type { MattersLanguage } from '#src/domain/sharing/language.ts';
import { withCurrency } from '#src/domain/text/money.ts';
import { parseAmount } from '#src/domain/text/parse-amount.ts';
import type { ReadingLanguage } from './language.ts';
import { readByStem } from './read-by-stem.ts';
import type { Evidence } from './types.ts';

/** Makes evidence of a question, with what is the same for all of it. */
type Make = (key: string, signal: Signal, quote: string, rest: Partial<Evidence>) => Evidence;

/** What evidence of this kind asks of a language. */
type Reader = { reading: Pick<ReadingLanguage, 'readWords' | 'units'>; matters: MattersLanguage };
type Given = { question: Question; answer: Answer; make: Make; language: Reader };

/** The words of the stem that the person chose to finish; what stands under other stems rests. */
export function ofStems(input: InputOf<'stems'>, value: AnswerOf<'stems'>, given: Given): Evidence[] {
  const stem = input.stems.find(({ id }) => id === value.stem) ?? input.stems[0];
  if (!stem) return [];
  return stem.parts.flatMap(({ id, reads }) => {
    const key = `${stem.id}-${id}`;
    return ofWords(key, input.signal, reads, value.parts[key] ?? '', given, { part: id, state: stem.id });
  });
}

/** The chosen verb, and whom or what it serves. */
export function ofVerb(input: InputOf<'verb'>, value: AnswerOf<'verb'>, given: Given): Evidence[] {
  const verb = input.options.find(({ id }) => id === value.verb);
  const chosen = verb
    ? [
        given.make('verb', input.signal, verb.label, {
          option: verb.id,
          forms: verb.forms ?? {},
          part: 'verb',
          state: verb.object ?? null,
        }),
      ]
    : [];
  return [...chosen, ...ofWords('who', input.signal, 'who', value.who, given, { part: 'who' })];
}

/** Each row with how it stands; "none" said on purpose is evidence too. */
export function ofRows(input: InputOf<'rows'>, value: AnswerOf<'rows'>, given: Given): Evidence[] {
  const reads = input.signal === 'learning' ? 'learning' : 'paper';
  // What was typed before "none" is kept, and says nothing meanwhile.
  if (value.none)
    return input.none
      ? [given.make(input.none.id, input.signal, input.none.label, { option: input.none.id })]
      : [];
  return value.rows.flatMap(({ id, text, state, detail }) => {
    const more = detail.trim();
    const judged = more === '' ? null : judgedDetail(input.signal, more, more, given.language);
    return ofWords(id, input.signal, reads, text, given, { part: id, state, detail: more || null }).map(
      // What is missing is shown with the paper: where either speaks of a private matter, both are kept.
      (item) => (judged?.topic && item.topic === null ? { ...item, ...judged } : item),
    );
  });
}

/** What a detail is to others. Nothing can be said of it apart: it goes with what it says more of. */
function judgedDetail(signal: Signal, written: string, printed: string, { matters }: Reader) {
  return judgeWords(
    { signal, written, printed, together: null, isUnread: false, asked: 'shareable', said: undefined },
    matters,
  );
}

/** Each number as it was typed; its amount only where it can be read with certainty. */
export function ofFigures(
  input: InputOf<'figures'>,
  value: AnswerOf<'figures'>,
  { make, language: { reading } }: Given,
): Evidence[] {
  const units = input.signal === 'years' || input.signal === 'hours' ? reading.units[input.signal] : [];
  const period = input.periods.find(({ id }) => id === value.period);
  return input.fields.flatMap(({ id, label }) => {
    const typed = value.figures[id]?.trim() ?? '';
    if (typed === '') return [];
    const isTold = /\p{L}{2,}/u.test(typed);
    // Years and hours are no money: nobody writes a comma into them.
    const sum = units.length > 0 ? typed : withCurrency(typed, value.currency);
    const figure = period && !isTold ? `${sum} ${period.label}` : sum;
    return [
      make(id, input.signal, `${label}: ${figure}`, {
        part: id,
        detail: figure,
        state: `${value.currency}/${value.period ?? ''}`,
        amount: parseAmount(typed, units),
      }),
    ];
  });
}

/** A person's own pick, or one from the catalogue of work, whose words were kept with it. */
export function ofFreePick(signal: Signal, pick: Chosen, rank: number, given: Given): Evidence[] {
  if (pick.text.trim() === '') return [];
  const isFromCatalogue = !pick.id.startsWith('own-');
  if (isFromCatalogue)
    return [given.make(pick.id, signal, pick.text.trim(), { option: pick.id, part: pick.id, rank })];
  return ofWords(pick.id, signal, READS[signal] ?? 'any', pick.text, given, { part: pick.id, rank });
}

/** What free picks of each signal must be for a sentence. */
const READS: Readonly<Partial<Record<Signal, string>>> = {
  strength: 'gift',
  work: 'role',
  target: 'role',
  off: 'off',
  fit: 'person-or-figure',
};

/** Signals whose picks are read by a stem; the others keep the older reading. */
export function isReadByStem(signal: Signal): boolean {
  return READS[signal] !== undefined;
}

/** What a listed option asked for ("home by ___"), read with it. */
export function detailOf(
  signal: Signal,
  option: string,
  text: string,
  { language }: Given,
): Partial<Evidence> {
  const detail = text.trim();
  if (detail === '') return {};
  const stem = option === 'own' && signal === 'target' ? 'own-thing' : 'person-or-figure';
  const { parts, reading } = readByStem(detail, stem, undefined, language.reading.readWords);
  const { topic, channel } = judgedDetail(signal, detail, reading.text, language);
  return { detail, parts, ...(topic === null ? {} : { topic, channel }) };
}

function ofWords(
  key: string,
  signal: Signal,
  stem: string,
  raw: string,
  { question, answer, make, language }: Given,
  rest: Partial<Evidence>,
): Evidence[] {
  if (raw.trim() === '') return [];
  const wording = answer.wordings[key];
  const { reading, parts } = readByStem(raw, stem, wording, language.reading.readWords);
  const judged = judgeWords(
    {
      signal,
      written: wording?.text ?? raw,
      printed: reading.text,
      together: null,
      isUnread: reading.reason === 'other-language',
      asked: question.channel,
      said: answer.channels[key],
    },
    language.matters,
  );
  const isPrinted = reading.tier === 'weave' && reading.form !== 'unknown';
  const forms = isPrinted ? { [reading.form]: reading.text } : {};
  return [make(key, signal, raw.trim(), { reading, parts, forms, ...judged, ...rest })];
}
