import type { IsoDate } from '#src/domain/dates.ts';

/** Results of a summer's exams come out in August, whenever in the year one has sat down to learn; undefined for other papers. */
export function resultsDay(name: string, today: IsoDate): IsoDate | undefined {
  if (!IN_AUGUST.test(name)) return undefined;
  const year = Number(today.slice(0, 4));
  // Who begins in May sits it the year after.
  return Number(today.slice(5, 7)) < MAY ? `${year}-08-31` : `${year + 1}-08-31`;
}

const MAY = 5;
const IN_AUGUST =
  /\b(?:gcses?|a[- ]levels?(?! \d)|highers?|nat(?:ional)? 5s?|leaving cert(?:ificate)?|csec|cxc)\b/iu;
