import path from 'node:path';
import { quote, type Fault } from '../article/fault.ts';

/** What people put beside the content for each other. */
const isForPeople = /^(?:readme|licen[cs]e|contributing|changelog)(?:\.\w+)?$/i;
const isMarkdown = /\.(?:md|mdx|markdown|mdown|mkdn?|mdwn|mdtxt|mdtext)$/i;
/** Names that are meant for a file which the build reads. */
const meant: readonly (readonly [name: RegExp, file: string])[] = [
  [/^(?:tags?|etiketler)\.(?:ya?ml|json|toml)$/i, 'tags.yaml'],
  [/^(?:site|settings|config|ayarlar)\.(?:ya?ml|json|toml)$/i, 'site.yaml'],
];
const isOtherText = /\.(?:txt|html?|rtf|docx?|odt|ya?ml|toml)$/i;

/** Files that nobody would ever see on the site. */
export interface StrayFiles {
  /** Articles, pages and lists of tags under a name or at a place where nothing reads them. */
  faults: Fault[];
  /** Texts of other kinds, which may be meant to lie there. */
  warnings: string[];
}

/**
 * Finds texts in the content folder that the build does not read. Pictures and other files may lie beside articles.
 * @param places the files below the content folder, hidden ones left out, with slashes
 */
export function findStrayFiles(contentDir: string, places: readonly string[]): StrayFiles {
  const strays: StrayFiles = { faults: [], warnings: [] };
  for (const place of places) {
    const name = path.posix.basename(place);
    if (isRead(place) || (isForPeople.test(name) && !place.startsWith('articles/'))) continue;
    const file = path.join(contentDir, place);
    // Deeper down, a file of such a name belongs to an article.
    const wanted = ['.', 'articles'].includes(path.posix.dirname(place)) && meant.find(([names]) => names.test(name))?.[1];
    if (wanted) strays.faults.push({ file, found: `the file ${quote(place)}, which nothing reads`, expected: `${wanted} in the content folder` });
    else if (isMarkdown.test(name)) strays.faults.push({ file, found: `the file ${quote(place)}, which no page shows`, expected: expectedFor(place) });
    else if (isOtherText.test(name)) strays.warnings.push(`${file} is shown on no page: npm run import makes articles of texts`);
  }
  return strays;
}

/** Whether a loader reads a file, and finds its faults. */
const isRead = (place: string) => ['about.md', 'site.yaml', 'tags.yaml'].includes(place) || (place.startsWith('articles/') && place.endsWith('.md'));

function expectedFor(place: string): string {
  const name = path.posix.basename(place).replace(/\.\w+$/, '.md');
  if (place.startsWith('articles/')) return quote(`${path.posix.dirname(place)}/${name}`);
  return name.toLowerCase() === 'about.md' ? '"about.md"' : `"about.md", or an article at articles/<yyyy>/<mm>/<dd>/${name}`;
}
