import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

/*
 * The content security policy is written down in several places, because hosts read it in several ways. They may not drift apart.
 */

const read = (file: string) => readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8');

/** The directives of every policy in a text, sorted; the service worker's own short one left out. */
const policies = (text: string) =>
  [...text.matchAll(/default-src 'none';[^"\n]*/g)]
    .map(([policy]) =>
      policy
        .split(';')
        .map((directive) => directive.trim())
        .sort(),
    )
    .filter((directives) => directives.length > 4);

const [inPage = []] = policies(read('index.html'));
const inHeaders = [...inPage, "frame-ancestors 'none'"].sort();

it('the page allows nothing but itself', () => {
  expect(inPage).toContain("default-src 'none'");
  expect(inPage).toContain("require-trusted-types-for 'script'");
  // The one exception: a recording of one's own voice is played from the memory of this page.
  expect(inPage).toContain('media-src blob:');
  for (const directive of inPage.filter((each) => each !== 'media-src blob:')) {
    expect(directive).toMatch(
      /^(require-trusted-types-for 'script'|trusted-types waymark|[a-z-]+ '(none|self)')$/,
    );
  }
});

it('public/_headers says the same, and that no site may frame it', () => {
  expect(policies(read('public/_headers'))).toEqual([inHeaders, inHeaders, inHeaders]);
});

it('so do both examples of docs/hosting.md', () => {
  expect(policies(read('docs/hosting.md'))).toEqual([inHeaders, inHeaders]);
});

it('every host lets this page, and no other, ask for the microphone, and for no other sense of the device', () => {
  for (const file of ['public/_headers', 'docs/hosting.md']) {
    const rules = [...read(file).matchAll(/Permissions-Policy:?\s+"?([^"\n]+)/g)].map(
      ([, rule = '']) => rule,
    );
    expect(rules.length).toBeGreaterThan(0);
    for (const rule of rules) {
      expect(rule).toContain('microphone=(self)');
      expect(rule.replace('microphone=(self)', '')).not.toMatch(/\((?!\))/);
    }
  }
});

it('both examples of docs/hosting.md send what public/_headers sends, and SECURITY.md explains each of it', () => {
  const [, general = ''] = /\n\/\*\n((?: {2}.+\n)+)/.exec(read('public/_headers')) ?? [];
  const headers = [...general.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name = '', value = '']) => ({
    name,
    value,
  }));
  expect(headers.map(({ name }) => name)).toContain('Cross-Origin-Resource-Policy');
  const [nginx = '', apache = ''] = [
    ...read('docs/hosting.md').matchAll(/```(?:nginx|apache)\n([^`]+)```/g),
  ].map(([, lines = '']) => lines.replaceAll('"', ''));
  const security = read('SECURITY.md');
  for (const { name, value } of headers) {
    expect(nginx).toContain(`add_header ${name} ${value} always;`);
    expect(apache).toContain(`Header always set ${name} ${value}\n`);
    expect(security).toContain(`\`${name}\``);
  }
  for (const off of read('public/_headers').matchAll(/([a-z-]+)=\(\)/g))
    expect(security).toContain(`\`${off[1]}\``);
  for (const directive of inHeaders) expect(security).toContain(directive);
});
