import { hasSlug } from '../language/slug.ts';

/** What articles are listed by: each of these has an index, and each of its topics a page and a feed. */
export const topicKinds = ['tag', 'section', 'author'] as const;
export type TopicKind = (typeof topicKinds)[number];

/** Makes a value for each kind. */
export const ofKinds = <T>(make: (kind: TopicKind) => T): Record<TopicKind, T> => ({
  tag: make('tag'),
  section: make('section'),
  author: make('author'),
});

/** The field of the front matter that names topics of a kind. */
export const topicFields = { tag: 'tags', section: 'section', author: 'authors' } as const satisfies Record<TopicKind, string>;

/** The optional file of the content folder that describes topics of a kind. */
export const topicFiles = { tag: 'tags.yaml', section: 'sections.yaml', author: 'authors.yaml' } as const satisfies Record<
  TopicKind,
  string
>;

interface WithTopics {
  tags: readonly string[];
  section?: string | undefined;
  authors: readonly string[];
}

/** Returns the names of an article's topics, as written. A byline may have no letter or digit; such a name has no page. */
export const topicNamesOf: Readonly<Record<TopicKind, (article: WithTopics) => readonly string[]>> = {
  tag: ({ tags }) => tags,
  section: ({ section }) => (section === undefined ? [] : [section]),
  author: ({ authors }) => authors.filter(hasSlug),
};
