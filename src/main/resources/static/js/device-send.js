// Sends the evaluation kept on this device where its person asks for it: to have a picture drawn, or to keep it in an account.
(() => {
  for (const form of document.querySelectorAll("form[data-device-send]")) {
    form.addEventListener("submit", () => (form.elements.svar.value = deviceEvaluation.message() ?? ""));
  }
})();
