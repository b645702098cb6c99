addEventListener("DOMContentLoaded", () => {
  // What scrolls within itself can be reached and scrolled by keyboard.
  for (const box of document.querySelectorAll(".highlight pre, .table-wrapper")) {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
  }
  // The theme has two landmarks of one kind: names tell them apart.
  for (const [place, name] of [[".sidebar-drawer", "All pages"], [".toc-drawer", "On this page"]]) {
    document.querySelector(place)?.setAttribute("aria-label", name);
  }
});
