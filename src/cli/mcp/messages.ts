import { mcp } from '../../words/en/mcp.ts';
import { addGroup } from '../../words/language.ts';

await addGroup('mcp', mcp);
