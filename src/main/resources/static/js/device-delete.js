// Deletes the evaluation kept on this device, with a way back as long as the page stands open.
(() => {
  const said = document.querySelector("[data-device-deleted]");
  const words = document.getElementById("lagring").dataset;

  const undo = kept => {
    const button = document.createElement("button");
    button.className = "ds-button";
    button.dataset.variant = "tertiary";
    button.dataset.size = "sm";
    button.type = "button";
    button.textContent = words.undo;
    button.addEventListener("click", () => {
      deviceEvaluation.write(kept);
      said.replaceChildren();
      document.dispatchEvent(new CustomEvent("device"));
    });
    return button;
  };

  document.querySelector("[data-device-delete]")?.addEventListener("click", () => {
    const kept = deviceEvaluation.read();
    deviceEvaluation.remove();
    said.replaceChildren(words.deleted, " ", undo(kept));
    document.dispatchEvent(new CustomEvent("device"));
  });
})();
