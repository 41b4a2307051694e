/** A share from 0 to 1 as people say it: "about a third". */
export function shareInWords(share: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [0.005, 'not at all'],
    [0.12, 'a little'],
    [0.175, 'about a seventh'],
    [0.225, 'about a fifth'],
    [0.29, 'about a quarter'],
    [0.37, 'about a third'],
    [0.45, 'about two fifths'],
    [0.58, 'about half'],
    [0.72, 'about two thirds'],
    [0.9, 'most of it'],
  ];
  return steps.find(([limit]) => share < limit)?.[1] ?? 'all of it';
}
