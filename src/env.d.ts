/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Only in the pages of `src/desk`: what the server decided to show. */
    // oxlint-disable-next-line typescript/consistent-type-imports -- an import would make this file a module, and Astro would not see it
    page: import("./desk/page/view.ts").DeskPage;
  }
}
