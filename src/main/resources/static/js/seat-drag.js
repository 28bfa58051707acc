// Drag a name to another table. The same can be done on each table's own page, with the keyboard and without this file.
const hall = document.querySelector("[data-hall]");
const move = hall?.dataset.hall;

if (move) {
  let dragged = null;

  document.addEventListener("dragstart", (event) => {
    dragged = event.target.closest?.("[data-guest]") ?? null;
    if (dragged) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", dragged.textContent);
    }
  });

  const target = (event) => (dragged ? event.target.closest?.("[data-table]") : null);

  hall.addEventListener("dragover", (event) => {
    const table = target(event);
    if (table) {
      event.preventDefault();
      hall.querySelectorAll("[data-over]").forEach((one) => one !== table && one.removeAttribute("data-over"));
      table.dataset.over = "";
    }
  });

  document.addEventListener("dragend", () => {
    dragged = null;
    hall.querySelectorAll("[data-over]").forEach((one) => one.removeAttribute("data-over"));
  });

  hall.addEventListener("drop", (event) => {
    const table = target(event);
    if (!table || table.contains(dragged)) return;
    event.preventDefault();
    const form = document.createElement("form");
    form.method = "post";
    form.action = move;
    for (const [name, value] of [["_csrf", hall.dataset.csrf], ["participant", dragged.dataset.guest], ["table", table.dataset.table]]) {
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = name;
      field.value = value;
      form.append(field);
    }
    document.body.append(form);
    form.requestSubmit();
  });
}
