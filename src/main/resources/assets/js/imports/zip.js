// Packs files into a zip without compressing them: images are compressed already, and text is small beside them.
const UTF8_NAMES = 0x0800;
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) {
    value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return value;
});

function checksum(bytes) {
  let value = -1;
  for (const byte of bytes) {
    value = (value >>> 8) ^ table[(value ^ byte) & 0xff];
  }
  return (value ^ -1) >>> 0;
}

/** Numbers of two (s) or four (l) bytes, lowest first. */
function record(shape, ...numbers) {
  const sizes = [...shape].map((letter) => (letter === 's' ? 2 : 4));
  const view = new DataView(new ArrayBuffer(sizes.reduce((sum, size) => sum + size)));
  let at = 0;
  sizes.forEach((size, i) => {
    size === 2 ? view.setUint16(at, numbers[i], true) : view.setUint32(at, numbers[i], true);
    at += size;
  });
  return view.buffer;
}

/** @param files `{path, file}` each */
export async function zip(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const { path, file } of files) {
    const name = new TextEncoder().encode(path);
    const sum = checksum(new Uint8Array(await file.arrayBuffer()));
    const common = [UTF8_NAMES, 0, 0, 0x21, sum, file.size, file.size, name.length, 0];
    const head = record('lssssslllss', 0x04034b50, 20, ...common);
    parts.push(head, name, file);
    directory.push(record('lsssssslllsssssll', 0x02014b50, 20, 20, ...common, 0, 0, 0, 0, offset), name);
    offset += head.byteLength + name.length + file.size;
  }
  const size = directory.reduce((sum, part) => sum + part.byteLength, 0);
  return new Blob([...parts, ...directory, record('lsssslls', 0x06054b50, 0, 0, files.length, files.length, size, offset, 0)]);
}
