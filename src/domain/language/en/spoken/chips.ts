import { from, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Gift } from '#src/domain/synthesis/slots.ts';

/** A chosen strength as one says it of oneself: behind "I like", and behind "I". */
type Said = { like: string; does: string };

const goodAt = (like: string): Said => ({ like, does: `am good at ${like}` });

/** What is said of a chip that names one thing. */
const PLAIN: Readonly<Record<string, Said>> = {
  explain: { like: 'explaining things', does: 'explain things so they make sense' },
  listen: { like: 'listening to people', does: 'listen to people properly' },
  calm: { like: 'calming people down', does: 'can calm people down' },
  care: goodAt('looking after people'),
  safe: { like: 'keeping people safe', does: 'keep people safe' },
  mend: { like: 'mending what is broken', does: 'mend what is broken' },
  cook: { like: 'cooking for people', does: 'cook for people' },
  'good-order': { like: 'keeping a place in good order', does: 'keep a place in good order' },
  serve: { like: 'finding what suits a customer', does: 'find what suits a customer' },
  'fair-deal': { like: 'agreeing on a fair price', does: 'can agree on a fair price' },
  organise: { like: 'getting things organised', does: 'get things organised' },
  lead: { like: 'leading a team', does: 'can lead a team' },
  bridge: { like: 'helping people understand each other', does: 'help people understand each other' },
  notice: { like: 'noticing what is not right', does: 'notice what is not right' },
  solve: { like: 'working out hard problems', does: 'can work out hard problems' },
  write: { like: 'putting things into words', does: 'can put things into words' },
  figures: { like: 'keeping track of money', does: 'can keep track of money' },
};

/** One of the things that a chip names together, and the words that speak of it. */
type Half = Said & { words: RegExp };

const half = (words: RegExp, said: Said): Half => ({ words, ...said });

const ANIMALS =
  /\b(?:animals?|cows?|cattle|cal(?:f|v\p{L}+)|horses?|foals?|dogs?|pupp\p{L}+|cats?|goats?|sheep|lambs?|pigs?|chickens?|hens?|poultry|birds?|vets?|veterinar\p{L}+|\p{L}*fish|aquarium|bees?|beekeep\p{L}+|hives?|zoo|kennels?|livestock|stables?|farrier|hoo\p{L}+|shepherd|dairy|donkeys?|snakes?|pets?)\b/iu;
const PLANTS =
  /\b(?:plants?|planting|trees?|gardens?|gardener|gardening|flowers?|florist|seeds?|seedlings?|crops?|orchards?|forests?|forestry|vines?|vineyards?|fruit|vegetables?|rice|maize|tea|cocoa|coffee|nursery|horticultur\p{L}+|landscap\p{L}+|greenhouse|arborist|hedges?|soil)\b/iu;
const RIDES =
  /\b(?:driv\p{L}+|trams?|bus(?:es)?|taxis?|cabs?|trucks?|lorr\p{L}+|vans?|trains?|chauffeur|forklift|rickshaws?|matatus?)\b/iu;
const BRINGS = /\b(?:deliver\p{L}*|couriers?|parcels?|post(?:man|woman)?|mail|freight|haul\p{L}*)\b/iu;
const STORIES =
  /\b(?:films?|documentar\p{L}+|stor(?:y|ies)|books?|novels?|writ\p{L}+|radio|podcasts?|theat(?:re|er)|plays?|journalis\p{L}+|magazines?|poems?|puppets?)\b/iu;
const MUSIC =
  /\b(?:music\p{L}*|sing\p{L}*|songs?|choirs?|pianos?|guitars?|bands?|drums?|violins?|orchestras?|organ|accordion|trumpet|concerts?|DJ)\b/iu;
const ART =
  /\b(?:paint\p{L}*|draw\p{L}*|murals?|art|arts|artists?|sculpt\p{L}*|pottery|potter|ceramic\p{L}*|illustrat\p{L}+|tattoo\p{L}*|prints?|weav\p{L}+|embroider\p{L}+|jewel\p{L}+)\b/iu;
const DATA =
  /\b(?:data|databases?|statistic\p{L}*|spreadsheets?|excel|SQL|GIS|analy\p{L}+|records?|reports?)\b/iu;
const MACHINES =
  /\b(?:computers?|laptops?|phones?|networks?|IT|software|websites?|servers?|apps?|programm\p{L}+|screens?|help ?desk|online)\b/iu;
const BUILT =
  /\b(?:build\p{L}*|built|roof\p{L}*|walls?|(?<!\b(?:my|our|the|at|from|in|own) )houses?|brick\p{L}*|mason\p{L}*|stone\p{L}*|carpent\p{L}*|joiner\p{L}*|boat ?build\p{L}*|bridges?|concrete|scaffold\p{L}*|plaster\p{L}*|til(?:er|es|ing))\b/iu;
const SEWN =
  /\b(?:sew\p{L}*|seamstress\p{L}*|tailor\p{L}*|dressmak\p{L}+|uniforms?|knit\p{L}*|crochet\p{L}*|quilt\p{L}*|embroider\p{L}*|bak(?:e|es|ed|er|ers|ery|ing)|cakes?|pastr\p{L}+|confection\p{L}*)\b/iu;
const TAUGHT =
  /\b(?:teach\p{L}*|therap\p{L}*|pupils?|schools?|class(?:es|room)?|tutor\p{L}*|coach\p{L}*)\b/iu;

/** What is said of a chip that names two things or three: those that the answers speak of. */
const HALVES: Readonly<Record<string, readonly Half[]>> = {
  'living-things': [
    half(new RegExp(`${ANIMALS.source}.*${PLANTS.source}|${PLANTS.source}.*${ANIMALS.source}`, 'isu'), {
      like: 'looking after animals and plants',
      does: 'am good with animals and plants',
    }),
    half(ANIMALS, { like: 'looking after animals', does: 'am good with animals' }),
    half(PLANTS, { like: 'looking after plants', does: 'am good with plants' }),
  ],
  deliver: [
    half(RIDES, goodAt('driving')),
    half(BRINGS, { like: 'getting things where they need to be', does: 'get things where they need to be' }),
  ],
  art: [
    half(MUSIC, goodAt('making music')),
    half(STORIES, goodAt('telling stories')),
    half(ART, goodAt('making art')),
  ],
  computers: [
    half(MACHINES, { like: 'sorting out computers', does: 'can sort out computers' }),
    half(DATA, { like: 'sorting out data', does: 'can sort out data' }),
  ],
  make: [
    half(SEWN, goodAt('making things')),
    half(BUILT, goodAt('building things')),
    half(/(?:)/u, goodAt('making things')),
  ],
  design: [half(/(?:)/u, goodAt('designing things'))],
  children: [
    half(TAUGHT, { like: 'working with children', does: 'am good with children' }),
    half(/(?:)/u, { like: 'looking after children', does: 'am good with children' }),
  ],
};

/** A chip in words that go with the other answers; null where it names things that none of them speaks of. */
function saidOfChip({ option }: Gift, answers: string): Said | null | undefined {
  const id = option ?? '';
  const halves = HALVES[id];
  return halves ? (halves.find(({ words }) => words.test(answers)) ?? null) : PLAIN[id];
}

/** "Keeping people safe", behind "I like"; null where the chip does not go with what was answered. */
export function likedIn(gift: Gift, answers: string): Piece {
  const said = saidOfChip(gift, answers);
  const like = said === undefined ? gift.forms.gerund : said?.like;
  return like === undefined ? null : [from(gift, like, 'gerund')];
}

/** "Can calm people down", behind "I". */
export function doneIn(gift: Gift, answers: string): Piece {
  const said = saidOfChip(gift, answers);
  const does =
    said === undefined ? gift.forms.gerund && `am good at ${gift.forms.gerund}` : (said?.does ?? undefined);
  return does === undefined ? null : [from(gift, does, 'base')];
}

/** Nobody likes to notice what is wrong: one notices it. */
export function isDoneOnly({ option }: Gift): boolean {
  return option === 'notice';
}

/** Everything that may be said of a chip. */
export function saidOfChips(option: string | null): readonly string[] {
  const known = [...(HALVES[option ?? ''] ?? []), ...(PLAIN[option ?? ''] ? [PLAIN[option ?? '']] : [])];
  return known.flatMap((said) => (said ? [said.like, said.does] : []));
}
