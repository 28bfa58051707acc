// What an editor has typed and not saved survives that the page is left or loaded anew, for as long as the tab is open:
// a form marked data-typed keeps its changed fields, and puts back those that nobody has changed on the server since.
(() => {
  const form = document.querySelector("form[data-typed]");
  if (!form) return;
  const key = `typed:${location.pathname}`;
  const fields = [...form.querySelectorAll("textarea, select, input:not([type=hidden])")];
  const name = field => (["checkbox", "radio"].includes(field.type) ? `${field.name}=${field.value}` : field.name);
  const value = field => (["checkbox", "radio"].includes(field.type) ? field.checked : field.value);
  const put = (field, to) => (typeof to === "boolean" ? (field.checked = to) : (field.value = to));
  const given = new Map(fields.map(field => [field, value(field)]));

  const keep = () => {
    const typed = Object.fromEntries(
      fields.filter(field => value(field) !== given.get(field)).map(field => [name(field), [given.get(field), value(field)]]));
    try {
      if (Object.keys(typed).length) sessionStorage.setItem(key, JSON.stringify(typed));
      else sessionStorage.removeItem(key);
    } catch {
      // The browser stores nothing: the form works as without this.
    }
  };

  const restore = () => {
    let typed = {};
    try {
      typed = JSON.parse(sessionStorage.getItem(key)) ?? {};
    } catch {
      return;
    }
    for (const field of fields) {
      const [was, is] = typed[name(field)] ?? [];
      if (is !== undefined && was === given.get(field)) {
        put(field, is);
        form.querySelector("[data-typed-back]").hidden = false;
      }
    }
  };

  // What the server shows after a refusal, or beside somebody else's words, is what was typed.
  if (form.dataset.typed === "shown") sessionStorage.removeItem(key);
  else restore();
  form.addEventListener("input", keep);
  form.addEventListener("change", keep);
  form.addEventListener("submit", () => sessionStorage.removeItem(key));
})();
