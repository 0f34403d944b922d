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
            const content = await page.getTextContent();
            lines.push("words " + plain(content.items.map(item => item.str + (item.hasEOL ? " " : "")).join("")));
            page.cleanup();
        }
        tell((await file.getOutline()) ?? [], 0);
        await file.destroy();
    } catch (error) {
        lines.push("error " + plain(String(error)));
    }
}
process.stdout.write(lines.join("\n") + "\n");
