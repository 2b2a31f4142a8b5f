import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

const args = ['--disable-quic', '--disable-background-networking', '--disable-component-update'];

/**
 * Finds a Chromium: the one that CHROMIUM_PATH names, else Playwright's own where it is installed, else the one that
 * comes in a package of the registry, so that tests need neither a download nor root.
 */
export async function findChromium(): Promise<LaunchOptions> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH: found "${named}", expected the path of a Chromium or Chrome`);
    return { executablePath: named, args };
  }
  if (existsSync(chromium.executablePath())) return { args };
  return usePackaged(path.resolve('.cache', 'chromium'));
}

/** The packaged Chromium brings the libraries and fonts that a bare machine lacks; its own default arguments switch web security off. */
async function usePackaged(folder: string): Promise<LaunchOptions> {
  if (!existsSync(folder)) await unpack(folder);
  const env = { ...process.env, LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: path.join(folder, 'fonts') };
  return { executablePath: path.join(folder, 'chromium'), env, args };
}

/** The packaged fonts first, and those of the machine for what they lack. */
function writeFontConfiguration(folder: string): string {
  const folders = [path.join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((each) => `  <dir>${each}</dir>`),
    `  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

/** Unpacks beside the folder first: what a killed run leaves half done is never taken for whole. */
async function unpack(folder: string): Promise<void> {
  const draft = `${folder}-${process.pid}`;
  await mkdir(draft, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = draft; // The package unpacks where os.tmpdir() points, and nowhere else.
  try {
    const { default: packaged, inflate } = await import('@sparticuz/chromium');
    await packaged.executablePath();
    const files = path.resolve('node_modules', '@sparticuz', 'chromium', 'bin');
    await Promise.all(['al2023.tar.br', 'fonts.tar.br'].map((file) => inflate(path.join(files, file))));
    // The package's own configuration looks for its fonts where a cloud service unpacks them, and without any font some texts
    // crash it.
    await writeFile(path.join(draft, 'fonts', 'fonts.conf'), writeFontConfiguration(folder));
    await rename(draft, folder);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await rm(draft, { recursive: true, force: true });
  }
}
