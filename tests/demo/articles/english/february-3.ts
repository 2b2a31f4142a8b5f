import type { DemoArticle } from '../../article.ts';
import { afternoon } from './february-3-afternoon.ts';
import { morning } from './february-3-morning.ts';
import { leadArticle } from './lead.ts';

/** The newest day, whose articles are on the front page. */
export const englishFebruary3: DemoArticle[] = [leadArticle, ...afternoon, ...morning];
