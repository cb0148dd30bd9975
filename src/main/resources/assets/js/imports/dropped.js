// The files that were dropped, those in folders too, each with its path.
async function all(entry, into) {
  if (entry.isFile) {
    const file = await new Promise((done, failed) => entry.file(done, failed));
    into.push({ path: entry.fullPath.replace(/^\//, ''), file });
    return;
  }
  const reader = entry.createReader();
  for (;;) {
    const some = await new Promise((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) {
      return;
    }
    for (const child of some) {
      await all(child, into);
    }
  }
}

export async function dropped(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  const files = [];
  for (const entry of entries) {
    await all(entry, files);
  }
  return files;
}
