/** What `second-axis init` writes: every key there is, with nothing turned on that would change a check. */
export const sample = `// What a team agrees on for its drafts. Second Axis reads it in the editor and on the command line.
// Every key may be left out. Comments and trailing commas are allowed.
{
  // How loud each rule is: off, hint, information, warning or error. "second-axis rules" lists the rules.
  "rules": {
    // "framing/linear-spectrum": "off",
    // "motivation/asserted-intent": "error"
  },

  // Which drafts are checked. A pattern without a slash matches names at any depth.
  // "include": ["briefs/**", "*.md"],
  "exclude": ["node_modules"],

  // How files are read that do not say so by their ending: markdown, plaintext and so on; "off" leaves them alone.
  "formats": {
    // "*.notes": "markdown"
  },

  // Your own names and words. "~" after a word stands for its inflections, "to " before one marks a verb.
  "vocabulary": {
    // Names that mean North Korea, its regime or its leader.
    "north": [],
    // Those who make policy towards it.
    "washington": [],
    "seoul": [],
    "tokyo": [],
    "beijing": [],
    "moscow": [],
    // Other countries, whose troubles are not the North's.
    "elsewhere": [],
    // Options at the two ends of the debate, such as "maximum pressure" or "to coax".
    "hard": [],
    "soft": [],
    // Ways to be in touch, and nuclear and missile nouns.
    "contact": [],
    "nuclear": []
  },

  // What is different for some drafts; a later one wins.
  "overrides": [
    // { "files": ["speeches/**"], "rules": { "strategy/alarm": "off" } }
  ]
}
`;
