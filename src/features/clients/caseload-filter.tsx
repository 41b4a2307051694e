import { CASELOAD_FILTERS, type CaseloadFilter } from '#src/domain/coaching/filter-caseload.ts';
import { useWords } from '#src/i18n/words.ts';
import { Segmented } from '#src/ui/segmented.tsx';

type Props = {
  counts: Readonly<Record<CaseloadFilter, number>>;
  filter: CaseloadFilter;
  onFilter: (filter: CaseloadFilter) => void;
};

/** Who asks for attention: a part of the list, with how many clients stand in it. */
export function CaseloadFilters({ counts, filter, onFilter }: Props) {
  const { clients } = useWords();
  return (
    <Segmented
      name="caseload"
      legend={clients.filter}
      options={CASELOAD_FILTERS.map((each) => ({
        value: each,
        label: clients.filters[each](counts[each]),
      }))}
      value={filter}
      onChange={(value) => onFilter(CASELOAD_FILTERS.find((each) => each === value) ?? 'all')}
    />
  );
}
