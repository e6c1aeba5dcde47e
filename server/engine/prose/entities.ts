/**
 * What an HTML entity (`&mdash;`, `&#8217;`, `&#x2014;`) stands for: all of HTML 4 and the punctuation of HTML 5;
 * undefined for any other name, which then is ordinary text.
 */
export function entity(source: string): string | undefined {
  const [, decimal, hexadecimal, name] = /^&(?:#(\d+)|#[xX]([\da-fA-F]+)|(\w+));$/.exec(source) ?? [];
  if (decimal) return character(Number.parseInt(decimal, 10));
  if (hexadecimal) return character(Number.parseInt(hexadecimal, 16));
  return name === undefined ? undefined : named.get(name);
}

function character(code: number): string {
  const stands = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return String.fromCodePoint(stands ? code : 0xfffd);
}

// Runs of names whose code points follow one another, each after the code point of its first name.
const runs: readonly (readonly [number, string])[] = [
  [
    0xa0,
    `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro
    para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil
    Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave
    Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml
    igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute
    thorn yuml`,
  ],
  [0x391, 'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho'],
  [0x3a3, 'Sigma Tau Upsilon Phi Chi Psi Omega'],
  [0x3b1, 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf'],
  [0x3c3, 'sigma tau upsilon phi chi psi omega'],
  [0x152, 'OElig oelig'],
  [0x160, 'Scaron scaron'],
  [0x2002, 'ensp emsp'],
  [0x200c, 'zwnj zwj lrm rlm'],
  [0x2013, 'ndash mdash horbar'],
  [0x2018, 'lsquo rsquo sbquo'],
  [0x201c, 'ldquo rdquo bdquo'],
  [0x2020, 'dagger Dagger bull'],
  [0x2032, 'prime Prime'],
  [0x2039, 'lsaquo rsaquo'],
  [0x2190, 'larr uarr rarr darr harr'],
  [0x21d0, 'lArr uArr rArr dArr hArr'],
  [0x2227, 'and or cap cup int'],
  [0x2264, 'le ge'],
  [0x2282, 'sub sup nsub'],
  [0x2286, 'sube supe'],
  [0x2308, 'lceil rceil lfloor rfloor'],
];

const alone = `Tab 9 NewLine a excl 21 quot 22 num 23 dollar 24 percnt 25 amp 26 apos 27 lpar 28 rpar 29 ast 2a plus 2b comma 2c
  period 2e sol 2f colon 3a semi 3b lt 3c equals 3d gt 3e quest 3f commat 40 lsqb 5b lbrack 5b bsol 5c rsqb 5d rbrack 5d Hat 5e
  lowbar 5f grave 60 lcub 7b lbrace 7b verbar 7c vert 7c rcub 7d rbrace 7d Yuml 178 fnof 192 circ 2c6 tilde 2dc thetasym 3d1
  upsih 3d2 piv 3d6 thinsp 2009 hairsp 200a hyphen 2010 dash 2010 nldr 2025 hellip 2026 mldr 2026 permil 2030 oline 203e frasl 2044
  euro 20ac image 2111 weierp 2118 real 211c numero 2116 trade 2122 alefsym 2135 crarr 21b5 forall 2200 part 2202 exist 2203
  empty 2205 nabla 2207 isin 2208 notin 2209 ni 220b prod 220f sum 2211 minus 2212 lowast 2217 radic 221a prop 221d infin 221e
  ang 2220 there4 2234 sim 223c cong 2245 asymp 2248 ne 2260 equiv 2261 oplus 2295 otimes 2297 perp 22a5 sdot 22c5 lang 27e8
  rang 27e9 loz 25ca spades 2660 clubs 2663 hearts 2665 diams 2666 check 2713`;

const named: ReadonlyMap<string, string> = new Map([
  ...runs.flatMap(([first, names]) => words(names).map((name, index) => [name, character(first + index)] as const)),
  ...[...alone.matchAll(/(\w+) ([\da-f]+)/g)].map(
    ([, name = '', code = '']) => [name, character(Number.parseInt(code, 16))] as const,
  ),
]);

function words(text: string): readonly string[] {
  return text.split(/\s+/);
}
