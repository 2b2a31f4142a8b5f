import { cpSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { findDifferences, readFiles } from '../files.ts';
import { build, copyProject } from './project.ts';

/** 1 April 2026: the day after the last that the synthetic archive knows. */
const environment = { SOURCE_DATE_EPOCH: '1775001600' };

/** What a build said, and which files of the site it touched. */
export interface Built {
  output: string;
  /** How many pages it rendered. */
  rendered: number;
  /** Files that are new or that have other bytes than before, and those that are gone. */
  changed: string[];
  /** Files that are new or whose time of change is another, and those that are gone. */
  touched: string[];
}

/** A project whose every build is held against one that knows nothing of an earlier build. */
export interface TwoProjects {
  /** Where the edits are made. */
  project: string;
  /** Builds again. */
  build: () => Promise<Built>;
  /** Builds again, and expects the very site that a first build makes. */
  buildAndCompare: () => Promise<Built>;
}

export function makeTwoProjects(): TwoProjects {
  const [project, other] = [copyProject(), copyProject()];
  const dist = path.join(project, 'dist');
  const buildOnce = async (folder: string) => {
    const { code, output } = await build(folder, environment);
    expect(code, output).toBe(0);
    return output;
  };
  const buildWarm = async (): Promise<Built> => {
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
