import type { SeenPage, SeenText } from '#src/files/pdf/seen-pages.ts';
import { useWords } from '#src/i18n/words.ts';

/** The pages as they will be printed: drawn of what the file is made of, and read aloud line by line. */
export function PaperPages({ pages, lang }: { pages: readonly SeenPage[]; lang: string }) {
  const { results } = useWords();

  return (
    <ol className="paper-pages">
      {pages.map((page) => (
        <li key={page.number}>
          <figure aria-label={results.paper.pageOf(page.number, pages.length)}>
            <PageDrawing page={page} />
            <div className="visually-hidden" lang={lang}>
              {page.lines.map(({ number, text }) => (
                <p key={number} dir="auto">
                  {text}
                </p>
              ))}
            </div>
          </figure>
        </li>
      ))}
    </ol>
  );
}

function PageDrawing({ page: { width, height, shapes, texts } }: { page: SeenPage }) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="paper-page">
      <rect width={width} height={height} className="paper-sheet" />
      {shapes.map((shape) => (
        <Shape key={shape.number} shape={shape} />
      ))}
      {texts.map((text) => (
        <Words key={text.number} text={text} />
      ))}
    </svg>
  );
}

function Shape({ shape }: { shape: SeenPage['shapes'][number] }) {
  const paint = {
    fill: shape.fill ?? 'none',
    fillOpacity: shape.fillOpacity ?? 1,
    stroke: shape.stroke ?? 'none',
    strokeWidth: shape.lineWidth ?? 1,
  };
  if (shape.shape === 'rect')
    return (
      <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} rx={shape.radius} {...paint} />
    );
  const points = shape.points.map(([x, y]) => `${x},${y}`).join(' ');
  return shape.closed ? <polygon points={points} {...paint} /> : <polyline points={points} {...paint} />;
}

function Words({ text: { text, x, baseline, width, size, color, isSerif, isBold } }: { text: SeenText }) {
  return (
    <text
      x={x}
      y={baseline}
      fontSize={size}
      fill={color}
      fontWeight={isBold ? 600 : 400}
      className={isSerif ? 'paper-serif' : 'paper-sans'}
      textLength={width}
      lengthAdjust="spacingAndGlyphs"
    >
      {text}
    </text>
  );
}
