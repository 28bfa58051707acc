// Without an account: what somebody writes to themselves is kept on this device, as they write it.
(() => {
  const place = document.querySelector("[data-device-words]");
  if (!place) return;
  const edition = place.dataset.deviceWords;
  const other = document.querySelector("[data-device-else]");
  place.hidden = false;
  if (other) other.hidden = true;

  // The questions of another edition are other questions.
  const foreign = () => (deviceEvaluation.read()?.edition ?? edition) !== edition;

  for (const field of place.querySelectorAll("textarea")) {
    const state = field.parentElement.querySelector(".save-state");
    if (!foreign()) field.value = deviceEvaluation.read()?.reflections?.[field.name]?.text ?? "";
    field.addEventListener("input", () => {
      if (foreign()) saveState.show(state, "other");
      else saveState.show(state, deviceEvaluation.put(edition, "reflections", field.name, { text: field.value }) ? "device" : "failed");
    });
  }
})();
