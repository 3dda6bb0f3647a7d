// Runs one extractor over pages: a page is a line of JSON (a string), the answer another.
// node_peers.py starts it in the folder that holds the packages and names the extractor.
import { createInterface } from "node:readline";
import { parseHTML } from "linkedom";

// Standard output is for answers, and a peer sees the page alone.
console.log = console.info = console.warn = console.debug = console.error;
globalThis.fetch = () => Promise.reject(new Error("pages are read without the network"));

const EXTRACTORS = {
  "readability.js": async () => {
    const { Readability } = await import("@mozilla/readability");
    return (page) => {
      const found = new Readability(parseHTML(page).document).parse() ?? {};
      return [found.content, found.byline, found.publishedTime, found.siteName, found.excerpt, found];
    };
  },
  defuddle: async () => {
    const { Defuddle } = await import("defuddle/node");
    return async (page) => {
      const { document } = parseHTML(page);
      // What defuddle asks of a document and linkedom has not.
      document.styleSheets ??= [];
      document.defaultView.getComputedStyle ??= () => ({ display: "" });
      const found = await Defuddle(document, undefined, { useAsync: false });
      return [found.content, found.author, found.published, found.site, found.description, found];
    };
  },
};

const extract = await EXTRACTORS[process.argv.at(-1)]();

async function answer(page) {
  const begun = performance.now();
  const [html, author, published, site, standfirst, found] = await extract(page);
  const seconds = (performance.now() - begun) / 1000;
  const language = found.lang ?? found.language;
  const meta = { title: found.title, authors: [author ?? ""], published, site, standfirst, language };
  return { seconds, html: html ?? "", meta };
}

for await (const line of createInterface({ input: process.stdin })) {
  const told = await answer(JSON.parse(line)).catch((error) => ({ error: String(error) }));
  process.stdout.write(JSON.stringify(told) + "\n");
}
