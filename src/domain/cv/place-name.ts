/** The name of an employer or a school without its town: "Hotel Sol, Leeds" and "Hotel Sol (Leeds)" are "Hotel Sol". */
export function placeName(place: string | null | undefined): string {
  const [name = ''] = (place ?? '').split(',');
  return name.replace(/(?<=\S)\s*\([^()]*\)\s*$/u, '').trim();
}
