/**
 * Every form an English verb or noun of this base may take: “squeeze” → squeeze, squeezes, squeezed, squeezing.
 * Forms serve to recognise words, so it errs towards too many: a doubled and an undoubled consonant are both given.
 */
export function inflections(base: string): readonly string[] {
  const known = irregular.get(base);
  const forms = new Set([base, third(base), past(base), gerund(base), ...doubled(base), ...(known ?? [])]);
  return [...forms];
}

/** “want” → “wants”. */
export function third(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function past(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function gerund(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

function doubled(base: string): readonly string[] {
  const last = base.at(-1) ?? '';
  return /[^aeiou][aeiou][bdgklmnprtv]$/.test(base) ? [`${base}${last}ed`, `${base}${last}ing`] : [];
}

const irregular = new Map<string, readonly string[]>(
  `be am is are was were been being 's 're 'm
have has had having 've
do does did done doing
go goes went gone going
say said
think thought
mean meant
seek sought
buy bought
bring brought
teach taught
catch caught
fight fought
tell told
sell sold
hold held
keep kept
sleep slept
weep wept
creep crept
leave left
lose lost
feel felt
deal dealt
meet met
sit sat sitting
stand stood
understand understood
withstand withstood
make made
take took taken
shake shook shaken
mistake mistook mistaken
give gave given
forgive forgave forgiven
get got gotten getting
forget forgot forgotten
see saw seen
foresee foresaw foreseen
know knew known
grow grew grown
throw threw thrown
blow blew blown
draw drew drawn
withdraw withdrew withdrawn
fall fell fallen
run ran running
win won winning
begin began begun
swing swung
cling clung
spin spun
sink sank sunk
drink drank drunk
ring rang rung
sing sang sung
spring sprang sprung
shrink shrank shrunk
come came coming
become became
overcome overcame
let letting
cut cutting
put putting
set setting
hit hitting
shut shutting
quit quitting
bet betting
bid bidding
rid ridding
cast casting
cost costing
hurt hurting
burst bursting
spend spent
send sent
lend lent
bend bent
build built
rebuild rebuilt
read reading
lead led
feed fed
bleed bled
speak spoke spoken
break broke broken
steal stole stolen
freeze froze frozen
choose chose chosen
write wrote written
rise rose risen
arise arose arisen
drive drove driven
ride rode ridden
hide hid hidden
bite bit bitten
eat ate eaten
beat beaten
pay paid
lay laid
lie lay lain lying
show shown
sow sown
strike struck stricken
stick stuck
hang hung
dig dug
shoot shot
find found
bind bound
grind ground
wind wound
bear bore borne
swear swore sworn
tear tore torn
wear wore worn
pursue pursuing
woo woos wooed wooing
veto vetoed
man men
woman women
child children
foot feet
life lives
wife wives
crisis crises
axis axes
analysis analyses
hypothesis hypotheses`
    .split('\n')
    .map((line) => {
      const [base = '', ...forms] = line.split(' ');
      return [base, forms] as const;
    }),
);
