// Drag an action to another column, with the mouse or from the keyboard. The select and its button on each card do the same
// without this file; dropping fills in that form and sends it.
const board = document.querySelector("[data-plan-board]");

if (board) {
  const columns = [...board.querySelectorAll("[data-column]")];
  const said = board.querySelector("[data-said]");
  const help = document.querySelector("[data-drag-help]");
  const say = (pattern, column) => {
    said.textContent = pattern.replace("{0}", column?.querySelector(".status").textContent ?? "");
  };
  const send = (card, column) => {
    const form = card.querySelector(".plan-move");
    form.elements.status.value = column.dataset.column;
    form.requestSubmit();
  };
  const lift = (column) => columns.forEach((one) => one.toggleAttribute("data-over", one === column));
  let dragged = null;
  let home = null;
  if (help) help.hidden = false;

  board.querySelectorAll("[data-action]").forEach((card) => {
    const grip = card.querySelector("[data-grip]");
    grip.hidden = false;
    card.draggable = true;
    card.addEventListener("dragstart", (event) => {
      dragged = card;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", card.querySelector("h4").textContent);
    });
    card.addEventListener("dragend", () => {
      dragged = null;
      lift(null);
    });
    grip.addEventListener("keydown", (event) => carry(event, card, grip));
    grip.addEventListener("blur", () => {
      if (home && grip.getAttribute("aria-pressed") === "true" && !card.dataset.moving) letGo(card, grip);
    });
  });

  board.addEventListener("dragover", (event) => {
    const column = dragged && event.target.closest("[data-column]");
    if (column) {
      event.preventDefault();
      lift(column);
    }
  });

  board.addEventListener("drop", (event) => {
    const column = dragged && event.target.closest("[data-column]");
    if (!column) return;
    event.preventDefault();
    if (!column.contains(dragged)) send(dragged, column);
  });

  const put = (card, grip, column) => {
    card.dataset.moving = "yes";
    column.querySelector(".plan-cards").prepend(card);
    grip.focus();
    delete card.dataset.moving;
    lift(column);
    say(board.dataset.over, column);
  };

  const letGo = (card, grip) => {
    const { parent, next } = home;
    home = null;
    grip.setAttribute("aria-pressed", "false");
    parent.insertBefore(card, next);
    lift(null);
    say(board.dataset.letGo);
  };

  function carry(event, card, grip) {
    const held = grip.getAttribute("aria-pressed") === "true";
    const here = columns.indexOf(card.closest("[data-column]"));
    if (event.key === " " || event.key === "Enter") {
      event.preventDefault();
      if (!held) {
        home = { parent: card.parentElement, next: card.nextElementSibling, column: columns[here] };
        grip.setAttribute("aria-pressed", "true");
        lift(columns[here]);
        say(board.dataset.taken);
      } else if (home.column === columns[here]) {
        letGo(card, grip);
        grip.focus();
      } else {
        say(board.dataset.dropped, columns[here]);
        send(card, columns[here]);
      }
    } else if (held && event.key === "Escape") {
      event.preventDefault();
      letGo(card, grip);
      grip.focus();
    } else if (held && ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"].includes(event.key)) {
      event.preventDefault();
      const forward = event.key === "ArrowDown" || (event.key === "ArrowRight") !== (document.dir === "rtl");
      const next = columns[here + (forward && event.key !== "ArrowUp" ? 1 : -1)];
      if (next) put(card, grip, next);
    }
  }
}
