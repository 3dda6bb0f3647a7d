"""How an exported page looks: on light and dark screens, and on paper."""

STYLE = """\
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.6 Georgia, serif;
  color: #1a1a1a; background: #fff; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; }
.standfirst { font-size: 1.2em; }
.byline, .posted, figcaption { font: 0.85em/1.5 system-ui, sans-serif; color: #595959; }
blockquote { margin: 1em 0; padding-left: 1em; border-left: 3px solid #bbb; }
figure { margin: 1.5em 0; }
img { max-width: 100%; height: auto; }
pre { overflow-x: auto; padding: 0.75em; background: #f4f4f4; font-size: 0.85em; }
table { border-collapse: collapse; font-size: 0.9em; }
th, td { padding: 0.3em 0.6em; border: 1px solid #bbb; text-align: left; vertical-align: top; }
.highlight { border-bottom: 2px solid; background: #fff3a3; }
.highlight.green { background: #d3f0c9; }
.highlight.blue { background: #cfe4ff; }
.highlight.pink { background: #ffd6e4; }
@media (prefers-color-scheme: dark) {
  .highlight { background: #5a4b00; }
  .highlight.green { background: #1f4a25; }
  .highlight.blue { background: #1d3f66; }
  .highlight.pink { background: #5c2338; }
  body { color: #e6e6e6; background: #161616; }
  a { color: #8ab4f8; }
  pre { background: #222; }
  .byline, .posted, figcaption { color: #a8a8a8; }
}
@media print {
  body { max-width: none; margin: 0; font-size: 11pt; color: #000; background: #fff; }
  a { color: inherit; }
  figure, blockquote, pre { break-inside: avoid; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
}
"""
