import path from 'node:path';
import { quote, type Fault } from '../article/fault.ts';
import { topicFiles } from '../article/topic-kinds.ts';

/** Files that are meant for the people who work on the content. */
const projectFile = /^(?:readme|licen[cs]e|contributing|changelog)(?:\.\w+)?$/i;
const markdownFile = /\.(?:md|mdx|markdown|mdown|mkdn?|mdwn|mdtxt|mdtext)$/i;
/** Likely misspellings of a file that the build reads. */
const misspellings: readonly (readonly [pattern: RegExp, file: string])[] = [
  [/^(?:tags?|etiketler)\.(?:ya?ml|json|toml)$/i, topicFiles.tag],
  [/^(?:sections?|categor(?:y|ies)|bölümler|bolumler)\.(?:ya?ml|json|toml)$/i, topicFiles.section],
  [/^(?:authors?|writers?|yazarlar)\.(?:ya?ml|json|toml)$/i, topicFiles.author],
  [/^(?:site|settings|config|ayarlar)\.(?:ya?ml|json|toml)$/i, 'site.yaml'],
];
const otherText = /\.(?:txt|html?|rtf|docx?|odt|ya?ml|toml)$/i;

/** Files of the content folder that the site does not show. */
export interface StrayFiles {
  /** Articles, pages and lists of tags with the wrong name or in the wrong folder. */
  faults: Fault[];
  /** Texts of other kinds, which may be there on purpose. */
  warnings: string[];
}

/**
 * Find texts in the content folder that the build does not read. Pictures and other files are allowed beside articles.
 * @param paths files relative to the content folder, with slashes, without hidden ones
 */
export function findStrayFiles(contentDir: string, paths: readonly string[]): StrayFiles {
  const strays: StrayFiles = { faults: [], warnings: [] };
  for (const relative of paths) {
    const name = path.posix.basename(relative);
    if (isRead(relative) || (projectFile.test(name) && !relative.startsWith('articles/'))) continue;
    const file = path.join(contentDir, relative);
    // In a deeper folder, a file with such a name belongs to an article.
    const isTopLevel = ['.', 'articles'].includes(path.posix.dirname(relative));
    const intended = isTopLevel && misspellings.find(([pattern]) => pattern.test(name))?.[1];
    const found = `the file ${quote(relative)}`;
    if (intended) strays.faults.push({ file, found: `${found}, which nothing reads`, expected: `${intended} in the content folder` });
    else if (markdownFile.test(name)) strays.faults.push({ file, found: `${found}, which no page shows`, expected: suggestPath(relative) });
    else if (otherText.test(name)) strays.warnings.push(`${file} is not shown on any page: npm run import turns texts into articles`);
  }
  return strays;
}

/** Whether a loader reads a file and reports its faults. */
const isRead = (relative: string) =>
  ['about.md', 'site.yaml', ...Object.values(topicFiles)].includes(relative) ||
  (relative.startsWith('articles/') && relative.endsWith('.md')) ||
  /^(?:pages|drafts)\/[^/]+\.md$/.test(relative);

function suggestPath(relative: string): string {
  const name = path.posix.basename(relative).replace(/\.\w+$/, '.md');
  if (relative.startsWith('articles/')) return quote(`${path.posix.dirname(relative)}/${name}`);
  if (/^(?:drafts|taslaklar)\//.test(relative)) return `"drafts/${name}"`;
  const page = `"pages/${name.toLowerCase()}"`;
  return name.toLowerCase() === 'about.md' || relative.startsWith('pages/')
    ? page
    : `${page}, or an article at articles/<yyyy>/<mm>/<dd>/${name}`;
}
