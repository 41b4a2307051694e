type Props = { name: string; text: readonly { key: string; text: string }[]; phrase: string };

/** A whole text with its name before it, one phrase of it standing out. */
export function WholeText({ name, text, phrase }: Props) {
  return (
    <p className="whole-text">
      <span className="small muted">{name}</span>{' '}
      <span dir="auto">
        {text.map(({ key, text: words }) =>
          key === phrase ? <strong key={key}>{words}</strong> : <span key={key}>{words}</span>,
        )}
      </span>
    </p>
  );
}
