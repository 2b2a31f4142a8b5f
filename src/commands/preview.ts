import { main } from './command.ts';
import { previewCommand } from './preview-command.ts';

await main(previewCommand);
