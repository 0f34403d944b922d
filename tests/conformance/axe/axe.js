// Opens each file in the Chromium that CHROME names and asks axe what it breaks of WCAG 2.2 AA and of good practice.
const fs = require('fs');
const puppeteer = require('puppeteer-core');
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

(async () => {
  const browser = await puppeteer.launch({ executablePath: process.env.CHROME, args: ['--no-sandbox'] });
  let found = 0;
  for (const file of process.argv.slice(2)) {
    const page = await browser.newPage();
    await page.goto('file://' + file);
    await page.evaluate(axe);
    const result = await page.evaluate(() => axe.run());
    for (const violation of result.violations) {
      found += 1;
      console.log(`${file}: ${violation.id}: ${violation.help}`);
      violation.nodes.slice(0, 3).forEach((node) => console.log('    ' + node.html.slice(0, 160)));
    }
    console.log(`axe: ${file.split('/').pop()}: ${result.passes.length} rules passed, ${result.violations.length} broken`);
    await page.close();
  }
  await browser.close();
  process.exit(found > 0 ? 1 : 0);
})();
