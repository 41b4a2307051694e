import { LEVELS_APART, languagesNamed } from '#src/domain/cv/languages-in-one.ts';
import { joined, spokenParts } from '#src/domain/interview/spoken-answer.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { promiseOf } from '#src/domain/plan/promise.ts';
import { releaseAnswer, releaseTold, type Told } from '#src/domain/release/gate.ts';
import { madeOf, type Released } from '#src/domain/sharing/released.ts';
import { chosenStatement } from '#src/domain/synthesis/chosen-road.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { Evidence, Segment } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { namesStudy } from '#src/files/cv/job-words.ts';
import { spokenIn } from '#src/files/cv/spoken-languages.ts';
import type { PaperGiven } from '#src/files/paper/paper-document.ts';
import { shortParagraphs } from '#src/files/paper/short-paragraphs.ts';

/** What strangers may hear, in the pieces that profiles and CV builders ask for. Empty or null where no answer says it. */
export type Profile = {
  name: string;
  /** The work that is done now, or was. */
  work: string | null;
  /** One line for the top of a CV. */
  summary: string | null;
  aspiration: string | null;
  /** The spoken answer without the question that ends it: nobody is there to be asked. */
  about: readonly string[];
  /** The first goal that is under way, or else proposed, with its date. */
  goal: string | null;
  skills: readonly string[];
  /** Jobs whose dates are known, both ends of them, the latest first. */
  jobs: readonly ProfileItem[];
  /** What was studied, and papers that count as they stand. */
  studies: readonly ProfileItem[];
  certificates: readonly ProfileItem[];
  /** Languages, each with how well where a CV says it beside the name. */
  languages: readonly ProfileItem[];
  /** ISO date of making. */
  today: string;
};

/** One thing with its place (who gave it, or how well) and its dates as a CV told them; empty where none did. */
export type ProfileItem = { name: string; beside: string; from: string; to: string };

/** Seconds of the spoken answer that is taken: the longest, since it is read and not said. */
const LENGTH = 90;

/** Kinds of knowledge whose name says nothing by itself, as "Another language" does not say which. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['another-language', 'my-trade']);

/** A reflection as strangers may hear of it. */
export function profileOf(
  given: PaperGiven,
  reflection: Reflection,
  today: string,
): Released<'stranger', Profile> {
  const { texts, language } = given;
  const told = releaseTold('stranger', {
    reflection,
    write: (seen, audience) => synthesize(seen, texts.questionnaire, { today, audience, language }),
    strandOf: (questionId) => texts.questionById(questionId)?.strand,
    matters: language.matters,
  });
  return madeOf(told, (seen) => profileFrom(given, seen, today));
}

function profileFrom(
  { texts, language }: PaperGiven,
  { reflection, synthesis, goals, fromCv }: Told,
  today: string,
): Profile {
  const { evidence } = synthesis;
  // Judged again after it was written, as every text for strangers is.
  const said = (segments: readonly Segment[] | null | undefined) =>
    (segments && releaseAnswer(segments, evidence, language.matters)?.words.trim()) || null;
  const parts = spokenParts({
    reflection,
    synthesis,
    company: null,
    length: LENGTH,
    questionnaire: texts.questionnaire,
    language,
  }).filter(({ id }) => id !== 'ask');
  const goal =
    goals.find(({ isKept, status }) => !isKept && (status === 'not-started' || status === 'in-progress')) ??
    synthesis.goals[0];
  const named = (...signals: Evidence['signal'][]) =>
    evidence.filter(
      ({ signal, quote, option }) =>
        signals.includes(signal) && quote.trim() !== '' && !(option !== null && SAYS_NOTHING.has(option)),
    );
  const itemOf = (item: Evidence): ProfileItem => {
    const { beside = '', from = '', to = '' } = fromCv.get(item.id) ?? {};
    return { name: wordsOf(item), beside, from, to };
  };
  const isStudy = ({ id, quote }: Evidence) => {
    const as = fromCv.get(id)?.as;
    return as === 'study' || (as !== 'certificate' && namesStudy(quote));
  };
  const isLanguage = ({ id, quote, signal }: Evidence) =>
    signal === 'knowledge' &&
    (fromCv.get(id)?.as === 'language' || languagesNamed(quote).every(isLanguageName));
  const papers = firstOfEach(named('paper').filter(({ state }) => state === 'in-force'));
  const known = firstOfEach(named('strength', 'knowledge'));
  return {
    name: reflection.paper.name.trim(),
    work: named('work').map(wordsOf)[0] ?? null,
    summary: said(synthesis.cvLine),
    aspiration: said(chosenStatement(synthesis, reflection.direction)?.segments),
    about: shortParagraphs(joined(parts)).flatMap((segments) =>
      textOf(segments) === '' ? [] : (said(segments) ?? []),
    ),
    goal: said(goal && promiseOf(goal, texts)),
    jobs: named('work')
      .map(itemOf)
      // Without an end a builder would print that it goes on.
      .filter(({ from, to }) => from !== '' && to !== '')
      .toSorted((one, other) => endOf(other).localeCompare(endOf(one))),
    skills: eachOnce(known.filter((item) => !isLanguage(item)).map(wordsOf)),
    languages: known.filter(isLanguage).map(itemOf).flatMap(eachLanguage),
    studies: papers.filter(isStudy).map(itemOf).map(asEnded),
    certificates: papers.filter((item) => !isStudy(item)).map(itemOf),
    today,
  };
}

/** What was told, as it begins a line of its own. */
function wordsOf({ quote }: Evidence): string {
  const words = quote.trim();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** The one year of a study that somebody has done is when it ended. */
function asEnded(study: ProfileItem): ProfileItem {
  return study.to === '' ? { ...study, from: '', to: study.from } : study;
}

/** What goes on is the latest. */
function endOf({ from, to }: ProfileItem): string {
  return to === 'now' ? '9999' : to || from;
}

/** "Dutch and Irish", each with how well it is spoken. */
function eachLanguage({ name, beside, ...dates }: ProfileItem): ProfileItem[] {
  const names = languagesNamed(name);
  const levels = names.length > 1 ? beside.split(LEVELS_APART) : [beside];
  return names.map((one, at) => ({
    ...dates,
    name: one,
    beside: levels.length === names.length ? (levels[at] ?? '') : '',
  }));
}

/** "Dutch" and nothing else: who knows "Dutch history" knows a matter. */
function isLanguageName(words: string): boolean {
  return spokenIn(words.trim())?.name.toLowerCase() === words.trim().toLowerCase();
}

function firstOfEach(items: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(items.toReversed().map((item) => [wordsOf(item), item])).values()].toReversed();
}

function eachOnce(all: readonly string[]): readonly string[] {
  return [...new Set(all)];
}
