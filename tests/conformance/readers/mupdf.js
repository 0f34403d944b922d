// What MuPDF reads in each file named: its pages, their labels, its outline, its words. One line each.
function plain(text) { return text.replace(/[\u0000-\u001f]+/g, " "); }

function tell(items, level) {
    for (var i = 0; i < items.length; ++i) {
        print("outline " + level + " " + plain(items[i].title || ""));
        if (items[i].down)
            tell(items[i].down, level + 1);
    }
}

function wordsOf(page) {
    var words = "";
    page.toStructuredText("preserve-whitespace").walk({
        onChar: function (c) { words += c; },
        endLine: function () { words += " "; },
    });
    return plain(words);
}

for (var at = 0; at < scriptArgs.length; ++at) {
    print("file " + scriptArgs[at]);
    try {
        var file = new Document(scriptArgs[at]);
        if (file.needsPassword())
            continue;
        var pages = file.countPages();
        print("pages " + pages);
        for (var number = 0; number < pages; ++number) {
            var page = file.loadPage(number);
            if (page.getLabel)
                print("label " + page.getLabel());
            print("words " + wordsOf(page));
        }
        tell(file.loadOutline() || [], 0);
    } catch (error) {
        print("error " + plain("" + error));
    }
}
