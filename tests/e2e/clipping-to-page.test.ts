import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from './build.ts';
import { copyProject, readFiles, writeFiles } from './project.ts';

const clipping = ` date 2026-02-05 ×
EKONOMİ

Örnek: Çeşme'de kış pazarı açıldı

Güncelleme Tarihi:

#Pazar#İzmir
Oluşturulma Tarihi: Şubat 05, 2026 08:30

Kurgusal pazar, örnek ilçede üç gün açık kalacak.

SATICILAR NE DİYOR

Satıcılar örnek bir kıştan memnun.
`;

test('a clipping of one’s own, once imported, is on all its pages after the next build', async () => {
  const folder = copyProject();
  const environment = { CONTENT_DIR: path.join(folder, 'content'), OUT_DIR: path.join(folder, 'dist') };
  cpSync('content', environment.CONTENT_DIR, { recursive: true });
  writeFiles(folder, { 'pazar.txt': clipping });
  const run = spawnSync(process.execPath, ['src/importer/cli.ts', path.join(folder, 'pazar.txt')], {
    env: { ...process.env, ...environment },
  });
  expect(run.status, run.stderr.toString()).toBe(0);

  const { code, output } = await build(environment, folder);
  expect(code, output).toBe(0);
  const files = readFiles(environment.OUT_DIR);
  const address = '/2026/02/05/ornek-cesmede-kis-pazari-acildi/';
  expect(Buffer.from(files[`${address.slice(1)}index.html`] ?? '', 'latin1').toString()).toContain('SATICILAR NE DİYOR');
  const listed = Object.keys(files).filter((name) => files[name]?.includes(`href="${address}"`));
  expect(listed).toEqual(
    expect.arrayContaining([
      'index.html',
      '2026/02/index.html',
      '2026/02/05/index.html',
      'tags/pazar/index.html',
      'tags/izmir/index.html',
      'sections/ekonomi/index.html',
    ]),
  );
  for (const calendar of ['2026/index.html', '2026/02/index.html', 'index.html']) expect(files[calendar]).toContain('href="/2026/02/05/"');
});
