import { Parser } from "htmlparser2";

/** What a page refers to and what a content security policy has to know about it. */
export interface PageParts {
  /** Addresses as written: links, pictures, scripts, style sheets, forms. */
  addresses: string[];
  /** Values of `id` and `name` a fragment can point at. */
  anchors: Set<string>;
  /** Text of scripts that run; data blocks such as JSON-LD are left out, browsers do not run them. */
  scripts: string[];
  styles: string[];
  /** Names of elements with a `style` or `on…` attribute: the policy blocks those. */
  blocked: string[];
}

const ADDRESS_ATTRIBUTES = ["href", "src", "action", "poster", "component-url", "renderer-url"];
const RUNNABLE = /^(|module|text\/javascript|application\/javascript|importmap|speculationrules)$/i;

/** Reads one HTML page. Never fails: HTML always has a reading. */
export function readPageParts(html: string): PageParts {
  const parts: PageParts = { addresses: [], anchors: new Set(), scripts: [], styles: [], blocked: [] };
  let inline: string[] | undefined;
  let text = "";
  const parser = new Parser({
    onopentag(name, attributes) {
      for (const attribute of ADDRESS_ATTRIBUTES) {
        const value = attributes[attribute];
        if (value !== undefined) parts.addresses.push(value);
      }
      for (const candidate of (attributes["srcset"] ?? "").split(",")) {
        const address = candidate.trim().split(/\s+/)[0];
        if (address) parts.addresses.push(address);
      }
      if (attributes["id"]) parts.anchors.add(attributes["id"]);
      if (name === "a" && attributes["name"]) parts.anchors.add(attributes["name"]);
      for (const attribute of Object.keys(attributes)) {
        if (attribute === "style" || /^on[a-z]+$/.test(attribute))
          parts.blocked.push(`<${name} ${attribute}>`);
      }
      text = "";
      if (name === "style") inline = parts.styles;
      else if (
        name === "script" &&
        attributes["src"] === undefined &&
        RUNNABLE.test(attributes["type"] ?? "")
      ) {
        inline = parts.scripts;
      } else inline = undefined;
    },
    ontext(data) {
      if (inline) text += data;
    },
    onclosetag(name) {
      if (inline && (name === "style" || name === "script")) inline.push(text);
      inline = undefined;
    },
  });
  parser.end(html);
  return parts;
}
