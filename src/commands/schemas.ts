import { main } from './command.ts';
import { schemasCommand } from './schemas-command.ts';

await main(schemasCommand);
