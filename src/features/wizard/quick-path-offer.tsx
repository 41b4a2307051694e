import { useWords } from '#src/i18n/words.ts';
import { useStores } from '#src/state/stores.ts';

/** After two skips in a row: a shorter path, offered once and kindly. */
export function QuickPathOffer({ reflectionId }: { reflectionId: string }) {
  const { wizard } = useWords();

  const { library } = useStores();
  const take = () => {
    library.getState().setLevel(reflectionId, 'quick');
    // The offer goes, and perhaps the card above it: the heading of the page is what stays.
    document.querySelector('h1')?.focus();
  };
  return (
    <div className="notice quick-path" role="status">
      <p>
        <strong>{wizard.quickPath.title}</strong> {wizard.quickPath.text}
      </p>
      <button type="button" className="btn quiet" onClick={take}>
        {wizard.quickPath.take}
      </button>
    </div>
  );
}
