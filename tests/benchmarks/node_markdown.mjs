// Renders Markdown with markdown-it: an article is a line of JSON (a string), its HTML another.
// export_readers.py starts it in the folder that holds the package.
import { createInterface } from "node:readline";
import markdownIt from "markdown-it";
import footnotes from "markdown-it-footnote";

const reader = markdownIt({ html: true }).use(footnotes);
// Which addresses are wise to follow, and how to spell them, is not what is compared.
reader.validateLink = () => true;
reader.normalizeLink = reader.normalizeLinkText = (address) => address;

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(JSON.stringify(reader.render(JSON.parse(line))) + "\n");
}
