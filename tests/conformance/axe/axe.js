// Opens each file in the Chromium that CHROME names, in light and in dark, and asks axe what it breaks of WCAG 2.2 AA and
// of good practice. `--search FILE WORD…`: types the words into that page's search and wants something found.
const fs = require('fs');
const path = require('path');
const puppeteer = require('puppeteer-core');
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

async function judge(browser, file) {
  let broken = 0;
  let passed = 0;
  const page = await browser.newPage();
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto('file://' + file);
    await page.evaluate(axe);
    const result = await page.evaluate(() => axe.run());
    for (const violation of result.violations) {
      broken += 1;
      console.log(`${file} (${scheme}): ${violation.id}: ${violation.help}`);
      violation.nodes.slice(0, 3).forEach((node) => console.log('    ' + node.html.slice(0, 160)));
    }
    passed += result.passes.length;
  }
  await page.close();
  console.log(`axe: ${path.basename(path.dirname(file))}/${path.basename(file)}: ${passed} rules passed, ${broken} broken`);
  return broken;
}

async function search(browser, file, words) {
  const page = await browser.newPage();
  await page.goto('file://' + file);
  await page.type('#words', words);
  const found = await page.evaluate(() => ({
    said: document.getElementById('said').textContent,
    links: Array.from(document.querySelectorAll('#found a'), (link) => link.href),
    marked: document.querySelectorAll('#found mark').length,
  }));
  const dead = found.links.filter((link) => !fs.existsSync(decodeURI(new URL(link).pathname)));
  await page.close();
  console.log(`search: “${words}”: ${found.said}, ${found.marked} words marked, ${dead.length} dead links`);
  return found.links.length > 0 && found.marked > 0 && dead.length === 0 ? 0 : 1;
}

(async () => {
  const browser = await puppeteer.launch({ executablePath: process.env.CHROME, args: ['--no-sandbox'] });
  const given = process.argv.slice(2);
  let broken = 0;
  if (given[0] === '--search') {
    broken = await search(browser, given[1], given.slice(2).join(' '));
  } else {
    for (const file of given) broken += await judge(browser, file);
  }
  await browser.close();
  process.exit(broken > 0 ? 1 : 0);
})();
