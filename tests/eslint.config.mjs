import astro from "eslint-plugin-astro";
import jsxA11y from "eslint-plugin-jsx-a11y-x";
import reactHooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/**
 * What meets a text from outside looks at each letter a bounded number of times: whoever sends a thousand spaces more
 * makes everybody wait. `potential`: also where no such text is known yet.
 *
 * @type {import("eslint").Linter.RulesRecord}
 */
export const LINEAR = {
  "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
  "regexp/no-super-linear-move": [
    "error",
    { report: "potential", ignoreSticky: false, ignorePartial: false },
  ],
};

export default defineConfig(
  {
    ignores: [
      "dist/**",
      ".data/**",
      ".astro/**",
      "node_modules/**",
      "test-results/**",
      "playwright-report/**",
    ],
  },
  // What TypeScript itself says, and what needs its types: `tests/oxlint.json`. Of Astro files the rest is here.
  { files: ["src/**/*.ts", "src/**/*.tsx"], languageOptions: { parser: tseslint.parser } },
  { files: ["src/**/*.astro", "src/**/*.astro/*.ts"], extends: [...tseslint.configs.recommended] },
  {
    files: ["src/screens/**/*.tsx"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y-x": jsxA11y },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.configs.recommended.rules },
  },
  ...astro.configs.recommended,
  { files: ["src/**/*.{ts,tsx,astro}"], plugins: { regexp }, rules: LINEAR },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    ignores: ["src/{server,http,release,desk}/**"],
    rules: { "no-console": "error" },
  },
  {
    // What the table of ASVS names (tests/judge/asvs): nothing that somebody typed becomes code, a query or a command.
    files: ["src/**/*.ts", "src/**/*.tsx", "src/**/*.astro"],
    rules: {
      "no-eval": "error",
      "no-new-func": "error",
      "no-restricted-imports": [
        "error",
        {
          paths: [
            { name: "node:child_process", importNames: ["exec", "execSync"], message: "Use execFile." },
          ],
        },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "CallExpression[callee.name=/^create(Hash|Hmac)$/]:not([arguments.0.value=/^sha(256|384|512)$/])",
          message: "Hash with SHA-2 alone.",
        },
        {
          selector:
            "CallExpression:matches([callee.property.name=/^(prepare|exec)$/], [callee.name=/^(allRows|firstRow)$/]) > TemplateLiteral[expressions.length>0]:not([quasis.0.value.raw=/^PRAGMA /])",
          message: "Give values to a query as parameters, and write a pattern as a literal.",
        },
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: "Let React write text as text.",
        },
      ],
    },
  },
  {
    files: ["src/{desk,server,http}/**/*.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Use node:crypto: somebody may guess the next one." },
      ],
    },
  },
);
