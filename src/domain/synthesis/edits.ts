import type { Edit, RoadId } from '#src/domain/model/reflection.ts';
import { capitalOf } from '#src/domain/text/capitals.ts';
import { hashOf } from '#src/domain/text/hash.ts';
import { onceByText } from '#src/domain/text/readings.ts';
import type { LiveLanguage } from './language.ts';
import type { Editable, Segment } from './types.ts';

/** The texts whose phrases a person may rewrite: each road is one, since any may stand as the aspiration. */
export type EditedText = RoadId | 'interview' | 'cv';

/**
 * Lays the person's own words over the phrases they rewrote. An edit is found by what its phrase says, not by where
 * it stands: the answers behind it, or where there are none its very words, with a number where the same comes again. So it survives new
 * answers, other frames around it and another order; it rests while its phrase is not there.
 */
export function layEdits(
  text: EditedText,
  segments: readonly Segment[],
  edits: Readonly<Record<string, Edit>>,
  { code, reading }: Pick<LiveLanguage, 'code' | 'reading'>,
): readonly Editable[] {
  const seen = new Map<string, number>();
  const isEdited = Object.keys(edits).length > 0;
  return segments.map((segment, at) => {
    const name = segment.sources.length > 0 ? segment.sources.join('+') : nameOfOurs(segment.text);
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    const key = `${text}:${name}${nth > 1 ? `#${nth}` : ''}`;
    const found = isEdited ? edits[key] : undefined;
    const edit = found?.language === code ? found : undefined;
    const words = edit ? reading.trimEnd(reading.tidy(edit.text)) : '';
    // Named one by one: a spread here was a sixteenth of the whole synthesis.
    const { kind, sources, rule } = segment;
    if (!edit || words === '') return { text: segment.text, kind, sources, rule, key, edit: null };
    const before = segments[at - 1]?.text ?? '';
    return {
      ...segment,
      kind: 'edit',
      text: fitted(words, { isFirst: at === 0 || /[.!?]["”]? $/.test(before), like: segment.text }),
      key,
      edit: {
        over: segment.text,
        isStale: plain(edit.over) !== plain(segment.text),
        ...(edit.offeredBy === 'coach' ? { isOffered: true } : {}),
      },
    };
  });
}

/** Our own words are named by what they say: the same frames come in every text. */
const nameOfOurs = onceByText((text) => `~${hashOf(plain(text))}`);

/** Keeps what the sentence needs: a capital at its start, and the spaces and the stop of the words it stands for. */
function fitted(words: string, { isFirst, like }: { isFirst: boolean; like: string }): string {
  const [, before = '', after = ''] = /^(\s*).*?([\s.,;:]*)$/s.exec(like) ?? [];
  const said = isFirst ? words.replace(/^\p{Ll}/u, capitalOf) : words;
  return `${before}${said}${after}`;
}

/** The same phrase may start a sentence today and stand in its middle tomorrow. */
function plain(text: string): string {
  return text.trim().toLowerCase();
}
