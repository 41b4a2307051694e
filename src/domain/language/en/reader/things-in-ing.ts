/** Words in -ing that name a thing, and are not what somebody is doing: "meeting", "building", "ceiling". */
const THINGS: ReadonlySet<string> = new Set(
  `beginning blessing briefing building ceiling clothing crossing drawing earring evening feeling fitting
  flooring gathering heading hearing housing icing landing lighting lining meeting morning offering opening
  outing painting parking planning plumbing pudding railing reading ring roofing saving scaffolding
  setting shopping sibling spring staffing string stuffing timing training tubing wedding wing wiring`.split(
    /\s+/u,
  ),
);

/** Whether a word in -ing names a thing, and no deed. */
export const isThingInIng = (word: string): boolean => THINGS.has(word);
