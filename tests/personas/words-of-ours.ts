import { readdirSync, readFileSync } from 'node:fs';
import { allAsks } from '#src/domain/language/en/spoken/ask.ts';
import { KINDS } from '#src/domain/language/en/work-kinds/table.ts';

const ENGLISH = new URL('../../src/domain/language/en/', import.meta.url);

/** The folders of the writers. What a reader knows are the words of others. */
const WRITERS = ['realise', 'aspiration', 'compose', 'goals', 'spoken', 'tensions'];

/**
 * Every word that the synthesis can say of its own accord: the words of all frames and phrases, taken from the
 * modules that hold them. What a text says beyond them has to come from an answer. Read from the source, not from
 * finished texts, so that a frame that lets other words in is found out.
 */
export function wordsOfOurs(): ReadonlySet<string> {
  const files = WRITERS.flatMap((folder) =>
    readdirSync(new URL(folder, ENGLISH)).map((file) => `${folder}/${file}`),
  ).filter((file) => file.endsWith('.ts'));
  const asks = allAsks().flatMap(({ text }) => wordsIn(text));
  // A goal names the places of a kind of work.
  const kinds = KINDS.flatMap(({ kind }) => [kind.place, kind.places, kind.at]).flatMap(wordsIn);
  return new Set([
    ...asks,
    ...kinds,
    ...files.flatMap((file) => wordsIn(literalsIn(readFileSync(new URL(file, ENGLISH), 'utf8')))),
  ]);
}

/** What stands between quotation marks in a module, without its comments, imports and names of rules. */
function literalsIn(source: string): string {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/^import .*$/gm, '');
  const templates = [...code.matchAll(/`([^`]*)`/g)].map(([, text = '']) =>
    text.replace(/\$\{[^}]*\}/g, ' | '),
  );
  // A literal without a space is a name: of a rule, a slot or an option. Words of a text come as phrases.
  const strings = [...code.matchAll(/'([^'\n]*)'/g)].map(([, text = '']) => text);
  return [...templates, ...strings.filter((text) => text.includes(' '))].join(' | ');
}

/** The words of a text, in lower case, with straight apostrophes; numbers are words too. */
export function wordsIn(text: string): readonly string[] {
  const found = text.normalize('NFC').toLowerCase().replaceAll('’', "'");
  return [...found.matchAll(/[\p{L}\p{M}\p{N}]+(?:'\p{L}+)*/gu)].map(([word]) => word);
}

/** Words that say nothing alone: they do not count when shares and overlaps are measured. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  wordsIn(`
    a an the this that these those such some any no not nor and or but so if then than as at by for from in into of
    off on out over to up with without about after before between during under around along through until while
    i me my mine myself we us our ours you he him his she her hers it its they them their theirs one ones
    who whom whose which what when where why how there here
    am is are was were be been being do does did done doing have has had having will would can could may might
    shall should must let
    i'm i've i'd i'll it's that's don't didn't doesn't isn't can't
    all both each few more most other own same too very just also again only now still`),
);

/** The words of a text that carry its meaning. */
export function contentWords(text: string): readonly string[] {
  return wordsIn(text).filter((word) => !STOP_WORDS.has(word));
}
