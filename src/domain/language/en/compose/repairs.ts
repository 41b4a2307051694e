/* "Fix things for" of the menu, as it stands beside what is repaired. */

/** What breaks and is repaired: nobody fixes things for it. */
const BREAKS =
  /^(?:(?:the|my|our|all|old|small|broken|used|other|people’s|electric|wooden|classic) )*(?:\p{Ll}+ )?(?:boats|ships|engines|motors|outboards|bikes|bicycles|motorbikes|scooters|e-bikes|cars|trucks|tractors|vans|buses|trams|trains|planes|machines|pumps|generators|phones|computers|laptops|radios|televisions|tvs|fridges|freezers|appliances|lifts|boilers|heaters|watches|clocks|shoes|boots|clothes|bags|books|toys|tools|furniture|chairs|wheelchairs|instruments|pianos|guitars|violins|organs|houses|roofs|walls|fences|windows|doors|roads|bridges|nets|sails)(?= |$)(?! owners?\b)/u;

/** Whether words name what is repaired, and none for whom. */
export const isRepaired = (who: string): boolean => BREAKS.test(who) && !BESIDE.test(who);

/** "The old houses, and the people who live in them": they are not repaired with these. */
const BESIDE = /,| and /u;

/** "Repair the boats round here": the verb of the menu before what is repaired; before it and people beside it, it does repairs. */
export function repairVerb(verb: string, who: string): string {
  const isGerund = verb.startsWith('fixing');
  if (isRepaired(who)) return isGerund ? 'repairing ' : REPAIRS;
  return BREAKS.test(who) ? (isGerund ? 'doing repairs for ' : DO_REPAIRS) : verb;
}

/** Behind a work that itself is to mend, what is done for others: to say "fix" once more would say less. */
export const DO_REPAIRS = 'do repairs for ';

/** Before what is repaired. */
export const REPAIRS = 'repair ';
