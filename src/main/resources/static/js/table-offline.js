// Lets the table's page open without network, where the browser may: it does so over https and on the machine itself.
(() => {
  if (!("serviceWorker" in navigator)) return;
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
