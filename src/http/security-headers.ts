/** Sources for a content security policy: `'sha256-…'`, sorted, each once. */
export interface InlineCode {
  scripts: string[];
  styles: string[];
}

interface SecurityFacts {
  inlineCode: InlineCode;
  /** Where map tiles come from: the only other machine a page may ask, and only for pictures. */
  tilesUrl: string | undefined;
  /** Only an address that is served over TLS may ask browsers to insist on it. */
  siteUrl: string;
}

/**
 * Headers of every answer, errors included. `data:` pictures are for Leaflet, which clears a tile by giving
 * it an empty one. `same-origin` and not `no-referrer`: with the latter Chromium posts forms without an
 * origin. Values follow the internet.nl checks.
 */
export function securityHeaders({ inlineCode, tilesUrl, siteUrl }: SecurityFacts): Record<string, string> {
  const tiles = tilesUrl ? tileOrigins(tilesUrl) : [];
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...inlineCode.scripts].join(" "),
    ["style-src 'self'", ...inlineCode.styles].join(" "),
    ["img-src 'self' data:", ...tiles].join(" "),
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    "Content-Security-Policy": policy.join("; "),
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy":
      "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()",
    ...(siteUrl.startsWith("https:")
      ? { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" }
      : {}),
  };
}

/** "https://{s}.tiles.nl/{z}/{x}/{y}.png" becomes "https://*.tiles.nl"; tiles of the guide itself add nothing. */
function tileOrigins(template: string): string[] {
  const [, scheme, host] = /^(https?:\/\/)([^/?#]+)/.exec(template) ?? [];
  const pattern = host?.replace(/\{[a-z]+\}/gi, "*");
  return pattern && /^(\*\.)?[a-z0-9.-]+(:\d+)?$/i.test(pattern) ? [`${scheme}${pattern}`] : [];
}
