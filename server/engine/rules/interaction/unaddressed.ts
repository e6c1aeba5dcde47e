import { coverage } from '../../rule/coverage';

export const unaddressed = coverage({
  id: 'interaction/unaddressed',
  severity: 'warning',
  passages: [6, 8, 9, 10],
  title: 'How much and how steadily to interact',
  why: 'Policy has worked when others stayed attentive through its full implementation. Interaction is not engagement: it means more of both carrots and sticks, kept up, and it pays whether or not talks succeed.',
  advice: 'Add a sentence on how much contact, how steadily and through which channels, or on what neglect costs.',
  says: () =>
    'This draft recommends policy and never says how much or how steadily to interact. Through which channels, how often, and at what cost if they lapse?',
  satisfiedBy: {
    steady: [
      'STEADY ..2 CONTACT',
      'STEADY .. [consultation~|contact~|meeting~|talks|dialogue|visits|exchanges|conversation~|discussions|call~] .. [with|between] .. [ACTOR|both|two sides|two koreas]',
      '[meet~|talk~|call~|speak~|confer~|used|staffed|answered|open] .. [daily|weekly|fortnightly|monthly|quarterly|regularly|every week|every month|every day|every year|each week|each month|twice a day|once a month|once a week|on fixed dates|on a fixed .. |at fixed intervals|round the clock|day and night|without interruption|all year round|the year round|in good times and bad]',
      '[keep~|kept|hold~|stay~|remain~|maintain~|leave~|left] ..4 [channel~|line~|door|contact~|conversation|dialogue|talks|telephone|phone|hotline~|embassy|office~|mission] ..4 [open|going|alive|staffed|running|answered|on a fixed|without interruption|standing|manned]',
      '[keep~|kept|maintain~|sustain~|preserve~|continue~] ..3 [channel~|contact~|line~ of communication|lines of communication|communication~|hotline~|liaison|dialogue with ACTOR|talks with ACTOR]',
      '[channel~|line~|contact~|hotline~|office~|visits|exchanges|talks|conversation|embassy|envoy] .. [should|must|ought to|need~ to|has to|have to|is to|are to] .. [open|staffed|maintained|continue|survive|standing|kept|regular|fixed|stay|reopened|restored|go on|start again|daily|weekly|monthly|used]',
      '[stay~|staying|remain~] (closely|steadily) [at the table|in touch|in contact|engaged|on the line|in the room]',
      '[must|should|ought to|need to|has to|have to] .. [no|never|not] .. [month|week|day] .. [meet|talk|speak|contact]',
      '[never|not] .. let .. [conversation|contact~|line~|channel~|dialogue|talks|it] [drop|lapse|die|go dead|rust|go cold]',
      '[hang up|hangs up] on',
      '[to be there|being there|showing up|turning up] , .. [week|day|month|year]',
      '[more|no fewer] [meetings|calls|visits|talks|contact] ..',
      '[floor|rung] [beneath|below|under] which .. contact',
      '[nothing else on|nobody else on|somebody|someone] .. [the desk|day job|own~ .. file|answer~ .. telephone]',
    ],
    channel: [
      '[open|reopen~|restore~|establish~|set up|create~|install~|build~|staff~|use|revive~|propose~|exchange|post|name|appoint~|empower~|restored|reopened|established|give|needs|need|want] .. [channel~|hotline~|hot line~|liaison office~|liaison officer~|special representative~|direct line~|military line|back channel~|backchannel~|resident mission|interests section|working group~|joint commission|standing commission|track two|track ii|crisis line|line~ to ACTOR|full time envoy|permanent envoy|resident envoy|inter korean line|north south line|telephone line]',
      '[liaison office~|hotline~|hot line~|standing commission|working level talks|special representative~|full time envoy|direct line|military line|joint commission|liaison officers|joint military commission] ..4 [would|should|must|could|will|ought|can|is|are|needs|has to|have]',
      '(a|an|the) telephone that works',
      '[messages|message|letters|calls] .. be [carried|answered|returned|passed]',
      'through .. [new york channel|new york|channel~|swiss|swedes|ulaanbaatar|intermediar~|embassy|embassies] .. [weekly|daily|regular~|keep|open|steadily]',
      '[contact~|channel~|talks|meetings|conversations] .. at (the) [working|official|expert|senior|every|all|all] [level|levels]',
      '[someone|somebody|someone senior|an address] .. to [call|ring|telephone|phone|write to]',
      '[conduit|lifeline|line of contact]',
    ],
    implementation: [
      '[follow through|follow up|implementation|carrying out] .. [matter~|must|should|need~|requires|depends|require|will|counts|has to|deserve~|is]',
      '[full|faithful|patient|careful] implementation',
      '[inspectors|monitors] .. [supplied|listened to|backed|need~|must|should|resident]',
      '[timetable|agreement|accord|deal|freeze|signature|summit] .. [need~|require~|worth|depend~] .. [tending|attention|minding|working group~|follow~|implementation|people|staff]',
      '[be|being|left] .. without .. [a minister|anyone|somebody|someone] to [mind|tend|see to] it',
      '[working group~|experts|envoys|delegations] .. [meet~] .. [week|month|regular~|quarter~|fixed|year]',
      '[whatever is agreed|what is agreed|signature|handshake|summit] .. [worth|mean~|last~|hold~] .. [only|as much|working|follow~|people who|meet]',
    ],
    attention: [
      '[cost|price|cost~|wages] of .. [neglect|inattention|silence|lapses|looking away|ignoring|disengagement|absence|letting]',
      '[neglect|inattention|silence|looking away|looking elsewhere|lapses|absence|disengagement|drift] .. [cost~|has had|had its price|invite~|feed~|brought|bring~|led to|hurt|breed~|is how|is what|been what|was a policy|paying for|taught|produced|fed]',
      '[lapses|absences|silences] that have [hurt|cost]',
      '[sustained|steady|constant|consistent|senior|high level|persistent|continuous|undivided|unbroken|day to day|close] [attention|interaction|presence|involvement|engagement|diplomacy|conversation|talks]',
      '[attention|interaction] .. [steady|sustained|between crises|every|daily|throughout|kept up|on this scale|rather than neglect|over neglect]',
      '[intensity|frequency|regularity|rhythm|pace|cadence] .. [contact|deal|dealings|meet|talk|interaction|meetings|talks]',
      '[how (regularly|often|steadily|much)] .. [deal~|meet~|talk~|interact~|speak~] ',
      '[how many times|how often|how regularly] .. [official~|envoy~|diplomat~|anyone] .. [met|meet|spoke|talk]',
      '[lost touch|lose touch|losing touch] with .. [paid|pay|cost|price|ignorance]',
      '[paid|pay|paying] for .. [ignorance|silence|absence|neglect|inattention]',
      '[file|desk] .. [never|not] .. [closed|shut]',
    ],
  },
  except: {
    'something else': [
      '[drill~|exercise~|surveillance|collection effort|launch site|export controls|pension]',
      '[india and pakistan|iranian~|congressional leaders|seismologist~|provinces|defector~ in|television|english channel|mines washed|soldiers guard|party secretaries]',
      '[sustained|steady|constant] [pressure|sanctions]',
      'SUBJ AUX [keep~|cut|maintain~|resolved|restored]',
    ],
    refused: [
      '[no point in|comforting fiction|mistake~ motion|would be allowed to ring|nothing useful|lapse ;|nothing that we shall miss|cost us nothing|never mind]',
      '^ let .. [lapse|go dead]',
      '[leave|left|be left] .. without any reply',
    ],
    'one event': ['[one last offer|walk away from]'],
  },
  additions: [
    {
      title: 'Add a section on interaction',
      snippet:
        'Whatever the mix of pressure and offers, contact should be kept up: ${1:channel}, meeting ${2:how often}, at ${3:what level}, through full implementation. Letting it lapse would ${4:cost}.',
    },
  ],
  satisfies: [
    'A liaison office in each capital would give both governments someone to call.',
    'The New York channel should be kept open between crises.',
    'Follow-through on the freeze with North Korea matters more than the signature.',
    'Neglect has had its price in Korea.',
  ],
  insufficient: [
    ['refused', 'There is no point in naming another full-time envoy to Pyongyang.'],
    ['something else', 'India and Pakistan keep a hotline open.'],
  ],
});
