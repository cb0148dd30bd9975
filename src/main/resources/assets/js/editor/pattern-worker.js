// Runs one pattern over one text.
import { matches } from './search.js';

/** Every match of its own brings the whole text with it. */
const plain = (match) => Object.assign([...match], { index: match.index });

onmessage = ({ data: { text, what, how } }) => {
  try {
    postMessage({ found: matches(text, what, how).map(plain) });
  } catch {
    postMessage({ failed: 'wrong' });
  }
};
