/* Lights up the words of a rule when the rule is pointed at, and the rule when its words are. A classic script: it works from file://. */
(function () {
  "use strict";
  var lit = [];
  function ids(element) {
    var holder = element && element.closest ? element.closest("[data-regels],[data-regel]") : null;
    if (!holder) return [];
    return (holder.getAttribute("data-regels") || holder.getAttribute("data-regel")).split(" ");
  }
  function show(wanted) {
    lit.forEach(function (element) { element.classList.remove("licht-op"); });
    lit = [];
    if (!wanted.length) return;
    document.querySelectorAll("[data-regels],[data-regel]").forEach(function (element) {
      var own = (element.getAttribute("data-regels") || element.getAttribute("data-regel")).split(" ");
      if (own.some(function (id) { return wanted.indexOf(id) >= 0; })) {
        element.classList.add("licht-op");
        lit.push(element);
      }
    });
  }
  /* Text that is taller than the window stays in view with its end, not with its beginning. */
  function place() {
    document.querySelectorAll(".lid > .wet").forEach(function (element) {
      element.style.setProperty("--hoogte", element.offsetHeight + "px");
    });
  }
  function follow(event) { show(ids(event.target)); }
  place();
  window.addEventListener("load", place);
  window.addEventListener("resize", place);
  document.addEventListener("pointerover", follow);
  document.addEventListener("focusin", follow);
})();
