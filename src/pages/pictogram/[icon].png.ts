import type { APIRoute, GetStaticPaths } from "astro";
import { markPng } from "#export/mark-png.ts";
import { ICONS, MARK_COLOURS } from "#screens/frame/web-manifest.ts";

export const getStaticPaths = (() =>
  ICONS.map(({ path, pixels, share }) => ({
    params: { icon: path.replace(/^.*\/|\.png$/g, "") },
    props: { pixels, share },
  }))) satisfies GetStaticPaths;

/** The mark of the guide for a home screen, drawn while the guide is built. */
export const GET: APIRoute<{ pixels: number; share: number }> = ({ props }) =>
  new Response(markPng(props.pixels, props.share, MARK_COLOURS), {
    headers: { "Content-Type": "image/png" },
  });
