// Signed in: an evaluation that was on this device and has been kept goes from here; one that has not is pointed out.
(() => {
  const kept = new URLSearchParams(location.search).get("beholdt");
  if (kept) {
    if (deviceEvaluation.read()?.evaluation === kept) deviceEvaluation.remove();
    history.replaceState(null, "", location.pathname);
  }
  document.querySelectorAll("[data-on-device]").forEach(part => (part.hidden = !deviceEvaluation.read()));
})();
