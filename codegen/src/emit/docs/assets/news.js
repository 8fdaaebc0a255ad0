// The page that says what is new: the sections between any two versions.
(() => {
  "use strict";

  const choice = document.querySelector(".between");
  if (!choice) return;
  const [from, to] = ["from", "to"].map((name) => choice.querySelector(`[data-between=${name}]`));
  const sections = [...document.querySelectorAll("[data-news]")];

  function show() {
    // Either way round: what lies between two versions is the same.
    const [low, high] = [from.value, to.value].every(Boolean) ? [from.value, to.value].sort() : [from.value, to.value];
    const sums = new Map();
    for (const section of sections) {
      const { news } = section.dataset;
      section.hidden = (low && news <= low) || (high && news > high);
      if (section.hidden) continue;
      for (const { dataset } of section.querySelectorAll("[data-kind]")) {
        sums.set(dataset.kind, (sums.get(dataset.kind) ?? 0) + 1);
      }
    }
    const words = [...sums].map(([kind, number]) => `${number} ${kind.toLowerCase()}`);
    choice.querySelector(".sum").textContent = `${words.join("; ") || "Nothing that is described here"}.`;
  }

  function pick() {
    const address = new URL(location.href);
    for (const [name, { value }] of [["from", from], ["to", to]]) {
      value ? address.searchParams.set(name, value) : address.searchParams.delete(name);
    }
    try {
      history.replaceState(null, "", address);
    } catch {
      // A page on a disk may not change its address.
    }
    show();
  }

  const asked = new URL(location.href).searchParams;
  for (const [name, select] of [["from", from], ["to", to]]) {
    select.value = asked.get(name) ?? "";
    if (select.selectedIndex < 0) select.value = "";
    select.addEventListener("change", pick);
  }
  choice.hidden = false;
  show();
})();
