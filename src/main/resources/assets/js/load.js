// Style sheets and scripts that only some pages need, each fetched once.
const fetched = new Map();

export function load(tag, attributes) {
  const address = String(attributes.src ?? attributes.href);
  if (!fetched.has(address)) {
    fetched.set(
      address,
      new Promise((loaded, failed) => {
        const element = Object.assign(document.createElement(tag), attributes);
        element.onload = loaded;
        element.onerror = (event) => {
          // whoever asks again may be online again
          fetched.delete(address);
          element.remove();
          failed(event);
        };
        document.head.append(element);
      }),
    );
  }
  return fetched.get(address);
}
