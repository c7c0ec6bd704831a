import { createHash } from 'node:crypto';

/** A page for people: everything it needs stands in it. */
export interface Page {
  title: string;
  /** One style sheet. */
  style: string;
  /** Markup, with every text in it escaped. */
  body: string;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (char) => entities[char]!);

/**
 * The document, and the policy that goes with it: no script, nothing from elsewhere, this one style sheet. The policy
 * also stands in the document, since a client that fetched it with a token shows it from its own memory.
 */
export function toDocument({ title, style, body }: Page): { html: string; policy: string } {
  const digest = createHash('sha256').update(style).digest('base64');
  const own = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
  const html = `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${own}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
  return { html, policy: `${own}; frame-ancestors 'none'` };
}
