import type { Language } from '#src/domain/language/language.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Version } from '#src/domain/model/version.ts';
import { chosenStatement } from '#src/domain/synthesis/chosen-road.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { localDate } from '#src/i18n/format.ts';
import type { Words } from '#src/i18n/words.ts';

/** Something that can be compared: a version, or how the reflection stands now. */
export type Stand = {
  /** The version's id, or NOW. */
  id: string;
  name: string;
  /** Name and moment, to tell it from others of the same name. */
  label: string;
  version: Version | null;
  reflection: Reflection;
};

/** No version has this id: ids have no capitals. */
export const NOW = 'NOW';

/** A moment as the person's own clock shows it. */
export function momentInWords(words: Words, moment: string): string {
  const { dateInWords, history, timeInWords } = words;

  const day = localDate(moment);
  return day === null ? history.line.noDate : history.line.at(dateInWords(day), timeInWords(moment));
}

/** The versions of a reflection, the newest first. */
export function versionsOf(versions: Readonly<Record<string, Version>>, reflectionId: string): Version[] {
  return Object.values(versions)
    .filter((version) => version.reflectionId === reflectionId)
    .sort((a, b) => (a.keptAt === b.keptAt ? (a.id < b.id ? 1 : -1) : a.keptAt < b.keptAt ? 1 : -1));
}

/** Now, and all versions. */
export function standsOf(words: Words, reflection: Reflection, versions: readonly Version[]): Stand[] {
  const { history, nameOfVersion } = words;

  return [
    { id: NOW, name: history.line.now, label: history.line.now, version: null, reflection },
    ...versions.map((version) => {
      const name = nameOfVersion(version);
      return {
        id: version.id,
        name,
        label: `${name} (${momentInWords(words, version.keptAt)})`,
        version,
        reflection: version.reflection,
      };
    }),
  ];
}

/** The words that stand as the aspiration, the road followed among them; null when the answers carry none. */
export function statementOf(
  words: Words,
  reflection: Reflection,
  today: string,
  language: Language,
): string | null {
  const { questionnaire } = words;

  const synthesis = synthesize(reflection, questionnaire, { today, audience: 'self', language });
  const chosen = chosenStatement(synthesis, reflection.direction);
  return chosen && textOf(chosen.segments).trim();
}

/** The beginning of a text, cut between two words. */
export function firstWords(text: string, most = 16): string {
  const words = text.split(/\s+/u);
  const cut = words.slice(0, most).join(' ').slice(0, 220);
  return words.length > most || cut.length < text.length ? `${cut.replace(/[\s,;:.]+$/u, '')} …` : text;
}
