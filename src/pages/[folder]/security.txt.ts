import { existsSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { publicDirOf } from '../../content/folder.ts';
import { writeSecurityText } from '../../seo/security-text.ts';
import { urls } from '../../site/interface.ts';
import { site } from '../../site/site.ts';

/**
 * Where to report a weakness, if the settings name a contact and the publisher has no file in its place. The folder
 * is a parameter, since tools overlook source files in hidden folders.
 */
export const getStaticPaths = (() =>
  site.contact === undefined || existsSync(`${publicDirOf(site.contentDir)}/.well-known/security.txt`)
    ? []
    : [{ params: { folder: '.well-known' } }]) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
  new Response(writeSecurityText(site.contact ?? '', urls.absolute(urls.securityText), site.locale, site.now));
