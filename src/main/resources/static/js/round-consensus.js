// Somebody else wrote about this indicator while the form is open: an untouched form is drawn anew, and a touched one says so.
(() => {
  const form = document.querySelector("form[data-consensus]");
  const standing = document.getElementById("star-na");
  const notice = document.querySelector("[data-newer]");
  if (!form || !standing) return;
  const touched = () =>
    [...form.elements].some(field =>
      field.type === "radio" ? field.checked !== field.defaultChecked : field.type === "textarea" && field.value !== field.defaultValue);

  standing.addEventListener("live:fresh", () => {
    if (standing.dataset.version === form.elements.version.value) return;
    if (!touched()) return void location.reload();
    notice.textContent = notice.dataset.newer;
    notice.hidden = false;
  });
})();
