/** A path over hills with four waymarks, the sun at its end. Decoration: the table below says the same in words. */
export function PathDrawing() {
  const marks = [
    { x: 60, y: 118, state: 'here' },
    { x: 300, y: 92, state: 'ahead' },
    { x: 560, y: 74, state: 'ahead' },
    { x: 850, y: 40, state: 'ahead' },
  ] as const;
  return (
    <svg className="path-drawing turns" viewBox="0 0 960 150" aria-hidden="true" focusable="false">
      <path className="hill far" d="M0 96C140 52 250 70 390 66S640 22 790 40s120 14 170 6v104H0Z" />
      <path className="hill near" d="M0 134c160-34 270-22 420-40s300-42 540-26v82H0Z" />
      <path className="sun" d="M822 36a28 28 0 0 1 56 0" />
      <path className="sun-rays" d="M850-4v8M812 10l7 7M888 10l-7 7M798 34h9M893 34h9" />
      <path
        className="trail"
        d="M20 138C40 118 50 118 60 118c90 0 130-20 240-26s180 4 260-18 190-18 290-34"
      />
      {marks.map(({ x, y, state }) => (
        <path
          key={x}
          className={`mark ${state}`}
          d={`M${x} ${y - 15}l13 15-13 15-13-15Z`}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}
