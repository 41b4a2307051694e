/*
 * Crafts that people learn from one another, each by the beginnings of its words: to tell whether what somebody can show
 * is what the others want to learn.
 */

const CRAFTS: readonly RegExp[] = [
  /\b(?:sew|stitch|quilt|tailor|dressmak|embroider|knit|crochet|weav|loom|needle|kimono|cloth|fabric|felt|yarn)\p{L}*/iu,
  /\b(?:wood|carpent|joiner|carv|whittl|cabinet|furniture|chisel|timber)\p{L}*/iu,
  /\b(?:weld|forg(?:e|ing)|blacksmith|solder|machinist|lathe|metal|iron)\p{L}*/iu,
  /\b(?:leather|saddl|shoe|cobbl|harness)\p{L}*/iu,
  /\b(?:cook|bak(?:e|ing)|cake|bread|pastry|recipe|pickl|chef|kitchen|ferment|chees)\p{L}*/iu,
  /\b(?:garden|grow(?:ing)? (?:food|veg|plants)|plant|prun|graft|farm|bees?\b|beekeep|allotment|vegetable|orchard|compost)\p{L}*/iu,
  /\b(?:music|sing|song|piano|guitar|violin|choir|organ|drum|fiddle|accordion)\p{L}*/iu,
  /\b(?:engine|motor|cars?\b|bikes?\b|bicycle|mechanic|tractor|scooter)\p{L}*/iu,
  /\b(?:boat|sail|fish|swim|tides?\b|knots?\b|nets?\b|sea\b|surf|kayak|canoe)\p{L}*/iu,
  /\b(?:draw|paint|sketch|print(?:ing|maker)|potter|clay|ceramic)\p{L}*/iu,
  /\b(?:hair|braid|barber|nails?\b|make-?up)\p{L}*/iu,
  /\b(?:phones?\b|computer|cod(?:e|ing)|tablet|internet|program|typ(?:e|ing)\b)\p{L}*/iu,
  /\b(?:horse|dogs?\b|sheep|cattle|shear|goat|poultry|ride|riding)\p{L}*/iu,
  /\b(?:maths?|numbers?|account|budget|book-?keep)\p{L}*/iu,
  /\b(?:danc|theatre|theater|act(?:ing)?\b|drama)\p{L}*/iu,
  /\b(?:driv|parallel park|revers(?:e|ing))\p{L}*/iu,
  /\b(?:build|brick|mason|plaster|roof|tiling|plumb|wiring|electric)\p{L}*/iu,
];

/** Whether both speak of one craft: "girls that want to sew" and "hand quilting". */
export const isOneCraft = (one: string, other: string): boolean =>
  CRAFTS.some((craft) => craft.test(one) && craft.test(other));

/** What those whom it is for want, in so many words. */
const A_WISH =
  /\b(?:who|that|which) (?:(?:really|just|only|always) )*(?:want|wish|love|like|hope|try|are (?:learning|trying)|would (?:like|love))s? (?:to )?(?:learn )?(?:how to )?(?<wish>.+)$|\blearning (?:how )?(?:to )?(?<learned>.+)$/iu;

/** "sew", of "girls that want to sew": the craft that they want; null where none is named. */
export function craftWished(who: string): string | null {
  const found = A_WISH.exec(who)?.groups;
  const wish = found?.wish ?? found?.learned ?? '';
  return CRAFTS.some((craft) => craft.test(wish)) ? wish : null;
}
