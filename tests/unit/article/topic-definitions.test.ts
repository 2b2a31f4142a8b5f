import { expect, test } from 'vitest';
import { topicDefinitionSchemas } from '../../../src/article/topic-definitions.ts';
import { readYaml } from '../../../src/article/yaml.ts';

test.each([
  ['the same explicit slug', '- label: Bir\n  slug: ayni\n- label: İki\n  slug: ayni\n', 4, '1.slug'],
  ['a slug that another label has', '- label: Yol\n- label: Ulaşım\n  slug: yol\n', 3, '1.slug'],
  ['two labels with the same slug', '- label: Kâğıt\n- label: Kağıt\n', 2, '1.label'],
  ['the same label', '- label: Yol\n  slug: bir\n- label: Yol\n  slug: iki\n', 3, '1.label'],
  ['the same spelling', '- label: Yol\n  aliases: [Cadde]\n- label: Sokak\n  aliases:\n    - Ara yol\n    - Cadde\n', 6, '1.aliases.1'],
])('reports the line if tags.yaml gives two tags %s, even if no article uses them', (_, text, line, field) => {
  const { faults } = readYaml(text, topicDefinitionSchemas.tag, 'tags.yaml');
  expect(faults).toMatchObject([{ file: 'tags.yaml', line, field }]);
  expect(faults?.[0]?.expected).toMatch(/of its own: the tag "\S+" has it already/);
});

test('tags.yaml may repeat a spelling of a tag, and distinguish two tags that differ only in a dot', () => {
  const text = '- label: Sınır\n  aliases: [SINIR, Sınır]\n- label: Sinir\n  slug: sinir-2\n';
  expect(readYaml(text, topicDefinitionSchemas.tag, 'tags.yaml').faults).toBeUndefined();
});
