// Keeps what a page shows true while others change it. An element with data-live="topic …" fetches itself from
// data-live-get (else the page's own address) when one of its topics has changed. Scripts listen on document for
//   live:signal { topic, kind }   live:state "open" | "lost"   and on an element for   live:fresh   live:gone
// and may ask live.now() for the server's time and live.refresh(element).
const live = (() => {
  const root = document.querySelector("[data-live-stream]");
  const LONGEST_PAUSE = 20_000;
  const work = new WeakMap(); // element -> { timer, underway, again, failures }
  let state = "";
  let offset = Number(root.dataset.now) - Date.now();
  const since = Number(root.dataset.liveSince);

  // ---- the server's clock. What comes late says too little, so the largest difference is the truest.
  const clock = ({ now, sent, fresh }) => {
    const difference = now - Date.now();
    if (fresh) offset = Math.max(difference, Math.min(offset, difference + (Date.now() - sent)));
    else offset = Math.abs(difference - offset) > 3_000 ? difference : Math.max(offset, difference);
  };
  const now = () => Date.now() + offset;

  // ---- fetching
  const elements = topic =>
    [...document.querySelectorAll("[data-live]")].filter(one => !topic || one.dataset.live.split(" ").includes(topic));

  const fetchInto = async (element, job) => {
    const asked = element.dataset.liveGet;
    const response = await fetch(asked || location.pathname + location.search, {
      headers: { "HX-Request": "true", "Accept-Language": document.documentElement.lang },
      redirect: "manual",
      signal: AbortSignal.timeout(15_000),
    });
    if (response.type === "opaqueredirect" || [401, 403, 404, 410].includes(response.status)) {
      element.dispatchEvent(new CustomEvent("live:gone", { bubbles: true, detail: response.status }));
    } else if (!response.ok) {
      throw new Error(response.status);
    } else if (response.status !== 204) {
      const html = await response.text();
      // What somebody did here was answered meanwhile, and this is older than that
      if (element.dataset.liveGet !== asked) job.again = true;
      else if (element.isConnected) {
        morph(element, html);
        element.dispatchEvent(new CustomEvent("live:fresh", { bubbles: true }));
      }
    }
    job.failures = 0;
  };

  const run = async (element, job) => {
    job.timer = 0;
    if (document.hidden) return void (job.again = true);
    if (job.underway) return void (job.again = true);
    job.underway = true;
    job.again = false;
    try {
      await fetchInto(element, job);
    } catch {
      job.failures++;
      schedule(element, job, Math.min(LONGEST_PAUSE, 500 * 2 ** job.failures) * (0.5 + Math.random()));
    } finally {
      job.underway = false;
      if (job.again) schedule(element, job, 50);
    }
  };

  const schedule = (element, job, delay) => (job.timer ||= setTimeout(() => run(element, job), delay));

  const refresh = (element, spread = 0) => {
    const job = work.get(element) ?? { timer: 0, underway: false, again: false, failures: 0 };
    work.set(element, job);
    if (job.underway) job.again = true;
    else schedule(element, job, Math.random() * spread);
  };

  document.addEventListener("visibilitychange", () => {
    if (document.hidden) return;
    send({ hurry: true });
    for (const element of elements()) if (work.get(element)?.again) refresh(element);
  });

  // What failed for want of a network need not wait for its turn when there is one again.
  addEventListener("online", () => {
    for (const element of elements()) {
      const job = work.get(element);
      if (!job?.failures || !job.timer) continue;
      clearTimeout(job.timer);
      job.timer = 0;
      refresh(element, 1_000);
    }
  });

  // ---- the line
  const say = next => {
    if (next === state) return;
    state = next;
    document.dispatchEvent(new CustomEvent("live:state", { detail: state }));
  };

  // The state is told when it lasts: a blink of the network is nobody's business.
  let notice = 0;
  document.addEventListener("live:state", ({ detail }) => {
    clearTimeout(notice);
    const show = text => (root.textContent = text);
    if (detail === "lost") notice = setTimeout(() => show(root.dataset.lost), 2_500);
    else if (root.textContent) {
      show(root.dataset.back);
      notice = setTimeout(() => show(""), 2_000);
    }
  });

  const hear = message => {
    if (message.type === "clock") clock(message);
    else if (message.type === "open" || message.type === "lost") say(message.type);
    else {
      const { topic, kind, spread } = message;
      elements(topic).forEach(one => refresh(one, spread));
      document.dispatchEvent(new CustomEvent("live:signal", { detail: { topic, kind, spread } }));
    }
  };

  let send = () => {};
  const topics = () => [
    ...new Set([root.dataset.liveStream, ...elements().map(one => one.dataset.live)].join(" ").split(" ").filter(Boolean)),
  ];

  const join = () => ({ join: topics(), since });

  const alone = () => {
    const script = document.createElement("script");
    script.src = root.dataset.worker;
    script.onload = () => {
      const stream = new LiveStream();
      send = message => {
        if (message.join) stream.join(hear, message.join, message.since);
        else if (message.leave) stream.leave(hear);
        else stream.hurry();
      };
      send(join());
    };
    document.head.append(script);
  };

  const together = () => {
    const worker = new SharedWorker(root.dataset.worker);
    worker.onerror = alone;
    worker.port.onmessage = ({ data }) => hear(data);
    send = message => worker.port.postMessage(message);
    send(join());
  };

  const begin = () => {
    if (!topics().length) return;
    try {
      together();
    } catch {
      alone();
    }
  };

  begin();
  addEventListener("pagehide", () => send({ leave: true }));
  addEventListener("pageshow", event => event.persisted && location.reload());

  return { now, refresh, state: () => state };
})();
