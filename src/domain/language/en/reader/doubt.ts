import { activity, noun } from './forms.ts';
import { type Stem, withoutStem } from './stems.ts';
import { tag } from './tags.ts';

/** What would be left without the condition or the doubt: to be offered, and never taken without a yes. */
export function plainOffer(text: string, stem: Stem): string | null {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = withoutDoubt(rest);
  }
  if (rest === text || /\b(?:not|no|never|\w+n’t)\b/i.test(rest)) return null;
  const tagged = tag(rest);
  const { forms } = isList(stem) ? activity(rest, tagged) : noun(rest, tagged);
  const offered = forms.gerund ?? forms.noun ?? null;
  return offered === null ? null : withoutStem(offered, stem);
}

function withoutDoubt(text: string): string {
  return text
    .replace(
      /^(?:maybe|perhaps|possibly|probably|i guess|I guess|I suppose|I think|kind of|kinda|sort of|sorta|a bit of|a little bit of|a little|little bit|a bit|somewhat|ok at|okay at|decent at|not (?:too )?bad at|average at|getting better at) /i,
      '',
    )
    .replace(
      /,? (?:maybe|perhaps|possibly|probably|i guess|I guess|I suppose|I think|sort of|kind of|kinda|a bit|a little|sometimes|or something|or whatever|hopefully|most of the time)$/i,
      '',
    )
    .replace(/,? (?:if|unless|only if|only when|as long as|but (?:only|not)|except|provided) .*$/i, '');
}

function isList(stem: Stem): boolean {
  return stem === 'gift' || stem === 'learning' || stem === 'off';
}
