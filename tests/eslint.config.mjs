import { fileURLToPath } from "node:url";
import astro from "eslint-plugin-astro";
import jsxA11y from "eslint-plugin-jsx-a11y-x";
import reactHooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const root = fileURLToPath(new URL("..", import.meta.url));

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
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.ts", "src/**/*.tsx", "scripts/**/*.ts", "tests/**/*.ts"],
    // The script inside an Astro file has no project; `astro check` looks after its types.
    ignores: ["**/*.astro/**"],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: `${root}tsconfig.json`, tsconfigRootDir: root } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // A JSON answer is parsed at the edge; the parser's own type says what is in it.
      "@typescript-eslint/require-await": "off",
      eqeqeq: ["error", "always"],
    },
  },
  {
    files: ["src/screens/**/*.tsx"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y-x": jsxA11y },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.configs.recommended.rules },
  },
  ...astro.configs.recommended,
  { files: ["src/**/*.{ts,tsx,astro}"], plugins: { regexp }, rules: LINEAR },
  {
    files: ["scripts/**/*.ts", "src/{server,http,release,desk}/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    ignores: ["src/{server,http,release,desk}/**"],
    rules: { "no-console": "error" },
  },
);
