/** Who or what does it, named without its article at the head of a clause: "light went off", "nurse was using a torch". */

const OPENS = '(?<=^|(?:\\b(?:because|when|and|but|that|since|so|while|if|where|until|before|after)|[,.]) )';
/** What there is one of in the story; several more words may be "the" as well. */
const THE =
  'ambulance|bus|boss|chief|clinic|coach|company|council|dentist|doctor|driver|engine|factory|foreman|government|hospital|landlord|machine|manager|midwife|mill|mine|nurse|owner|pharmacist|phone|plant|police|principal|river|roof|shop|storm|teacher|train|vet|war';
/** Somebody of one's own. */
const MY =
  'uncle|aunt|auntie|neighbour|neighbor|brother|sister|cousin|grandfather|grandmother|father|mother|wife|husband|daughter|son|niece|nephew|kid brother|kid sister|little brother|little sister';
const DOES =
  '(?:was|were|is|are|had|has|went|came|did|said|told|gave|took|let|made|got|left|began|broke|burned|burnt|caught|could|could not|couldn’t|did not|didn’t|would|would not|wouldn’t|never|always|only|kept|lost|saw|showed|shut|sent|started|stopped|closed|died|refused|asked|helped|taught|trained|called|failed|fell|found|held|knew|looked|needed|paid|put|ran|sold|spoke|stayed|thought|turned|used|wanted|worked|wrote|will|can|cannot|can’t|does not|doesn’t)';

const BARE_THE = new RegExp(`${OPENS}(?=(?:${THE}) ${DOES}\\b)`, 'gu');
const BARE_MY = new RegExp(`${OPENS}(?=(?:${MY}) ${DOES}\\b)`, 'gu');
/** Behind these one’s own is named without whose. */
const TOLD = new RegExp(
  `\\b(saw|watched|helped|heard|told|asked|taught|lost|buried|nursed|drove|followed) (?=(?:${MY}) (?!and\\b|or\\b|of\\b))`,
  'gu',
);
/** Mum and Nan are names where nobody’s stands before them. */
const CALLED =
  /(?<=^|\b(?:because|when|and|but|that|since|so|watched|saw|helped|heard|told|asked|let|with|for|from|after|before) )(?<!\b(?:my|our|his|her|their|your|a|the) \p{L}+ and )(mum|mom|mam|mammy|mummy|dad|daddy|nan|nana|granny|grandma|grandad|granda|grandpa)(?=’s\b| (?:was|is|had|has|could|couldn’t|can|can’t|who|fill|fell|went|came|got|fix|do|did|didn’t|died|said|told|taught|showed|stood|struggled?|lost|never|always|used|let|gave|made|cried|cry|work|worked|try|tried|struggling)\b)/gu;
/** The light or the power that goes: as a subject it is the one of the house. */
const WENT = new RegExp(
  `${OPENS}(?=(?:light|power|electricity|water|heating|gas) (?:went (?:off|out)|goes (?:off|out)|came back|was cut|failed)\\b)`,
  'gu',
);

/** The line with "the" or "my" before what cannot do anything without it. */
export function withSubjects(line: string): string {
  return line
    .replace(BARE_THE, 'the ')
    .replace(BARE_MY, 'my ')
    .replace(WENT, 'the ')
    .replace(TOLD, '$1 my ')
    .replace(CALLED, (name) => name.charAt(0).toUpperCase() + name.slice(1));
}
