import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

const args = ['--disable-quic', '--disable-background-networking', '--disable-component-update'];

/**
 * Finds a Chromium: the one at CHROMIUM_PATH, otherwise Playwright's own if it is installed, otherwise the one from an npm
 * package, so that tests need neither a separate download nor root.
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

/** The packaged Chromium includes libraries and fonts that a bare machine lacks. Its default arguments are not used: they disable web security. */
async function usePackaged(folder: string): Promise<LaunchOptions> {
  if (!existsSync(folder)) await unpack(folder);
  const env = { ...process.env, LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: path.join(folder, 'fonts') };
  return { executablePath: path.join(folder, 'chromium'), env, args };
}

/** Configures the packaged fonts, with the machine's fonts as fallback. */
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

/** Unpacks into a staging folder first, so that a killed run never leaves an incomplete folder in place. */
async function unpack(folder: string): Promise<void> {
  const staging = `${folder}-${process.pid}`;
  await mkdir(staging, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = staging; // The package always unpacks into os.tmpdir().
  try {
    const { default: packaged, inflate } = await import('@sparticuz/chromium');
    await packaged.executablePath();
    const files = path.resolve('node_modules', '@sparticuz', 'chromium', 'bin');
    await Promise.all(['al2023.tar.br', 'fonts.tar.br'].map((file) => inflate(path.join(files, file))));
    // The package's own configuration expects the fonts at the path of a cloud service. Without any font, some texts crash it.
    await writeFile(path.join(staging, 'fonts', 'fonts.conf'), writeFontConfiguration(folder));
    await rename(staging, folder);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await rm(staging, { recursive: true, force: true });
  }
}
