// What pdf.js reads in each file named: its pages, their labels, its outline, its words. One line each.
import { readFileSync } from "node:fs";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

const plain = text => text.replace(/[\u0000-\u001f]+/g, " ");
const lines = [];

function tell(items, level) {
    for (const item of items) {
        lines.push(`outline ${level} ${plain(item.title)}`);
        tell(item.items, level + 1);
    }
}

// The words of a page's structure in the order in which it is read aloud, each run of marked content by itself.
function heard(node, runs, to) {
    for (const kid of node?.children ?? []) {
        if (kid.type === "content")
            to.push(runs.get(kid.id) ?? "");
        else
            heard(kid, runs, to);
    }
    return to;
}

function runsOf(items) {
    const runs = new Map();
    const open = [];
    for (const item of items) {
        if (item.type === "beginMarkedContentProps" || item.type === "beginMarkedContent")
            open.push(item.id ?? null);
        else if (item.type === "endMarkedContent")
            open.pop();
        const id = open.findLast(id => id !== null);
        if (item.str !== undefined && id)
            runs.set(id, (runs.get(id) ?? "") + item.str + (item.hasEOL ? " " : ""));
    }
    return runs;
}

for (const name of process.argv.slice(2)) {
    lines.push(`file ${name}`);
    try {
        const file = await getDocument({ data: new Uint8Array(readFileSync(name)), verbosity: VerbosityLevel.ERRORS, isEvalSupported: false,
            useSystemFonts: true, disableFontFace: true }).promise;
        lines.push(`pages ${file.numPages}`);
        const labels = await file.getPageLabels();
        for (let number = 1; number <= file.numPages; ++number) {
            lines.push(`label ${labels ? labels[number - 1] : number}`);
            const page = await file.getPage(number);
            const { items } = await page.getTextContent({ includeMarkedContent: true });
            lines.push("words " + plain(items.map(item => (item.str ?? "") + (item.hasEOL ? " " : "")).join("")));
            lines.push("heard " + plain(heard(await page.getStructTree(), runsOf(items), []).join(" | ")));
            page.cleanup();
        }
        tell((await file.getOutline()) ?? [], 0);
        await file.destroy();
    } catch (error) {
        lines.push("error " + plain(String(error)));
    }
}
process.stdout.write(lines.join("\n") + "\n");
