// One connection on which the server says what has changed. Loaded as a shared worker, it serves all tabs of the browser,
// which has only six connections to spare; where there are no such workers, a page loads it for itself.
class LiveStream {
  static DEAD = 50_000; // more than two signs of life
  #tabs = new Map(); // a function that hears -> the topics it wants
  #source = null;
  #topics = new Set();
  #heard = null; // the last signal
  #from = null; // everything since this one is in #seen
  #seen = new Map();
  #open = false;
  #failures = 0;
  #retry = 0;
  #life = 0;

  constructor() {
    setInterval(() => this.#open && Date.now() - this.#life > LiveStream.DEAD && this.#fail(), 5_000);
    addEventListener("online", () => this.hurry());
  }

  // Since: the last signal the tab's content holds.
  join(hear, topics, since) {
    this.#tabs.set(hear, topics);
    const known = topics.every(topic => this.#topics.has(topic)) && this.#from !== null && since >= this.#from;
    if (this.#open && known) {
      hear({ type: "open" });
      for (const topic of topics)
        if (this.#seen.get(topic) > since) hear({ type: "signal", topic, kind: "", spread: 0 });
    } else {
      this.#heard = this.#heard === null ? since : Math.min(this.#heard, since);
      this.#connect();
    }
  }

  leave(hear) {
    this.#tabs.delete(hear);
    if (!this.#tabs.size) this.#close();
  }

  // Somebody is looking, or the network is back: no reason to wait any longer.
  hurry() {
    if (this.#tabs.size && !this.#open && this.#failures) {
      clearTimeout(this.#retry);
      this.#retry = setTimeout(() => this.#connect(), Math.random() * 500);
    }
  }

  #tell(message) {
    for (const hear of this.#tabs.keys()) hear(message);
  }

  #close() {
    clearTimeout(this.#retry);
    this.#source?.close();
    this.#source = null;
    this.#open = false;
  }

  #connect() {
    this.#close();
    this.#topics = new Set([...this.#tabs.values()].flat());
    if (!this.#topics.size) return;
    const query = new URLSearchParams([...this.#topics].sort().map(topic => ["emne", topic]));
    if (this.#heard !== null) query.set("siden", this.#heard);
    const source = (this.#source = new EventSource(`/direkte?${query}`));
    const begun = Date.now();
    source.addEventListener("hello", event => {
      const [line, ...changed] = event.data.split("\n");
      const [now, ...refused] = line.split(" ");
      this.#from = this.#heard ?? Number(event.lastEventId);
      this.#seen.clear();
      this.#alive(event);
      this.#open = true;
      this.#failures = 0;
      this.#tell({ type: "clock", now: Number(now), sent: begun, fresh: true });
      this.#tell({ type: "open", refused });
      for (const one of changed) this.#signal(one);
    });
    source.addEventListener("pulse", event => {
      this.#alive(event);
      this.#tell({ type: "clock", now: Number(event.data) });
    });
    source.addEventListener("message", event => {
      this.#alive(event);
      for (const one of event.data.split("\n")) this.#signal(one);
    });
    source.addEventListener("error", () => this.#fail());
  }

  // One topic that has changed; those of one commit come together.
  #signal(line) {
    const [spread, topic, kind] = line.split(" ");
    this.#seen.set(topic, this.#heard);
    for (const [hear, topics] of this.#tabs)
      if (topics.includes(topic)) hear({ type: "signal", topic, kind, spread: Number(spread) });
  }

  #alive(event) {
    this.#life = Date.now();
    if (event.lastEventId) this.#heard = Number(event.lastEventId);
  }

  // Everybody in the room may have lost the network at once; nobody comes back at the same moment.
  #fail() {
    this.#close();
    if (!this.#tabs.size) return;
    this.#tell({ type: "lost" });
    const pause = Math.min(8_000, 1_500 * 2 ** this.#failures++);
    this.#retry = setTimeout(() => this.#connect(), pause * (0.2 + Math.random() * 0.9));
  }
}

if (typeof SharedWorkerGlobalScope !== "undefined" && self instanceof SharedWorkerGlobalScope) {
  const stream = new LiveStream();
  onconnect = ({ ports: [port] }) => {
    const hear = message => port.postMessage(message);
    port.onmessage = ({ data }) => {
      if (data.join) stream.join(hear, data.join, data.since);
      else if (data.leave) stream.leave(hear);
      else stream.hurry();
    };
  };
}
