// Fetches how far an import is, every second, until it needs its reader again. Without this the page has a link to do so.
async function follow(section) {
  const response = await fetch(location.pathname, { headers: { Accept: 'text/html' } });
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const fresh = page.getElementById('import');
  if (!fresh) return;
  section.replaceChildren(...fresh.childNodes);
  if (fresh.dataset.moving) later(section);
  else section.removeAttribute('data-moving');
}

function later(section) {
  setTimeout(() => follow(section).catch(() => later(section)), 1000);
}

const section = document.getElementById('import');
if (section?.dataset.moving) later(section);
