/** The manual page, for `--help`. Eighty columns. */
export const help = `NAME
  second-axis - check North Korea policy drafts against one essay's framework

SYNOPSIS
  second-axis check [OPTION]... FILE|FOLDER|PATTERN|-...
  second-axis coverage [--format text|json] [-o FILE] FILE|FOLDER|PATTERN|-...
  second-axis matrix [--format svg|json] [-o FILE] FILE|-
  second-axis report [--format html|markdown] [-o FILE] FILE|FOLDER|PATTERN|-...
  second-axis rules
  second-axis explain RULE
  second-axis init [FOLDER]
  second-axis lsp --stdio
  second-axis mcp

DESCRIPTION
  Second Axis reads drafts as a careful colleague would who has one essay in
  mind: Wade Huntley, "Dealing with North Korea's Tests" (2009). It marks where
  a draft argues along a single line from pressure to engagement, recommends
  looking away, or states the North's motives as known fact; and it says what
  a policy draft never takes up. It proposes no policy, and it leaves alone
  what the draft quotes, attributes, questions, doubts or rejects.

  Nothing is sent anywhere. Drafts are read and never changed.

COMMANDS
  check    Check drafts and report what was found.

           FILE is read whatever its name is, by its ending:
             Markdown          .md .markdown .mdown .mdx .qmd .rmd
             LaTeX             .tex .latex .ltx
             AsciiDoc          .adoc .asciidoc .asc
             reStructuredText  .rst .rest
             Org               .org
             Typst             .typ
             HTML              .html .htm .xhtml
             Word              .docx
             plain text        .txt and everything else
           FOLDER stands for every file in it that has one of these endings, at
           any depth, except in node_modules and in folders whose name starts
           with a dot. PATTERN is a glob such as "drafts/**/*.md"; quote it, so
           that the shell leaves it alone. - is standard input.
           Drafts are UTF-8 text.

  coverage Show which of the eight considerations each policy draft takes up, in
           which sentences, and which are missing.

  matrix   Draw a draft's recommendations on the essay's plane as an SVG image:
           confrontation to engagement, neglect to interaction. Or list the
           points as JSON, each axis from -1 to 1, or null where nothing in the
           recommendation speaks to it.

  report   Write one self-contained page about the drafts: findings, coverage,
           the matrix and every recommendation. The page runs nothing and
           fetches nothing.

  rules    List the rules with their severity and the paragraphs behind them.

  explain  Say what a rule marks, why the essay minds, and what an author can
           do. RULE is a rule's id, such as framing/false-choice, or its last
           part.

  init     Write second-axis.config.json with every key explained, into FOLDER
           or the working directory. One that is there is left alone.

  lsp      Run the language server on standard input and output, for an editor.

  mcp      Run a Model Context Protocol server on standard input and output, for
           an agent. Its tools: check_draft, explain_rule, list_passages.

OPTIONS TO CHECK
  --format FORMAT
           text (the default) shows each finding under its sentence.
           json is the shape of ESLint's formatter, jsonl the same with a line
           for each draft; see OUTPUT.
           sarif is SARIF 2.1.0, for code scanning: rules with their help,
           findings with fingerprints, related places and fixes.
           github writes workflow commands, which become annotations.
           checkstyle and junit are the XML that build servers read.

  --config FILE
           Use this configuration for every draft, its patterns starting from
           the working directory. Without this option the nearest
           second-axis.config.json is used, from the draft's folder upwards; see
           CONFIGURATION.

  --quiet  Report errors only, and fail for them only.

  --max-warnings N
           Fail only if there are errors, or more than N findings that are not.
           With --quiet these are counted and not shown.

  --baseline FILE
           Leave out the findings that FILE lists: known ones that should not
           fail a build. A finding is known by its rule and its words, so that
           it may move. Paths are kept relative to the working directory.

  --update-baseline
           Write FILE anew from this run's findings. It is left as it was if a
           draft could not be checked.

  --stdin-jsonl
           Read drafts from standard input, one a line, as JSON objects with
           "id", "text" and "format" (markdown, the default, plaintext, latex,
           html, asciidoc, restructuredtext, org or typst), and
           write a result a line in the same order, with the "id" as it came.
           Needs --format jsonl. A line that cannot be read gets a result with
           "error". For archives, under parallel --pipe or Spark's pipe().

  --explain
           Also tell the verdict on every candidate: each stretch that looked
           like a rule's move, and what kept the rule silent if it was; and
           where each matter that a policy draft should take up is taken up.

  --rule RULE:SEVERITY
           Report RULE, named as for explain, as an error, warning, information
           or hint, or with off not at all. May be given more than once; the
           last one about a rule wins.

  --stdin-filename NAME
           What standard input is called in the report. The ending also says
           how to read it. Without this option it is read as Markdown.

  --jobs N
           Check up to N drafts at a time: 1 for one after the other, and
           otherwise as many as there are cores. A few drafts are quicker
           checked one after the other, and are.

  --cache  Keep the results, and take them from there as long as neither the
           draft nor the way it is checked has changed. Results that no run has
           used for a month are forgotten.

  --cache-location FOLDER
           Keep the results in FOLDER rather than in the user's folder for
           caches. Implies --cache.

  --no-color
           No colours. There are none in any case unless the output is a
           terminal, or where NO_COLOR is set.

OPTIONS TO COVERAGE, MATRIX AND REPORT
  -o, --output FILE
           Write to FILE, whole or not at all, instead of standard output. Its
           ending chooses the format unless --format does: .json, .svg, .html
           or .md.

  --format FORMAT
           As under SYNOPSIS; the first is the default.

  --config FILE, --stdin-filename NAME
           As for check.

CONFIGURATION
  second-axis.config.json holds what a team agrees on for the drafts in its
  folder: how loud each rule is (rules), which drafts are checked (include,
  exclude), how files are read (formats), its own names and words (vocabulary),
  and what is different for some drafts (overrides). Editors read it too.
  --rule goes before it. What a draft says itself, in a directive or in its
  front matter, is heeded in any case. A mistake in it is told with its place;
  the rest applies, and the exit status is 2.

OTHER OPTIONS
  -h, --help      Show this page.
  -v, --version   Show the version.

OUTPUT
  Findings go to standard output, messages about the run to standard error.
  Lines end at \\n, \\r\\n or \\r. Lines and columns count from 1, columns in
  UTF-16 code units as editors count them.

  With --format json, one array with an object for every file checked:

    [{ "filePath": "/home/me/draft.md",
       "messages": [{ "ruleId": "framing/false-choice", "severity": 1,
                      "level": "warning", "message": "...",
                      "line": 3, "column": 9, "endLine": 3, "endColumn": 46,
                      "passages": [3, 9],
                      "suggestions": [{ "desc": "...", "fix": {
                          "range": [31, 38], "text": "..." } }] }],
       "errorCount": 0, "warningCount": 1 }]

  The end is exclusive. severity is 2 for an error and 1 for anything less;
  level is the severity by name; passages are the essay's paragraphs. With
  --explain each file also has "kind", "verdicts" and "coverage".

EXIT STATUS
  0  Every draft was checked and nothing was found; or the document that
     coverage, matrix or report was asked for was written.
  1  Something was found.
  2  A draft could not be checked, a configuration has a mistake, or the
     command was not understood. The other drafts are still checked and
     reported.

ENVIRONMENT
  NO_COLOR    If set and not empty, no colours.
  NODE_DEBUG  If it names second-axis, internal errors show their stack.

EXAMPLES
  second-axis check draft.md
  second-axis check --format json "briefs/**/*.md" > findings.json
  pandoc -t gfm draft.docx | second-axis check --stdin-filename draft.md -
  second-axis check --rule framing/false-choice:error --rule neglect:off notes/
  second-axis matrix draft.md -o matrix.svg
  second-axis report briefs/ -o report.html
  second-axis check --format sarif briefs/ > second-axis.sarif
  parallel --pipe -N 500 second-axis check --stdin-jsonl --format jsonl \\
    < archive.jsonl > findings.jsonl

SEE ALSO
  The essay: https://ips-dc.org/dealing_with_north_koreas_tests/
`;
