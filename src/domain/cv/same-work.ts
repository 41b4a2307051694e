/** Words that say how high, how much or for how long, and not what kind of work it is. */
const RANK =
  'senior|junior|lead|leading|head|chief|deputy|vice|principal|staff|trainee|apprentice|student|assistant|associate|registered|qualified|approved|certified|licensed|interim|acting|part|full|time|temporary|permanent|freelance|self|employed|intern|internship|level|graduate|experienced|first|second|third|of|the|a|an|and|in|for|at|to|ii|iii|iv';
/** Words for what somebody is in many kinds of work: alone they do not say that two are the same. */
const ANY =
  'manager|officer|director|supervisor|coordinator|co-ordinator|consultant|specialist|executive|administrator|worker|operator|operative|technician|engineer|analyst|leader|team|advisor|adviser|agent|representative|clerk|member|owner|partner|founder|professional|expert|support|service|services|department|project|general|office|site';
const words = (list: string) => new Set(list.split('|'));
const RANKS = words(RANK);
const ANYS = words(ANY);

/** Whether two titles name the same kind of work: "Senior Staff Nurse" and "Nurse", but not "Sales Manager" and "Kitchen Manager". */
export function isSameWork(one: string, other: string): boolean {
  const [mine, theirs] = [tellingIn(one), tellingIn(other)];
  if (plain(one) === plain(other)) return true;
  if (mine.size === 0 || theirs.size === 0) return false;
  const [few, many] = mine.size <= theirs.size ? [mine, theirs] : [theirs, mine];
  const shared = [...few].filter((word) => [...many].some((other) => isSameWord(word, other)));
  return shared.length === few.size && shared.some((word) => !ANYS.has(word));
}

/** Whether a word of a title says by itself nothing of the work: how high somebody stands, or what one is in any work. */
export function saysNoWork(word: string): boolean {
  return RANKS.has(word) || ANYS.has(word);
}

/** Letters of a word that may stand at the end of a longer one: "geologist" in "hydrogeologist", but no "nurse" in "nonurse". */
const END_LETTERS = 8;

/** Whether one is the other, or a kind of it that is written in one word: "hydrogeologist" is a geologist. */
function isSameWord(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short === long || (short.length >= END_LETTERS && long.endsWith(short));
}

function plain(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function tellingIn(title: string): ReadonlySet<string> {
  return new Set(
    plain(title)
      .split(' ')
      .filter((word) => word !== '' && !RANKS.has(word) && !/^\d+$/.test(word)),
  );
}
