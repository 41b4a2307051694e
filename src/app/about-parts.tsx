/** Titled groups of short paragraphs, as the pages about Waymark itself have them. */
type Part = { title: string; lines: readonly string[] };

export function AboutParts({ parts }: { parts: readonly Part[] }) {
  return parts.map(({ title, lines }) => (
    <section key={title} className="prose">
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  ));
}
