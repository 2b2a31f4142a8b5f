import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importCommand } from '../../src/commands/import-command.ts';
import { buildSite, copyProject } from '../e2e/project.ts';
import { runIn } from '../unit/run-command.ts';
import type { NewspaperName } from './shots.ts';

const fixtures = path.resolve('tests/fixtures');

/** The newspapers of the pictures, each a function that fills the content folder of a project. */
const newspapers: Record<NewspaperName, (project: string) => Promise<void> | void> = {
  demo: (project) => {
    cpSync(path.join(fixtures, 'demo'), path.join(project, 'content'), { recursive: true });
  },
  /** The demo without pictures. */
  plain: (project) => {
    cpSync(path.join(fixtures, 'demo'), path.join(project, 'content'), { recursive: true });
    for (const file of globSync('content/articles/**/*.md', { cwd: project })) removePictures(path.join(project, file));
    for (const file of globSync('content/articles/**/*.{jpg,png,svg}', { cwd: project })) rmSync(path.join(project, file));
  },
  /** Only the first clipping. */
  one: async (project) => {
    cpSync(path.join(fixtures, 'clippings/first-clipping/input.txt'), path.join(project, 'clipping.txt'));
    const { code, errors } = await runIn(project, importCommand, ['clipping.txt']);
    if (code !== 0) throw new Error(`The first clipping could not be imported:\n${errors}`);
  },
  english: (project) => {
    cpSync(path.join(fixtures, 'demo-en'), path.join(project, 'content'), { recursive: true });
  },
};

/**
 * Builds a newspaper.
 * @returns its output folder
 */
export async function buildNewspaper(name: NewspaperName): Promise<string> {
  const project = copyProject();
  await newspapers[name](project);
  await buildSite(project);
  return path.join(project, 'dist');
}

/** Removes the pictures of an article, in its front matter and in its text. */
function removePictures(file: string): void {
  const text = readFileSync(file, 'utf8');
  const withoutImage = text.replace(/^image:(?: .*)?\n(?:[ \t]+.*\n)*/m, '');
  writeFileSync(file, withoutImage.replace(/^!\[.*\n/gm, ''));
}
