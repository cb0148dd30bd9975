// Compares index and database, and makes the index anew.
export function watchIndex() {
  const acts = document.getElementById('index-acts');
  const state = document.getElementById('index-state');
  const language = document.documentElement.lang;

  async function ask(method, path) {
    state.textContent = acts.dataset.asking;
    try {
      const answer = await fetch(`/api/v1/index/${path}?lang=${language}`, { method, headers: { Accept: 'application/json', 'X-CSRF-Token': acts.dataset.csrf } });
      const body = await answer.json();
      return answer.ok ? body : { problem: body.detail };
    } catch {
      return { problem: acts.dataset.failed };
    }
  }

  function told(found) {
    const { database, index, missing, stale, surplus } = found;
    const differs = missing + stale + surplus > 0;
    const values = { database, index, missing, stale, surplus };
    return (differs ? acts.dataset.different : acts.dataset.same).replace(/#(\w+)/g, (_, name) => values[name].toLocaleString(language));
  }

  document.getElementById('index-check').addEventListener('click', async () => {
    const found = await ask('GET', 'check');
    state.textContent = found.problem ?? told(found);
  });
  document.getElementById('index-rebuild').addEventListener('click', async () => {
    const found = await ask('POST', 'rebuild');
    state.textContent = found.problem ?? acts.dataset.rebuilding;
  });
  acts.hidden = false;
}
