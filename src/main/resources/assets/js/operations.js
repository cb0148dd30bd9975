// Index and import go through the API: both take longer than a page may.
import { importFile } from './operations/import.js';
import { watchIndex } from './operations/index.js';

watchIndex();
importFile();
