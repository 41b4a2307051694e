import { describe, expect, it } from 'vitest';
import { countEntries } from '#src/files/cv/count-entries.ts';
import { readEuropass } from '#src/files/cv/europass.ts';
import { readPastedText } from '#src/files/cv/pasted-text.ts';
import { isPrivate } from '#src/files/cv/private-words.ts';

const TODAY = '2026-11-28';
const JOBS = 'Experience\nHydrologist, Deltares, 2013 - 2016\n\n';
const read = (text: string) => {
  const cv = readPastedText(`${JOBS}${text}`, TODAY);
  if (cv.kind === 'refused') throw new Error(cv.reason);
  return cv;
};
const countOf = (text: string) => read(text).unread.find(({ key }) => key === 'publications')?.count;

describe('publications', () => {
  it('are counted by their numbers, signs or years, however their lines are broken', () => {
    expect(
      countOf(`Publications
1. Re-weighting snowmelt in operational flood models, Journal of
Hydrology (2023)
2. Sensor drift in cold-climate river gauges,
Hydrology Research (2018)`),
    ).toBe(2);
    expect(countOf('Publications\n- Sensor drift\n- Snowmelt\n- Gauges')).toBe(3);
    expect(
      countOf(`Publications
Oldervik M. Sensor drift in cold-climate river gauges and what
follows of it. Hydrology Research, 2018.
https://doi.org/10.2166/nh.2018.044
Oldervik M. Snowmelt. Journal of Hydrology, 2023. doi:10.1016/j.jhydrol.2023.129`),
    ).toBe(2);
    expect(countEntries([{ text: 'Sensor drift' }, { text: 'Snowmelt' }])).toBe(2);
    expect(countEntries([])).toBe(0);
  });

  it('keep the line that says where an article is, which is nobody’s address', () => {
    const cv = read(`Publications
Sensor drift, Hydrology Research, 2018
https://doi.org/10.2166/nh.2018.044
doi:10.1016/0022-1694(70)90255-6`);
    const text = cv.lines.join('\n');
    expect(text).toContain('https://doi.org/10.2166/nh.2018.044');
    expect(text).toContain('doi:10.1016/0022-1694(70)90255-6');
    expect(isPrivate('https://arxiv.org/abs/2301.00001')).toBe(false);
    for (const line of [
      'https://marit.example',
      'www.marit.example/doi',
      'https://doi.org.marit.example/10.1',
    ])
      expect(isPrivate(line)).toBe(true);
    expect(isPrivate('doi:10.1016/j.x.2023.1 +47 55 12 34 56')).toBe(true);
  });

  it('are counted one by one where Europass has them in one list', () => {
    const xml = `<?xml version="1.0"?><SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>
<WorkExperienceList><WorkExperience><Position><Label>Hydrologist</Label></Position></WorkExperience></WorkExperienceList>
<AchievementList><Achievement><Title><Code>publications</Code><Label>Publications</Label></Title>
<Description>&lt;ul&gt;&lt;li&gt;Sensor drift, 2018&lt;/li&gt;&lt;li&gt;Snowmelt, 2023&lt;/li&gt;&lt;/ul&gt;</Description></Achievement></AchievementList>
</LearnerInfo></SkillsPassport>`;
    const cv = readEuropass(xml, TODAY);
    expect(cv.kind === 'read' && cv.unread).toContainEqual({ key: 'publications', count: 2 });
  });
});
