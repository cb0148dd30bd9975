// Which grammars of highlight.js a block of code needs, by the name its author gave the language.
const GRAMMARS = new Set(
  `awk armasm bash c clojure cmake cpp csharp css dart diff dockerfile elixir erlang fsharp go gradle groovy haskell http
  ini java javascript json julia kotlin latex less llvm lua makefile markdown matlab nginx objectivec ocaml perl pgsql php
  powershell properties protobuf python r ruby rust scala scss shell sql swift typescript vbnet verilog vim wasm x86asm xml
  yaml`.split(/\s+/),
);

const OTHER_NAMES = new Map(
  Object.entries({
    bash: 'sh zsh',
    c: 'h',
    clojure: 'clj edn',
    cpp: 'c++ cc hpp cxx',
    csharp: 'cs c#',
    diff: 'patch',
    dockerfile: 'docker',
    elixir: 'ex exs',
    erlang: 'erl',
    fsharp: 'fs f#',
    go: 'golang',
    haskell: 'hs',
    ini: 'toml conf',
    java: 'jsp',
    javascript: 'js jsx mjs cjs node',
    json: 'jsonc json5',
    kotlin: 'kt kts',
    latex: 'tex',
    makefile: 'make mk',
    markdown: 'md',
    objectivec: 'objc obj-c objective-c',
    ocaml: 'ml',
    perl: 'pl',
    pgsql: 'postgres postgresql plpgsql',
    powershell: 'pwsh ps1',
    protobuf: 'proto proto3',
    python: 'py python3',
    ruby: 'rb',
    rust: 'rs',
    shell: 'console shellsession',
    sql: 'mysql tidb plsql tsql sqlite',
    typescript: 'ts tsx',
    vbnet: 'vb',
    verilog: 'sv',
    xml: 'html xhtml svg rss atom vue svelte',
    yaml: 'yml',
  }).flatMap(([grammar, names]) => names.split(' ').map((name) => [name, grammar])),
);

const WITHIN = { dockerfile: ['bash'], markdown: ['xml'], shell: ['bash'], xml: ['css', 'javascript'] };

/** The one of the language and those of what is written within it; none where the language has none. */
export function grammars(language) {
  const name = language.toLowerCase();
  const grammar = OTHER_NAMES.get(name) ?? name;
  return GRAMMARS.has(grammar) ? [grammar, ...(WITHIN[grammar] ?? [])] : [];
}
