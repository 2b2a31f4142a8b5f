import { expect, test } from 'vitest';
import { tagDefinitionsSchema } from '../../../src/article/front-matter.ts';
import { readYaml } from '../../../src/article/yaml.ts';

test.each([
  ['two addresses that are stated', '- label: Bir\n  slug: ayni\n- label: İki\n  slug: ayni\n', 4, '1.slug'],
  ['an address that is another label’s', '- label: Yol\n- label: Ulaşım\n  slug: yol\n', 3, '1.slug'],
  ['two labels with one address', '- label: Kâğıt\n- label: Kağıt\n', 2, '1.label'],
  ['one label', '- label: Yol\n  slug: bir\n- label: Yol\n  slug: iki\n', 3, '1.label'],
  ['a spelling', '- label: Yol\n  aliases: [Cadde]\n- label: Sokak\n  aliases:\n    - Ara yol\n    - Cadde\n', 6, '1.aliases.1'],
])('tags.yaml that gives two tags %s is a fault with its line, whether an article uses them or not', (_, text, line, field) => {
  const { faults } = readYaml(text, tagDefinitionsSchema, 'tags.yaml');
  expect(faults).toMatchObject([{ file: 'tags.yaml', line, field }]);
  expect(faults?.[0]?.expected).toMatch(/of its own: the tag "\S+" has it already/);
});

test('tags.yaml may say one spelling twice of one tag, and tell two tags apart that differ in a dot', () => {
  const text = '- label: Sınır\n  aliases: [SINIR, Sınır]\n- label: Sinir\n  slug: sinir-2\n';
  expect(readYaml(text, tagDefinitionsSchema, 'tags.yaml').faults).toBeUndefined();
});
