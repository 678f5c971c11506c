import { exported } from '../words/en/export.ts';
import { addGroup } from '../words/language.ts';
import '../remedies/messages.ts';

// Said where a test is exported, and nowhere else: the panel loads them with the formats.
await addGroup('export', exported);
