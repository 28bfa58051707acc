// Makes an element like new HTML and leaves alone what has not changed: focus, selection, scrolling, open details, and above
// all what somebody is typing. If the HTML holds an element with the same id, that one is meant; else it is the content.
const morph = (() => {
  const FIELDS = "input, textarea, select";

  const typed = field =>
    field === document.activeElement ||
    (field.matches("[type=checkbox], [type=radio]") ? field.checked !== field.defaultChecked : false) ||
    (field.matches("textarea, input") ? field.value !== field.defaultValue : false);

  const attributes = (from, to) => {
    for (const { name } of [...from.attributes])
      if (!to.hasAttribute(name) && !(name === "open" && from.matches("details, dialog"))) from.removeAttribute(name);
    for (const { name, value } of to.attributes) if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  };

  // What a script has put into the page stays where it is until the script takes it away.
  const scripts = node => node.nodeType === 1 && node.dataset?.liveKeep === "own";

  const key = node => (node.nodeType === 1 ? node.id || node.getAttribute("name") || "" : "");

  const alike = (one, other) => one.nodeType === other.nodeType && one.nodeName === other.nodeName && key(one) === key(other);

  const node = (from, to) => {
    if (from.nodeType !== 1) {
      if (from.nodeValue !== to.nodeValue) from.nodeValue = to.nodeValue;
      return;
    }
    if (from.hasAttribute("data-live-keep") || from.isEqualNode(to)) return;
    if (from.matches(FIELDS) && typed(from)) return;
    attributes(from, to);
    if (from.matches("textarea")) from.value = from.defaultValue = to.defaultValue;
    else if (from.matches("input[type=checkbox], input[type=radio]")) from.checked = to.checked;
    else if (from.matches("input")) from.value = to.defaultValue;
    else children(from, to);
  };

  // An unnamed element that somebody is in is found again although something before it has gone.
  const entered = (place, wanted) => {
    for (let later = place; later; later = later.nextSibling)
      if (later.nodeType === 1 && !key(later) && alike(later, wanted) && later.contains(document.activeElement)) return later;
    return null;
  };

  // Puts a child where it belongs and gives what stands after it. One that somebody is in stays, and the others move: an
  // element that is moved loses its focus.
  const put = (parent, own, place) => {
    if (own === place) return own.nextSibling;
    if (!own.contains(document.activeElement)) {
      parent.insertBefore(own, place);
      return place;
    }
    const after = own.nextSibling;
    for (let next; place !== own; place = next) {
      next = place.nextSibling;
      parent.insertBefore(place, after);
    }
    return own.nextSibling;
  };

  const children = (from, to) => {
    const named = new Map([...from.children].filter(key).map(child => [child.nodeName + key(child), child]));
    let place = from.firstChild;
    for (const wanted of [...to.childNodes]) {
      while (place && scripts(place)) place = place.nextSibling;
      const own = key(wanted)
        ? named.get(wanted.nodeName + key(wanted))
        : place && !key(place) && alike(place, wanted)
          ? place
          : entered(place, wanted);
      if (own) {
        place = put(from, own, place);
        node(own, wanted);
      } else {
        from.insertBefore(wanted, place);
      }
    }
    while (place) {
      const over = place;
      place = place.nextSibling;
      if (scripts(over)) continue;
      // Something half-written outlives its place in the page.
      if (over.nodeType === 1 && over.contains(document.activeElement) && document.activeElement.matches(FIELDS)) continue;
      over.remove();
    }
  };

  return (element, html) => {
    const template = document.createElement("template");
    template.innerHTML = html;
    const same = element.id && template.content.querySelector(`#${CSS.escape(element.id)}`);
    if (same) node(element, same);
    else children(element, template.content);
  };
})();
