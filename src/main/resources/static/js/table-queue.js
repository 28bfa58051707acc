// What this device has done at its table and the server has not confirmed. It lies on the device, through reload, lost
// network and a dead battery, and is sent in order, once. Other scripts hear how it goes by "table:queue" on document.
const tableQueue = (() => {
  const page = document.querySelector("[data-table-page]");
  const { path, device } = page.dataset;
  const PREFIX = `samling.${device}.`;
  const MOST = 20;
  const LONGEST_PAUSE = 20_000;
  const memory = new Map(); // stands in where the browser stores nothing
  let last = 0;
  let underway = null;
  let timer = 0;
  let pause = 1_000;

  // Also where the page is not served securely, as in a hall without a name of its own.
  const id = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
  };

  // One entry for each operation, so that two tabs never overwrite each other. Their order is their name.
  const entries = () => {
    const found = [...memory];
    try {
      for (let i = 0; i < localStorage.length; i++) {
        const key = localStorage.key(i);
        if (key.startsWith(PREFIX)) found.push([key, JSON.parse(localStorage.getItem(key))]);
      }
    } catch {
      // the browser stores nothing
    }
    return found.sort(([one], [other]) => (one < other ? -1 : 1));
  };

  const put = (key, operation) => {
    try {
      localStorage.setItem(key, JSON.stringify(operation));
    } catch {
      memory.set(key, operation);
    }
  };

  const drop = key => {
    memory.delete(key);
    try {
      localStorage.removeItem(key);
    } catch {
      // it was never there
    }
  };

  const all = () => entries().map(([, operation]) => operation);
  const waiting = () => all().filter(one => !one.refused);

  const tell = (state, detail = {}) => document.dispatchEvent(new CustomEvent("table:queue", { detail: { state, ...detail } }));

  const add = operation => {
    last = Math.max(last + 1, Date.now());
    const kept = { id: id(), at: Date.now(), ...operation };
    if (kept.kind === "write") kept.note = kept.id;
    put(`${PREFIX}${String(last).padStart(15, "0")}.${kept.id}`, kept);
    tell("added", { operation: kept });
    send();
    return kept;
  };

  const forget = operation => {
    for (const [key, kept] of entries()) if (kept.id === operation) drop(key);
    tell("forgotten");
  };

  const token = () => document.querySelector("input[name=_csrf]")?.value ?? "";

  // The form token belongs to a cookie that may have been renewed while this page was kept.
  const renewToken = async () => {
    const html = await (await fetch(path, { cache: "no-store" })).text();
    const fresh = new DOMParser().parseFromString(html, "text/html").querySelector("input[name=_csrf]")?.value;
    if (fresh) document.querySelectorAll("input[name=_csrf]").forEach(field => (field.value = fresh));
    return Boolean(fresh);
  };

  const plain = ({ at, refused, ...operation }) => ({ ...operation, age: Math.max(0, Date.now() - at) });

  const post = batch =>
    fetch(`${path}/operasjoner`, {
      method: "POST",
      body: new URLSearchParams({ _csrf: token(), operasjoner: JSON.stringify(batch.map(([, one]) => plain(one))) }),
      redirect: "manual",
      signal: AbortSignal.timeout(20_000),
    });

  // True when there may be more to send.
  const deliver = async batch => {
    let response = await post(batch);
    if (response.status === 403 && (await renewToken())) response = await post(batch);
    if (!response.ok) throw new Error(response.status);
    const results = await response.json();
    let later = false;
    batch.forEach(([key, operation], i) => {
      const outcome = results[i]?.outcome;
      if (outcome === "kept" || outcome === "again") {
        drop(key);
        tell("kept", { operation });
      } else if (outcome === "later") later = true;
      else if (operation.text) {
        put(key, { ...operation, refused: outcome });
        tell("refused", { operation, outcome });
      } else {
        drop(key);
        tell("refused", { operation, outcome });
      }
    });
    if (later) throw new Error("later");
  };

  const sendAll = async () => {
    for (let batch; (batch = entries().filter(([, one]) => !one.refused).slice(0, MOST)).length; ) {
      try {
        tell("sending");
        await deliver(batch);
        pause = 1_000;
      } catch {
        tell("waiting");
        clearTimeout(timer);
        timer = setTimeout(send, (pause = Math.min(pause * 2, LONGEST_PAUSE)) * (0.5 + Math.random()));
        return;
      }
    }
    tell("sent");
  };

  const send = () => {
    underway ??= sendAll().finally(() => (underway = null));
    return underway;
  };

  addEventListener("online", send);
  document.addEventListener("visibilitychange", () => document.hidden || send());
  document.addEventListener("live:state", ({ detail }) => detail === "open" && send());

  return { add, forget, send, waiting, refused: () => all().filter(one => one.refused), token };
})();
