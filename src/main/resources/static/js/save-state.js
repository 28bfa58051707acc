// Says beside each statement whether its answer is saved. The words are the page's own, in #lagring.
const saveState = (() => {
  const LOOKS = { saved: "saved", device: "saved", saving: "saving", waiting: "kept", signedout: "kept", offline: "kept" };
  const words = document.getElementById("lagring").dataset;

  // {0}, {1} … in a text of the page
  const text = (key, ...args) => words[key].replace(/\{(\d)\}/g, (_, i) => args[i]);

  const show = (place, state) => {
    place.dataset.state = LOOKS[state] ?? "unsaved";
    if (place.textContent !== words[state]) place.textContent = words[state];
  };

  const clear = place => {
    delete place.dataset.state;
    place.textContent = "";
  };

  return { show, clear, text };
})();
