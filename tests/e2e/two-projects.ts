import { cpSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { findDifferences, readFiles } from '../files.ts';
import { build, copyProject } from './project.ts';

/** The build time: 1 April 2026, the day after the last day of the synthetic archive. */
const environment = { SOURCE_DATE_EPOCH: '1775001600' };

/** The output of a build, and the files of the site that it changed. */
export interface BuildResult {
  output: string;
  /** Number of pages rendered. */
  rendered: number;
  /** Files that are new, deleted or have different bytes. */
  changed: string[];
  /** Files that are new, deleted or have a different modification time. */
  touched: string[];
}

/** A project, and a copy that is always built clean, for comparison. */
export interface TwoProjects {
  /** The folder of the edited project. */
  project: string;
  /** Builds the edited project again. */
  build: () => Promise<BuildResult>;
  /** Builds again, and expects the same site as a clean build. */
  buildAndCompare: () => Promise<BuildResult>;
}

export function makeTwoProjects(): TwoProjects {
  const [project, other] = [copyProject(), copyProject()];
  const dist = path.join(project, 'dist');
  const buildOnce = async (folder: string) => {
    const { code, output } = await build(folder, environment);
    expect(code, output).toBe(0);
    return output;
  };
  const buildWarm = async (): Promise<BuildResult> => {
    const before = { bytes: readSite(dist), times: readTimes(dist) };
    const output = await buildOnce(project);
    return {
      output,
      rendered: Number(/(\d+) of \d+ pages rendered/.exec(output)?.[1]),
      changed: findDifferences(before.bytes, readSite(dist)),
      touched: findDifferences(before.times, readTimes(dist)),
    };
  };
  return {
    project,
    build: buildWarm,
    async buildAndCompare() {
      for (const name of ['content', 'src', 'public', 'dist', '.cache', '.astro']) {
        rmSync(path.join(other, name), { recursive: true, force: true });
      }
      for (const name of ['content', 'src', 'public']) cpSync(path.join(project, name), path.join(other, name), { recursive: true });
      const [warm] = await Promise.all([buildWarm(), buildOnce(other)]);
      expect(findDifferences(readSite(dist), readSite(path.join(other, 'dist')))).toEqual([]);
      return warm;
    },
  };
}

function readSite(folder: string): Record<string, string> {
  return exists(folder) ? readFiles(folder) : {};
}

function readTimes(folder: string): Record<string, string> {
  if (!exists(folder)) return {};
  const names = Object.keys(readFiles(folder));
  return Object.fromEntries(names.map((name) => [name, String(statSync(path.join(folder, name), { bigint: true }).mtimeNs)]));
}

function exists(folder: string): boolean {
  return readdirSync(path.dirname(folder)).includes(path.basename(folder));
}
