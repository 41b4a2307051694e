/**
 * The places where two plain values differ, as one name ("goals.1.status"; "" where nothing does): it tells a change of
 * one thing from a change of the next. Parts that both values share are not looked into. Total over any JSON value.
 */
export function placeOfChange(before: unknown, after: unknown, at = ''): string {
  if (Object.is(before, after)) return '';
  if (!isParted(before) || !isParted(after)) return at;
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const places = [...keys].map((key) => placeOfChange(before[key], after[key], at ? `${at}.${key}` : key));
  return places.filter((place) => place !== '').join(' ');
}

function isParted(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
