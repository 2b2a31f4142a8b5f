import type { Block } from './blocks.ts';

/** A shorter text may be a line of a box. In characters: languages differ in the number of words that a sentence takes. */
const minParagraphLength = 70;

/** Whether a text ends like a sentence. */
export const endsSentence = (text: string): boolean => /[.!?…:;。][\s"'’”»)\]]{0,3}$/.test(text.slice(-8));

/** Whether less than half of a block's text is in links. */
export const isMostlyUnlinked = ({ text, linked }: Block): boolean => 2 * linked < text.length;

/** Whether a block is a paragraph of sentences. */
export const isProse = (block: Block): boolean =>
  block.text.length >= minParagraphLength && isMostlyUnlinked(block) && endsSentence(block.text);
