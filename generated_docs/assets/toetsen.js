/* With keys alone: the navigation and the search of a narrow window open, and Escape closes the navigation. A classic script, also for file://. */
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
  document.addEventListener("keydown", function (event) {
    var drawer = document.getElementById("__drawer");
    if (event.key !== "Escape" || !drawer || !drawer.checked) return;
    drawer.click();
    document.querySelector("label.md-header__button[for=__drawer]").focus();
  });
})();
