// Looks every second how far the seating is, and shows the hall when it is done. Without this the page has a link to look.
const state = document.querySelector("[data-seating]");

async function follow() {
  const response = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.querySelector("[data-seating]");
  if (!fresh?.dataset.moving) {
    location.reload();
    return;
  }
  const bar = state.querySelector("progress");
  if (bar) bar.value = fresh.querySelector("progress")?.value ?? bar.value;
  later();
}

function later() {
  setTimeout(() => follow().catch(later), 1000);
}

if (state?.dataset.moving) later();
