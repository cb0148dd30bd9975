// One picture on its way to the server. fetch cannot tell how far it is.
export function send(file, token, language, progress) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/images?lang=${language}`);
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('X-CSRF-Token', token);
    request.responseType = 'json';
    request.upload.addEventListener('progress', (event) => event.lengthComputable && progress(event.loaded / event.total));
    request.addEventListener('load', () => resolve({ status: request.status, said: request.response ?? {} }));
    request.addEventListener('error', () => resolve({ status: 0, said: {} }));
    request.send(file);
  });
}
