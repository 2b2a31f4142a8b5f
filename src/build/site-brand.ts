import { site } from '../site/site.ts';
import { readBrand } from './brand.ts';

/** The publisher's logo and theme. */
export const brand = await readBrand(site);
