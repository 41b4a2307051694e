import type { Gathering } from './gather.ts';
import type { LabelledForm } from './labelled-lines.ts';
import type { Part } from './part.ts';

/** Takes in what labels say: jobs, studies and languages. */
export function readLabelled(
  gathering: Gathering,
  forms: readonly LabelledForm[],
  { section, heading }: Pick<Part, 'section' | 'heading'>,
): void {
  for (const { words, dates, head, told } of forms) {
    const said = (field: Parameters<typeof words.get>[0]) => words.get(field) ?? '';
    const line = head.map((block) => (block.said ?? block.text).replace(/\t/g, '  ')).join(' / ');
    const stand = { line, section: heading, page: head[0]?.page ?? null };
    if (said('title') !== '' || said('employer') !== '') {
      const isUnpaid = section === 'volunteering';
      const role = gathering.role(said('title'), said('employer'), dates, stand, { isUnpaid });
      for (const { text, page } of told) gathering.proofs(text, role, { section: heading, page });
    } else if (said('language') !== '') gathering.language(said('language'), said('level'), stand);
    else {
      const [study, area] = [said('study') || said('area'), said('study') ? said('area') : ''];
      const name =
        area === '' || study.toLowerCase().includes(area.toLowerCase()) ? study : `${study}, ${area}`;
      gathering.paper(
        name,
        said('school'),
        section === 'certificates' ? 'certificate' : 'study',
        dates,
        stand,
      );
    }
  }
}
