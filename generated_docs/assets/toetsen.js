/* With keys alone: the navigation and the search of a narrow window open, and Escape closes the navigation. A single letter does nothing by
   itself (WCAG 2.1.4): who speaks to the computer, or answers questions on a page, would leave it unawares. A classic script, also for file://. */
(function () {
  "use strict";
  function button(label) {
    var box = document.getElementById(label.htmlFor);
    if (!box) return;
    function say() { label.setAttribute("aria-expanded", String(box.checked)); }
    label.tabIndex = 0;
    label.setAttribute("role", "button");
    label.setAttribute("aria-label", label.htmlFor === "__drawer" ? "Navigatie" : "Zoeken");
    label.addEventListener("keydown", function (event) {
      if (event.key !== " ") return; /* the theme knows Enter */
      event.preventDefault();
      label.click();
    });
    box.addEventListener("change", say);
    say();
  }
  document.querySelectorAll("label.md-header__button[for]").forEach(button);
  /* The theme hears these on the window: the previous and the next page, and the search. Where one types, it leaves them alone itself. */
  window.addEventListener("keydown", function (event) {
    var search = document.getElementById("__search");
    if ("pn,.fs/".indexOf(event.key) >= 0 && !(search && search.checked) && !event.target.closest("input, select, textarea")) event.stopPropagation();
  }, true);
  document.addEventListener("keydown", function (event) {
    var drawer = document.getElementById("__drawer");
    if (event.key !== "Escape" || !drawer || !drawer.checked) return;
    drawer.click();
    document.querySelector("label.md-header__button[for=__drawer]").focus();
  });
})();
