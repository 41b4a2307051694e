import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { laysBlame } from '#src/domain/language/en/blames.ts';
import { pointsAtNothing } from '#src/domain/language/en/doubts/points-nowhere.ts';
import { isOwnMatter } from '#src/domain/language/en/own-matter.ts';
import { isOfOwnPast } from '#src/domain/language/en/own-past.ts';
import { HAPPENED } from '#src/domain/language/en/reader/prose.ts';
import type { Reason } from '#src/domain/synthesis/slots.ts';
import { isOfMentor } from './mentor.ts';
import { restOf } from './second-half.ts';
import { isComplaint } from './tact.ts';

/** The whole of it, for half a reason says something else; nobody's name, nobody's family, nobody's fault. */
export function isTellable({ stem, clause: { forms, quote } }: Reason): boolean {
  const text = forms.sentence ?? forms.clause ?? '';
  // Of two sentences the first may be told, where the reading found that the second takes nothing from it; so may the half
  // before a comma, that the reading cut at: "God bless him", "it was my only outing".
  const isWhole =
    wordCount(text) >= wordCount(quote) - MOST_CUT ||
    wordCount(text) >= wordCount(firstSentence(quote)) - 1 ||
    (wordCount(text) >= FEWEST_WORDS && restOf(text, quote) !== '');
  const isTold =
    forms.sentence === undefined ||
    HAPPENED.test(text) ||
    STILL.test(text) ||
    text.split(' ').length >= FEWEST_WORDS;
  return (
    isSmooth(text) &&
    !pointsAtNothing(text) &&
    isWhole &&
    isTold &&
    (!NAMES_SOMEONE.test(text) || isOfMentor(text)) &&
    !isComplaint(text) &&
    !OF_THE_BODY.test(text) &&
    !isOwnMatter(text) &&
    // Nor its first half: what is kept back may stand in the other.
    !isOfOwnPast(quote) &&
    !laysBlame(text) &&
    !OF_LOSS.test(text.replace(AT_SCHOOL, '')) &&
    !ONLY_AT_HOME.test(text) &&
    !(SOMEBODY.test(text) && !WAS_NAMED.test(text)) &&
    !(
      stem === 'because' &&
      OF_FAMILY.test(text.replace(NO_FAMILY, '')) &&
      !isOfFamilyThen(text) &&
      !TAUGHT_BY.test(text)
    )
  );
}

/** "When I was 19 and stupid": so little may stay away where the reading lets the rest stand alone. */
const MOST_CUT = 2;
const wordCount = (text: string) => text.trim().split(/\s+/u).length;
/** Shorter than four words it is a name or a greeting with its stop. */
const firstSentence = (text: string) => /^(?:\S+\s+){3,}?\S+[.!?](?=\s)/u.exec(text.trim())?.[0] ?? text;

/** "My grandmother plucked this tea for forty years", "grandfather's hives stayed empty": what happened once, and nothing of health or home. */
function isOfFamilyThen(text: string): boolean {
  return HAPPENED.test(text) && !AT_HOME.test(text);
}

/** "My cousin showed me one crown on the tray": how the work was met first. */
const TAUGHT_BY =
  /^(?:my|our) (?:great-)?(?:grand(?:mother|father|ma|pa|ad)|gran|nan|nana|mother|father|mum|mom|mam|dad|uncle|aunt|auntie|cousin|brother|sister) (?:taught|showed|let) (?:me|us) /iu;
/** "A child", "the building of my grandmother": nobody of one's own, or where they live. */
const NO_FAMILY =
  /\b(?:an?|the|every|each|one|some|other|two|three|many|most|more|few|all|these|those|any|no|such|\d+) (?:(?:local|small|little|young|poor|new) )?(?:child(?:ren)?|kids?|baby|mother|father|parents?|family|son|daughter)\b|\b(?:house|building|home|village|street|kitchen|flat|block|shop|farm|garden|field) of my \p{Ll}+|\bmy \p{Ll}+['’]s (?:house|building|village|street|kitchen|flat|block|shop|farm|garden|field|workshop)\b/giu;
/** "I still taste every tap": the work that has never left somebody. */
const STILL = /^I still \p{Ll}/u;

const AT_HOME =
  /\b(?:ill|sick|illness|hospital|operation|surgery|cancer|stroke|pain|care|died|dead|wheelchair|minded|looked after|cared for|dementia|drunk|drank|left us|divorc\w*|prison|money|poor|debt|hit|cried|me|us)\b/iu;

/** "I still wake to check on her": who she is was said nowhere; "a greyhound that let nobody touch her" is somebody. */
const SOMEBODY = /\b(?:her|him)\b(?! \p{Ll})/iu;
const WAS_NAMED =
  /\b(?:[Aa]n?|[Tt]he|[Mm]y|[Oo]ur|[Oo]ne|[Tt]his|[Ee]very|[Ee]ach|[Ss]ome) (?:[\p{L}’]+ ){0,4}?(?:m[ae]n|wom[ae]n|girl|boy|lady|lad|person|child|kid|patient|resident|pupil|student|mother|father|m[uoa]m|dad|gran\p{L}*|nan|son|daughter|sister|brother|uncle|aunt\p{L}*|friend|cousin|colleague|nurse|client|skipper|captain|mate|bride|guest|apprentice|trainee|\p{L}{2,}[eo]r|\p{L}+ist)\b|\b(?:[Aa]n?|[Oo]ne) (?:\p{L}+ )?\p{Ll}+ (?:that|who|which)\b|\b(?:[Hh]e|[Ss]he|\p{Lu}\p{Ll}{2,}) \p{Ll}/u;

/** "I was only a daughter": what the years at home were is nobody's business at work. */
const ONLY_AT_HOME =
  /\bI (?:was|am|have been|['’]m) (?:only|just|nothing but) (?:an? |the |her |his )?(?:daughter|son|mother|father|wife|husband|carer|mum|mom|housewife|patient)\b/iu;

/** What nobody tells a stranger at work, though it may be why. */
const OF_THE_BODY =
  /\b(?:pregnan\p{L}*|expecting (?:my|our|a|her)|miscarr\p{L}*|divorc\p{L}*|therapist|depress\p{L}*|panic attacks?|burn-?out|breakdown)\b/iu;

/** "Since Gene passed", "the house is too quiet": who is gone at home is nobody's business at work. */
const OF_LOSS =
  /(?<!\b(?:[Mm]y|[Oo]ur|in|at|from|near) )\b\p{Lu}\p{Ll}+ (?:passed(?! (?:me|the|a|an|my|us|it|by|his|her)\b)|died|went into (?:care|a home))|\bhouse (?:is|was|has been|got|went|feels) (?:too|so|that|some|very|awful) (?:quiet|empty|silent)\b/u;

/** "My youngest started school, the house is too quiet": where they are, everybody knows, and nobody is lost. */
const AT_SCHOOL =
  /\b(?:my|our) (?:\p{L}+ )?(?:youngest|oldest|eldest|kids?|child(?:ren)?|son|daughter|boys?|girls?|twins|little ones?) (?:(?:has|have|all|both) )?(?:started|starts?|went to|goes? to|(?:is|are) (?:at|in)) (?:\p{Ll}+ )?(?:school|kindergarten|kindy|nursery|pre-?school|[Mm]ontessori|day ?care|cr[eè]che|reception|college|uni\p{L}*)\b,?(?: and)? the house (?:\S+ ){1,3}(?:quiet|empty|silent)\b/u;

/** "My rating is not me" tells a stranger of nothing that happened. */
const FEWEST_WORDS = 6;
/** What others told or lived is theirs; a reason that is one's family is nobody's business at work. */
const NAMES_SOMEONE =
  /\b(?:[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Dd]r|[Pp]ani|[Pp]an|[Ff]rau|[Hh]err|[Ss]eñora?|[Ss]ra?|[Dd]oña?|[Mm]adame|[Mm]me|[Mm]onsieur|[Ss]ignora?|[Dd]ona|[Ss]enhora?|[Ss]ister|[Bb]rother|[Aa]unt(?:y|ie)?|[Uu]ncle|[Bb]aby|[Ll]ittle|[Oo]ld|[Rr]esident|[Pp]atient|[Cc]lient|[Pp]upil|[Nn]eighbou?r)\.? \p{Lu}\p{Ll}|\p{Lu}\p{Ll}+['’]s\b|^\p{Lu}\p{Ll}+ (?:said|told|asked|smiled|thanked|hugged|laughed|whispered|spoke|sang|walked|cried|ate) /u;
const OF_FAMILY =
  /\b(?:mum|mom|mam|mammy|mummy|mama|mother|dad|daddy|father|parents?|nan|gran\w*|son|sons|daughters?|kids?|child(?:ren)?|born|baby|wife|husband|partner|brothers?|sisters?|cousins?|family)\b/i;
