import { isWork, isWorker, placeBehind } from './work-words.ts';

const SHOPS =
  /^(?:butcher|baker|chemist|grocer|greengrocer|florist|barber|hairdresser|newsagent|fishmonger|jeweller|optician|chandler|tailor|cobbler)(?:['’]?s)?$/iu;

/** "IT support in a college or a hospital": where it is done stands with its articles. */
export function withPlaces(words: string): string {
  const [, head = '', tail = ''] = /^(.+?) ((?:in|at) .+)$/iu.exec(words) ?? [];
  const place = !tail.includes(',') && (isWorker(head) || isWork(head)) ? placeBehind(tail) : null;
  return place ? `${head} ${place}` : words;
}

/** "At the butchers", "in tanker ship", "saturday boy": places as English writes them. */
export function withPlaceNames(words: string): string {
  return words
    .replace(/^(\p{L}+)s(?=$| or )/u, (whole, shop: string) => (SHOPS.test(shop) ? `${shop}’s` : whole))
    .replace(/ at (the|a) (\p{L}+)s$/iu, (whole, article: string, shop: string) =>
      SHOPS.test(shop) ? ` at ${article} ${shop}’s` : whole,
    )
    .replace(
      / (?:in|on) ((?:\p{Ll}+ )?)(ship|boat|vessel|ferry|trawler|tanker|yacht|rig)$/u,
      (_, kind: string, ship: string) =>
        / (?:an?|the|my) $/u.test(` ${kind}`)
          ? ` on ${kind}${ship}`
          : ` on ${/^[aeiou]/u.test(kind || ship) ? 'an' : 'a'} ${kind}${ship}`,
    )
    .replace(/^(saturday|sunday)(?= )/u, (day) => `${day.charAt(0).toUpperCase()}${day.slice(1)}`);
}

/** "Repair cafe", "dance school": what is done there names the place, and nobody repairs cafes. */
export const NAMES_A_PLACE =
  /^(?:repair|train|dance|swim|drive|ride|cook|sew|print|play|help|care|fix|craft|bike|climb) (?:cafe|café|shop|school|station|club|centre|center|studio|workshop|room|hub|desk|garage|gym|home|group)$/iu;
