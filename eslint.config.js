import { defineConfig, globalIgnores } from "eslint/config"
import tseslint from "typescript-eslint"

const unusedVars = ["error", { args: "all", argsIgnorePattern: "^_", varsIgnorePattern: "^_" }]

const pureSyntax = [
  { selector: "ExportDefaultDeclaration", message: "Export by name." },
  { selector: "TSEnumDeclaration", message: "Use a union of string literals." },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Time is handed in as `at` or `now`." },
  { selector: "CallExpression[callee.name='Date']", message: "Time is handed in as `at` or `now`." },
]

const synchronous = [
  { selector: ":function[async=true]", message: "The core is synchronous." },
  { selector: "AwaitExpression", message: "The core is synchronous." },
  { selector: "ForOfStatement[await=true]", message: "The core is synchronous." },
  {
    selector: ":matches(ClassDeclaration, ClassExpression)[id.name!='Fault']",
    message: "Use functions and plain data.",
  },
]

const besideSource = {
  extends: [tseslint.configs.recommended],
  rules: {
    "@typescript-eslint/no-floating-promises": [
      "error",
      { allowForKnownSafeCalls: [{ from: "package", package: "node:test", name: ["describe", "test"] }] },
    ],
    "@typescript-eslint/await-thenable": "error",
    "@typescript-eslint/consistent-type-imports": "error",
    "@typescript-eslint/no-unused-vars": unusedVars,
  },
}

export default defineConfig(
  globalIgnores([
    "dist",
    "coverage",
    "docs",
    "test/docs/.generated",
    "test/package/consumers",
    "test/vendors",
    "examples/pg-boss",
    "examples/console",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["src/**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-restricted-syntax": ["error", ...pureSyntax, ...synchronous],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "Time is handed in as `at` or `now`." },
        { object: "Math", property: "random", message: "Chance is handed in as a seed." },
      ],
      eqeqeq: "error",
      "@typescript-eslint/no-unused-vars": unusedVars,
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: false }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // `noUncheckedIndexedAccess` makes `list[index]!` the plain way to say that a loop's index is inside the list.
      "@typescript-eslint/no-non-null-assertion": "off",
      // It believes that a variable which a callback sets is never set, and that input is always of its type.
      "@typescript-eslint/no-unnecessary-condition": "off",
      // Events and commands that carry nothing are empty on purpose; a curried function names a type once.
      "@typescript-eslint/no-generated-empty-object-type": "off",
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      // `string & keyof Events` says which keys are meant.
      "@typescript-eslint/no-redundant-type-constituents": "off",
      // Half of the time of a run, for classes and enums that we do not have.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
    },
  },
  {
    // What has a life may wait for a store; the clock, chance and timers still come in through ports.
    files: [
      "src/stores/**/*.ts",
      "src/runtime/**/*.ts",
      "src/desk/**/*.ts",
      "src/standard/**/*.ts",
      "src/testing/store-*.ts",
    ],
    rules: { "no-restricted-syntax": ["error", ...pureSyntax] },
  },
  {
    ...besideSource,
    files: ["test/**/*.ts", "examples/**/*.ts", "tsup.config.ts"],
    ignores: ["examples/crm/**"],
    languageOptions: { parserOptions: { project: "./test/tsconfig.json", tsconfigRootDir: import.meta.dirname } },
  },
  {
    // Has packages of its own, so that its types are known where these are installed.
    ...besideSource,
    files: ["examples/crm/**/*.ts"],
    languageOptions: {
      parserOptions: { project: "./examples/crm/tsconfig.json", tsconfigRootDir: import.meta.dirname },
    },
  },
)
