// The index is asked through the API: it takes longer than a page may.
import { watchIndex } from './operations/index.js';

watchIndex();
