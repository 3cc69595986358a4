import { createHash } from "node:crypto";
import { Parser } from "htmlparser2";
import type { InlineCode } from "#http/security-headers.ts";

/** A page of a built site: what it refers to and what a content security policy has to know about it. */
export interface BuiltPage {
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

/** By path under the site folder. */
export type BuiltPages = ReadonlyMap<string, BuiltPage>;

const ADDRESS_ATTRIBUTES = ["href", "src", "action", "poster", "component-url", "renderer-url"];
const RUNNABLE = /^(|module|text\/javascript|application\/javascript|importmap|speculationrules)$/i;

/** Reads one HTML page. Never fails: HTML always has a reading. */
export function readBuiltPage(html: string): BuiltPage {
  const page: BuiltPage = { addresses: [], anchors: new Set(), scripts: [], styles: [], blocked: [] };
  let inline: string[] | undefined;
  let text = "";
  const parser = new Parser({
    onopentag(name, attributes) {
      for (const attribute of ADDRESS_ATTRIBUTES) {
        const value = attributes[attribute];
        if (value !== undefined) page.addresses.push(value);
      }
      for (const candidate of (attributes["srcset"] ?? "").split(",")) {
        const address = candidate.trim().split(/\s+/)[0];
        if (address) page.addresses.push(address);
      }
      if (attributes["id"]) page.anchors.add(attributes["id"]);
      if (name === "a" && attributes["name"]) page.anchors.add(attributes["name"]);
      for (const attribute of Object.keys(attributes)) {
        if (attribute === "style" || /^on[a-z]+$/.test(attribute))
          page.blocked.push(`<${name} ${attribute}>`);
      }
      text = "";
      if (name === "style") inline = page.styles;
      else if (
        name === "script" &&
        attributes["src"] === undefined &&
        RUNNABLE.test(attributes["type"] ?? "")
      ) {
        inline = page.scripts;
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
  return page;
}

/** The hashes of all inline code that runs in these pages. */
export function inlineCodeOf(pages: BuiltPages): InlineCode {
  const sources = (part: "scripts" | "styles") => {
    const pieces = new Set([...pages.values()].flatMap((page) => page[part]));
    return [...pieces].map((code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`).sort();
  };
  return { scripts: sources("scripts"), styles: sources("styles") };
}
