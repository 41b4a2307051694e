import type { Language } from '#src/domain/language/language.ts';
import type { LiveLanguage } from '#src/domain/synthesis/language.ts';
import { onceByThing } from '#src/domain/text/readings.ts';
import type { Disguise } from './disguise.ts';

type Disguiser = {
  disguiseLive: (language: LiveLanguage) => LiveLanguage;
  disguiseWhole: (language: Language) => Language;
};

/**
 * Makes languages that write in disguise: every word of ours is turned, and a person's own stay. They read what people type
 * as the language does that they are made of, so that each screen has something to show.
 */
export function disguiserOf(disguise: Disguise, code: string): Disguiser {
  const plain = new Map<string, string>();

  /** Without the brackets: a sentence is made of several stretches, and ends with its stop. */
  const turn = (text: string): string => {
    const disguised = disguise(text);
    if (disguised === text) return text;
    const turned = disguised.slice(1, -1);
    plain.set(turned, text);
    return turned;
  };

  const turnSegments = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turnSegments);
    if (typeof value !== 'object' || value === null) return value;
    if (isOurs(value)) return { ...value, text: turn(value.text) };
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, turnSegments(part)]));
  };
  const turned =
    <Given extends unknown[], Said>(say: (...given: Given) => Said) =>
    (...given: Given): Said =>
      turnSegments(say(...given)) as Said;

  // Read apart from the language it is made of, since what is written is remembered by what was read; by both halves alike.
  const readingOf = onceByThing((reading: LiveLanguage['reading']) => ({ ...reading }));
  const disguiseDrafts = <Writing extends LiveLanguage['writing']>(writing: Writing): Writing => ({
    ...writing,
    writeDrafts: turned(writing.writeDrafts),
  });
  const disguiseLive = (language: LiveLanguage): LiveLanguage => ({
    ...language,
    code,
    reading: readingOf(language.reading),
    writing: disguiseDrafts(language.writing),
  });
  const disguiseWhole = (language: Language): Language => {
    const { writing, spoken, path } = language;
    return {
      ...language,
      ...disguiseLive(language),
      writing: {
        ...disguiseDrafts(writing),
        writeRoad: turned(writing.writeRoad),
        trialFor: turned(writing.trialFor),
        writeHeadline: turned(writing.writeHeadline),
        writeCvLine: turned(writing.writeCvLine),
        speak: turned(writing.speak),
        planGoals: turned(writing.planGoals),
        findTensions: (...given) =>
          turned(writing.findTensions)(...given).map((tension) => {
            const [first, second, third] = tension.choices;
            return { ...tension, choices: [turn(first), turn(second), turn(third)] as const };
          }),
      },
      spoken: {
        ...spoken,
        saidOf: (item) => [...spoken.saidOf(item)].flatMap((words) => [words, turn(words)]),
        step: turned(spoken.step),
        reframe: turned(spoken.reframe),
        isOurs: (segment) => spoken.isOurs({ ...segment, text: plain.get(segment.text) ?? segment.text }),
      },
      path: {
        gives: turned(path.gives),
        gets: turned(path.gets),
        support: turned(path.support),
        growth: turned(path.growth),
        learningOn: turned(path.learningOn),
        review: turned(path.review),
        choosing: turned(path.choosing),
      },
      shelf: turned(language.shelf),
      furtherGoals: turned(language.furtherGoals),
    };
  };
  return { disguiseLive, disguiseWhole };
}

/** Kinds of stretches that the person did not write: frames, listed words, and the question where words will come. */
const OURS: ReadonlySet<unknown> = new Set(['frame', 'lexeme', 'ghost']);

function isOurs(value: object): value is { text: string } {
  return 'kind' in value && OURS.has(value.kind) && 'text' in value && typeof value.text === 'string';
}
