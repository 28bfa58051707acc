// Self-evaluation in the room: each answer is kept on the phone when it is given, as in Min kompetanse without an account.
(() => {
  const form = document.querySelector("form[data-room-evaluation]");
  if (!form) return;
  const { roomEvaluation: edition, kept: said, failed } = form.dataset;
  const state = form.querySelector("[data-whole]");
  const show = saved => {
    state.dataset.state = saved ? "kept" : "unsaved";
    state.textContent = saved ? said : failed;
  };

  // Answers given in another edition belong together there.
  const other = () => {
    const kept = deviceEvaluation.read();
    return kept && kept.edition !== edition;
  };

  form.addEventListener("change", ({ target }) => {
    if (target.type !== "radio") return;
    show(!other() && deviceEvaluation.put(edition, "answers", target.name, { step: target.value }));
  });

  addEventListener("pageshow", () => {
    const kept = other() ? null : deviceEvaluation.read();
    for (const radio of form.querySelectorAll("input[type=radio]")) {
      const answer = kept?.answers[radio.name];
      if (answer) radio.checked = radio.value === answer.step;
    }
  });
})();
