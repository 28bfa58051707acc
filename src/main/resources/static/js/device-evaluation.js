// The evaluation of somebody without an account: it lies in this browser and nowhere else.
const deviceEvaluation = (() => {
  const KEY = "karrierekvalitet.evaluation";

  // { evaluation, edition, begun, answers: { statement: { step, at } }, notes: { statement: { text, at } },
  //   reflections: { "area.question" or "discovery": { text, at } } }
  const read = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(KEY));
      return kept?.evaluation && kept.answers && kept.notes ? kept : null;
    } catch {
      return null;
    }
  };

  // False when the browser stores nothing.
  const write = kept => {
    try {
      localStorage.setItem(KEY, JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  };

  const begin = edition => ({ evaluation: id(), edition, begun: Date.now(), answers: {}, notes: {} });

  // crypto.randomUUID exists only where the page came over TLS.
  const id = () => {
    const hex = [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-a$4-$5");
  };

  const put = (edition, kind, statement, value) => {
    const kept = read() ?? begin(edition);
    (kept[kind] ??= {})[statement] = { ...value, at: Date.now() };
    return write(kept);
  };

  const aged = values =>
    Object.fromEntries(
      Object.entries(values).map(([statement, { at, ...value }]) => [statement, { ...value, age: Date.now() - at }]));

  // As the server reads it.
  const message = () => {
    const kept = read();
    return kept && JSON.stringify({
      evaluation: kept.evaluation,
      edition: kept.edition,
      age: Date.now() - kept.begun,
      answers: aged(kept.answers),
      notes: aged(kept.notes),
      reflections: aged(kept.reflections ?? {}),
    });
  };

  const remove = () => {
    try {
      localStorage.removeItem(KEY);
    } catch {
      // nothing was stored either
    }
  };

  return { read, write, put, message, remove };
})();
