import type { Hit, Piece } from '../search/query/hit.ts';

/** Renders a hit as a list item, from the form's template. Never inserts a text as HTML. */
export function renderHit(template: HTMLTemplateElement, hit: Hit, lang: string): DocumentFragment {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const element = (name: string) => item.querySelector<HTMLElement>(`[data-${name}]`) ?? missing(name);
  const title = element('title') as HTMLAnchorElement;
  title.href = hit.url;
  title.replaceChildren(...hit.title.map(toNode));
  const date = element('date') as HTMLTimeElement;
  date.dateTime = hit.day;
  date.textContent = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(hit.day));
  element('section').textContent = hit.section ?? '';
  const excerpt = element('excerpt');
  excerpt.append(...hit.excerpt.map(toNode));
  const headings = element('headings');
  headings.append(
    ...hit.headings.map(({ text, url }) => {
      const entry = document.createElement('li');
      entry.append(Object.assign(document.createElement('a'), { href: url, textContent: text, className: 'target' }));
      return entry;
    }),
  );
  headings.hidden = !hit.headings.length;
  if (hit.lang) for (const text of [title, excerpt, headings]) Object.assign(text, { lang: hit.lang, dir: 'auto' });
  return item;
}

function toNode({ text, isMarked }: Piece): Node {
  return isMarked ? Object.assign(document.createElement('mark'), { textContent: text }) : document.createTextNode(text);
}

function missing(name: string): never {
  throw new Error(`The template of a hit has no ${name}`);
}
