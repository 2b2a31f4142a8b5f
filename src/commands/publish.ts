import { main } from './command.ts';
import { publishCommand } from './publish-command.ts';

await main(publishCommand);
