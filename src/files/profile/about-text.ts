import type { Profile } from './profile.ts';

/** Characters that LinkedIn takes for "About". */
export const MOST_ABOUT = 2600;

/**
 * The text for "About" on a profile: plain, in short paragraphs, no longer than LinkedIn takes. What does not fit is left
 * out by whole paragraphs; null where the answers carry none.
 */
export function aboutText({ about, aspiration }: Pick<Profile, 'about' | 'aspiration'>): string | null {
  const paragraphs = about.length > 0 ? about : aspiration === null ? [] : [aspiration];
  const [first, ...rest] = paragraphs;
  if (first === undefined) return null;
  return rest.reduce((text, paragraph) => {
    const longer = `${text}\n\n${paragraph}`;
    return longer.length > MOST_ABOUT ? text : longer;
  }, shortened(first));
}

/** Words over a phrase may be long: they end at a word, and say that they go on. */
function shortened(text: string): string {
  if (text.length <= MOST_ABOUT) return text;
  return `${text.slice(0, MOST_ABOUT - 1).replace(/\s+\S*$/u, '')}…`;
}
