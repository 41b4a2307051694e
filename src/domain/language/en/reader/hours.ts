/** Hours of a week as they are typed: "12", "max 12 hrs", "8 or so"; of "8-10" the most of them. Null where no number is certain. */
export function readHours(typed: string): number | null {
  const hours = Number(HOURS.exec(typed.trim())?.[1] ?? Number.NaN);
  return hours >= 1 && hours <= 100 ? hours : null;
}

const HOURS =
  /^(?:about |around |max |up to )?(?:\d+ ?(?:-|to) ?)?(\d{1,2})(?: or so)?(?: ?(?:h|hrs?|hours?)\b.*)?$/i;
