// Compares index and database, and makes the index anew.
export function watchIndex() {
  const acts = document.getElementById('index-acts');
  const state = document.getElementById('index-state');
  const language = document.documentElement.lang;
  let watched = 0;

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
    watched++;
    const found = await ask('GET', 'check');
    state.textContent = found.problem ?? told(found);
  });

  document.getElementById('index-repair').addEventListener('click', async () => {
    watched++;
    const found = await ask('POST', 'repair');
    state.textContent = found.problem ?? (found.missing + found.stale + found.surplus > 0 ? acts.dataset.repairing : told(found));
  });

  /** Until it is done, or until somebody asks for something else. */
  async function watch() {
    const turn = ++watched;
    while (turn === watched) {
      const answer = await fetch('/api/v1/index/rebuild', { headers: { Accept: 'application/json' } }).catch(() => null);
      if (turn !== watched) {
        return;
      }
      if (answer?.status === 204) {
        state.textContent = acts.dataset.rebuilt;
        return;
      }
      if (answer?.ok) {
        const { copied } = await answer.json();
        state.textContent = acts.dataset.rebuilding.replace('#copied', copied.toLocaleString(language));
      }
      await new Promise((later) => setTimeout(later, 1000));
    }
  }

  document.getElementById('index-rebuild').addEventListener('click', async () => {
    const found = await ask('POST', 'rebuild');
    if (found.problem) {
      state.textContent = found.problem;
    } else {
      watch();
    }
  });
  acts.hidden = false;
}
