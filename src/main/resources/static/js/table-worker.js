// Opens the table's page when there is no network: the page as it was opened last, what it has fetched of itself since, and
// the files it is made of. Everything else is left to the network. What has been written waits in the page (table-queue.js).
const CACHE = "samling-bord-1";
const SINCE = "samling-bord-siden-1"; // also in table-offline.js
const PAGE = /^\/samling\/[0-9a-f-]{36}\/bord$/;
const FILE = /^\/(css|js|vendor|img|stil)\//;
const PATIENCE = 5_000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", event => event.waitUntil(self.clients.claim()));

const keep = async (request, response) => {
  if (response.ok && response.type === "basic" && !response.redirected) {
    (await caches.open(CACHE)).put(request, response.clone());
    await (await caches.open(SINCE)).delete(request);
  }
  return response;
};

// The page fetches itself when others have changed it: newer than the page as it was opened.
const keepSince = async ({ pathname }, request) => {
  const response = await fetch(request);
  if (response.ok && response.type === "basic") (await caches.open(SINCE)).put(pathname, response.clone());
  return response;
};

// The page tells what it is made of once it is there; the first visit was before this worker.
self.addEventListener("message", ({ data: { page, files } }) => {
  const own = files.map(file => new URL(file, location)).filter(url => url.origin === location.origin && FILE.test(url.pathname));
  const addresses = own.map(url => url.pathname);
  caches.open(CACHE).then(async cache => {
    for (const address of addresses) if (!(await cache.match(address))) await cache.add(address).catch(() => {});
    if (PAGE.test(page)) await fetch(page, { headers: { Accept: "text/html" } }).then(fresh => keep(page, fresh)).catch(() => {});
    // Old versions of files go when a page of a new version is there.
    for (const request of await cache.keys()) {
      const { pathname } = new URL(request.url);
      if (FILE.test(pathname) && !addresses.includes(pathname)) await cache.delete(request);
    }
  });
});

const fromNetwork = async request => {
  const kept = await caches.match(request, { ignoreSearch: true, ignoreVary: true, cacheName: CACHE });
  const network = fetch(request).then(response => keep(new URL(request.url).pathname, response));
  if (!kept) return network;
  const tooSlow = new Promise(done => setTimeout(() => done(kept), PATIENCE));
  return Promise.race([network.catch(() => kept), tooSlow]);
};

self.addEventListener("fetch", event => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate" && PAGE.test(url.pathname)) event.respondWith(fromNetwork(request));
  else if (request.headers.has("HX-Request") && PAGE.test(url.pathname)) event.respondWith(keepSince(url, request));
  else if (FILE.test(url.pathname))
    event.respondWith(caches.match(request, { ignoreVary: true, cacheName: CACHE }).then(kept => kept ?? fetch(request)));
});
