import { isOnePerson, isPeople } from '#src/domain/language/en/mend/who.ts';
import { tag } from '#src/domain/language/en/reader/tags.ts';
import { onceByText } from '#src/domain/text/readings.ts';

/** Whether somebody is "he" or "her" before anybody was named: who reads it cannot know whom. */
export const pointsNowhere: (text: string) => boolean = onceByText((text) => {
  const { words, tags } = tag(text, true);
  const at = words.findIndex((word) =>
    /^(?:he|she|him|her|his|hers|himself|herself|he's|she's|he'd|she'd)$/u.test(word),
  );
  return (
    at >= 0 &&
    !words.slice(0, at).some(
      (word, place) =>
        (SOMEBODY.test(word) && !NOBODY.test(words[place + 1] ?? '')) ||
        // "A patient": with an article it is somebody, or something.
        (tags[place] === 'det' && !NOBODY.test(words[place + 1] ?? '')) ||
        (tags[place] === 'noun' && !NOBODY.test(word)),
    )
  );
});

const SOMEBODY =
  /^(?:one|who|whoever|(?:some|any|every)(?:one|body)|nobody|man|another|someone's|those|\p{Ll}+er|old|young|first|last)$/u;
/** Times and places, which nobody would call so. */
const NOBODY = /^(?:day|days|night|morning|evening|year|years|week|month|time|times|home|moment|way|end)$/u;

/** "My cousin was born with it": before "it" only people are named, none of whom it can be. */
export const pointsAtNothing: (text: string) => boolean = onceByText((text) => {
  const { words, tags } = tag(text, true);
  const at = words.findIndex((word, place) => word === 'it' && WITH_OR_ABOUT.test(words[place - 1] ?? ''));
  return (
    at > 0 &&
    !words
      .slice(0, at)
      .some(
        (word, place) =>
          (tags[place] === 'noun' || tags[place] === 'ger') &&
          !isOnePerson(word) &&
          !isPeople(word) &&
          !NOBODY.test(word) &&
          word !== 'born',
      )
  );
});

const WITH_OR_ABOUT = /^(?:with|from|about|without|under)$/u;

/** "I just like it": a reason that says the wish once more. */
export const saysItAgain = (why: string): boolean =>
  /^(?:I|we) (?:(?:just|really|simply|always|do) )*(?:like|love|enjoy|want|wanted|need|liked|loved|enjoyed) (?:it|this|that|to)(?: (?:so|very)? ?much| a lot| too| so)?$/iu.test(
    why,
  );
