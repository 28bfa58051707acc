// Lets the table's page open without network, where the browser may: it does so over https and on the machine itself.
(() => {
  if (!("serviceWorker" in navigator)) return;
  // Opened without network, the page is as it was opened last; what it fetched of itself after that lies beside it, and is
  // gone when it has been opened anew. Whether there is a network the line cannot tell: it may not have noticed yet.
  caches
    .open("samling-bord-siden-1")
    .then(since => since.match(location.pathname))
    .then(kept => kept?.text())
    .then(html => {
      const table = document.getElementById("bordet");
      if (!html) return;
      morph(table, html);
      table.dispatchEvent(new CustomEvent("live:fresh", { bubbles: true }));
      live.refresh(table);
    })
    .catch(() => {});
  navigator.serviceWorker
    .register("/samling/frakoblet.js", { scope: "/samling/" })
    .then(async () => {
      const worker = (await navigator.serviceWorker.ready).active;
      const files = performance.getEntriesByType("resource").map(one => one.name);
      const own = [...document.querySelectorAll("script[src], link[rel=stylesheet]")].map(one => one.src || one.href);
      const shared = document.querySelector("[data-worker]").dataset.worker;
      worker.postMessage({ page: location.pathname, files: [...files, ...own, shared] });
    })
    .catch(() => {});
})();
