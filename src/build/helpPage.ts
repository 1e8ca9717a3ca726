import { marked } from 'marked';

const STYLE = `
  body { font: 15px/1.5 "Segoe UI", system-ui, sans-serif; color: #242424; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  table { border-collapse: collapse; margin: 0.5rem 0 1rem; display: block; overflow-x: auto; }
  th, td { border: 1px solid #d1d1d1; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
  th { background: #f5f5f5; font-weight: 600; }
  code { font: 0.92em Consolas, "Cascadia Mono", monospace; background: #f5f5f5; padding: 0.1em 0.25em; border-radius: 3px; }
  h2 { margin-top: 3rem; } h3 { margin-top: 2.5rem; } a { color: #0f548c; }
`;

/** A page of our own Markdown as HTML: what Excel's "Help on this function" opens. */
export async function helpPage(title: string, markdown: string): Promise<string> {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${title}</title><style>${STYLE}</style></head>
<body>
${await marked.parse(markdown)}</body>
</html>
`;
}
