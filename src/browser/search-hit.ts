import type { Hit, Piece } from '../search/query/hit.ts';

/** A hit as an item of the list, made of the form's template. Texts are only ever set as text. */
export function toItem(template: HTMLTemplateElement, hit: Hit, lang: string): DocumentFragment {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const part = (name: string) => item.querySelector<HTMLElement>(`[data-${name}]`) ?? missing(name);
  const title = part('title') as HTMLAnchorElement;
  title.href = hit.url;
  title.replaceChildren(...hit.title.map(toNode));
  const date = part('date') as HTMLTimeElement;
  date.dateTime = hit.day;
  date.textContent = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(hit.day));
  part('section').textContent = hit.section ?? '';
  const excerpt = part('excerpt');
  excerpt.append(...hit.excerpt.map(toNode));
  const headings = part('headings');
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
