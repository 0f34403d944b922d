// Looks through the index that stands beside this file. Everything happens in the reader's own browser.
(function () {
  "use strict";
  var form = document.getElementById("search");
  var box = document.getElementById("words");
  var said = document.getElementById("said");
  var list = document.getElementById("found");
  var most = 100;

  function plain(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  // Marks the words where they stand; folding may change a text's length, so each letter keeps its place.
  function marked(text, words) {
    var folded = "";
    var places = [];
    Array.from(text).reduce(function (at, letter) {
      var small = plain(letter);
      for (var i = 0; i < small.length; ++i) places.push(at);
      folded += small;
      return at + letter.length;
    }, 0);
    places.push(text.length);
    var spans = [];
    words.forEach(function (word) {
      for (var at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
        spans.push([places[at], places[at + word.length]]);
    });
    spans.sort(function (a, b) { return a[0] - b[0]; });
    var fragment = document.createDocumentFragment();
    var done = 0;
    spans.forEach(function (span) {
      if (span[0] < done) return;
      fragment.append(text.slice(done, span[0]));
      var mark = document.createElement("mark");
      mark.textContent = text.slice(span[0], span[1]);
      fragment.append(mark);
      done = span[1];
    });
    fragment.append(text.slice(done));
    return fragment;
  }

  function around(text, words) {
    var at = plain(text).indexOf(words[0]);
    if (text.length <= 240) return text;
    var start = Math.max(0, at - 80);
    if (start > 0) start = text.indexOf(" ", start) + 1;
    var end = Math.min(text.length, start + 240);
    return (start > 0 ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
  }

  function look() {
    var words = plain(box.value).split(/\s+/).filter(Boolean);
    list.replaceChildren();
    if (!words.length) { said.textContent = ""; return; }
    var hits = window.meetingsIndex.filter(function (entry) {
      var all = entry.folded || (entry.folded = plain(entry.title + " " + entry.about + " " + entry.text));
      return words.every(function (word) { return all.includes(word); });
    });
    said.textContent = hits.length === 0 ? said.dataset.none
      : (hits.length > most ? said.dataset.many : said.dataset.some).replace("%1", hits.length);
    hits.slice(0, most).forEach(function (entry) {
      var item = document.createElement("li");
      var link = document.createElement("a");
      link.href = entry.href;
      link.append(marked(entry.title, words));
      item.append(link);
      var about = document.createElement("div");
      about.className = "quiet";
      about.append(marked(entry.about, words));
      item.append(about);
      if (entry.text) {
        var text = document.createElement("div");
        text.append(marked(around(entry.text, words), words));
        item.append(text);
      }
      list.append(item);
    });
  }

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    look();
    history.replaceState(null, "", "?q=" + encodeURIComponent(box.value));
  });
  box.addEventListener("input", look);
  box.value = new URLSearchParams(location.search).get("q") || "";
  look();
})();
