/* A search for "jobcoaches" also looks for "jobcoach", one for "uren" also for "uur": each word is joined by its stem. And "art. 9 lid 4" is
   a place: only what is about all of it is found. A classic script: it works from file://. */
(function () {
  "use strict";
  var QUERY = 2; /* the kind of message that asks the theme's worker for results */
  var ENDING = /^([a-z]{2,}?)(ingen|ing|en|es|s|e)$/;
  function stems(word) {
    var found = ENDING.exec(word.toLowerCase());
    if (!found || word.length < 4) return [];
    var stem = found[1], last = stem.slice(-1);
    if (stem.length > 2 && stem.slice(-2, -1) === last) return [stem.slice(0, -1)]; /* gevallen: geval */
    var open = /^(.*[^aeiou]|)([aeou])([^aeiouwxy])$/.exec(stem);
    var all = stem.length > 2 ? [stem] : [];
    if (open && found[2] !== "s") all.push(open[1] + open[2] + open[2] + open[3]); /* uren: uur */
    if (last === "v" || last === "z") all.push(stem.slice(0, -1) + (last === "v" ? "f" : "s")); /* brieven: brief */
    return all;
  }
  var CITATION = /\bart(?:ikel|\.)?\s*(\d[\w.]*)/i;
  function widened(query) {
    if (/[":*^~+]/.test(query)) return query; /* somebody who knows what they ask */
    if (CITATION.test(query)) { /* a place: everything in it must be there, or the whole article comes before the lid */
      query = query.replace(CITATION, "artikel $1");
      return query.split(/[\s,]+/).filter(Boolean).map(function (word) { return "+" + word; }).join(" ");
    }
    var words = query.split(/\s+/), more = [];
    words.forEach(function (word) { more = more.concat(stems(word)); });
    return words.concat(more.filter(function (stem) { return words.indexOf(stem) < 0; })).join(" ");
  }
  var send = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message) {
    if (message && message.type === QUERY && typeof message.data === "string") {
      message = { type: QUERY, data: widened(message.data) };
    }
    return send.call(this, message);
  };
})();
