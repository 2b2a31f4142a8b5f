import type { Block } from './blocks.ts';

/** Characters that tell a paragraph from a line of a box; words would not, as languages differ in how many they need. */
const paragraphLength = 70;

/** Whether a text ends as sentences do. */
export const endsSentence = (text: string): boolean => /[.!?…:;。][\s"'’”»)\]]{0,3}$/.test(text.slice(-8));

/** Whether less than half of a block stands in links. */
export const isText = ({ text, linked }: Block): boolean => 2 * linked < text.length;

/** Whether a block is a paragraph of sentences. */
export const isProse = (block: Block): boolean => block.text.length >= paragraphLength && isText(block) && endsSentence(block.text);
