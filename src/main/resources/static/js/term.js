// A term reached by keyboard shows its definition at once; pressing it works without this file.
const definition = (term) => document.getElementById(term.getAttribute("popovertarget"));

document.addEventListener("focusin", ({ target }) => {
  if (target.matches(".term:focus-visible")) {
    definition(target)?.showPopover({ source: target });
  }
});

document.addEventListener("focusout", ({ target }) => {
  if (target.matches(".term")) {
    definition(target)?.hidePopover();
  }
});
