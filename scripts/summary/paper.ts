import { english } from '#scripts/english.ts';
import { en } from '#src/domain/language/en/index.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Told } from '#src/domain/release/gate.ts';
import type { OnPaper } from '#src/domain/sharing/audience.ts';
import type { Released } from '#src/domain/sharing/released.ts';
import type { SummaryDocument } from '#src/files/paper/blocks.ts';
import { employerAnswer } from '#src/files/paper/employer-answer.ts';
import { paperOf, toldOnPaper } from '#src/files/paper/paper-document.ts';
import { type Profile, profileOf } from '#src/files/profile/profile.ts';

const given = { texts: english, language: en };

/**
 * What one reflection says on paper, the paper itself, and what strangers may hear: the same for one copy and for a
 * thousand. Private matters are never in the last.
 */
export function printedFrom(
  reflection: Reflection,
  { today, isWhole }: { today: string; isWhole: boolean },
): {
  told: Released<OnPaper, Told>;
  paper: Released<OnPaper, SummaryDocument>;
  profile: () => Released<'stranger', Profile>;
} {
  const ticked = { ...reflection.paper, privateMatters: true };
  const asked = isWhole ? { ...reflection, paper: ticked } : reflection;
  const told = toldOnPaper(given, asked, today);
  return {
    told,
    paper: paperOf(given, told, today, {
      employer: employerAnswer(given, asked, today),
      isOfClient: reflection.clientId !== null,
    }),
    profile: () => profileOf(given, asked, today),
  };
}
