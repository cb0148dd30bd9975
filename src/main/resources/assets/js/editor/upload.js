// One picture on its way to the server. fetch cannot tell how far it is.
import { address } from '../api.js';

/** Without any progress for so long it is not on its way: the next one must not wait for it. */
const STALLED = 60000;

export function send(file, token, progress) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    let stalled;
    const wait = () => {
      clearTimeout(stalled);
      stalled = setTimeout(() => request.abort(), STALLED);
    };
    request.open('POST', address('/images'));
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('X-CSRF-Token', token);
    request.responseType = 'json';
    request.upload.addEventListener('progress', (event) => {
      wait();
      if (event.lengthComputable) {
        progress(event.loaded / event.total);
      }
    });
    request.addEventListener('loadend', () => {
      clearTimeout(stalled);
      resolve({ status: request.status, said: request.response ?? {} });
    });
    wait();
    request.send(file);
  });
}
