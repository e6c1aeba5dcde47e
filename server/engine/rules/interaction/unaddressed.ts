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
      'STEADY ..3 CONTACT',
      'CONTACT .. STEADY',
      '[keep~|kept|hold~|stay~|remain~|maintain~|leave~] ..4 [channel~|line~|door|contact~|conversation|dialogue|talks|telephone|phone] ..3 [open|going|alive|staffed|running]',
      '[keep~|kept|maintain~|sustain~|preserve~] .. [channel~|contact~|line~ of communication|dialogue|conversation|communication~|hotline~]',
      '[stay~|staying|remain~|be] .. [at the table|in touch|in contact|engaged|on the line|in the room]',
      '[stay~|keep~|remain~] .. (with it|attentive|involved)',
      '[meet~|meeting~|talk~|call~|speak~|confer~] .. STEADY',
      '[never|not] .. let .. [conversation|contact|line|channel|dialogue|talks] [drop|lapse|die|go dead]',
      '[hang up|hangs up]',
    ],
    channel: [
      '[open|reopen|restore|establish|set up|create|install|build|staff|use|revive|propose|exchange|post|name|appoint|empower|send|need~|want~|give|restored|reopened|established] .. [channel~|hotline~|hot line~|liaison office~|liaison officer~|envoy~|special representative~|direct line~|military line|back channel~|mission|embassy|embassies|interests section|interlocutor~|working group~|joint commission|commission|track two|track ii|line to]',
      '[liaison office~|hotline~|hot line~|standing commission|working level talks|special representative~|full time envoy|direct line|military line|joint commission|crisis line] ..4 [would|should|must|could|will|ought|can|is|are|needs|has to]',
      '[channel~|line|hotline|contact~] .. [should|must|ought to|need~ to|has to|have to] .. (be|stay|remain|survive) ',
      '[carry|carried] messages',
      'through .. [new york|channel~|swiss|swede~|ulaanbaatar|intermediar~] .. [channel|messages|message|contact~|offer|offers]',
    ],
    implementation: [
      '[follow through|follow up|implementation|carrying out] .. [matter~|must|should|need~|is|requires|depends|require|will|through|counts|has to]',
      '[see~|seeing|carry|carrying|carried] .. [through|out] .. (to|until) [the end|full|completion|last]',
      '[implementing|implement|implemented|tend~|tending|minding|mind] .. [agreement~|accord~|deal~|freeze|every|step|it]',
      '[inspector~|monitor~] .. [stay~|present|in place|on the ground|remain~]',
      '[working group~|experts|technical talks] .. [meet~|monthly|weekly|regular~]',
    ],
    attention: [
      '[cost|price|cost~] of .. [neglect|inattention|silence|lapse~|looking away|ignoring|disengagement|absence]',
      '[neglect|inattention|silence|looking away|ignoring|lapse~|absence|disengagement] .. [cost~|has had its price|invite~|feed~|brought|led to|has hurt|have hurt|breed~|is how|is what|been what]',
      '[sustained|steady|constant|consistent|senior|high level|persistent|close|continuous|undivided] .. [attention|interaction|presence|involvement]',
      '[attention|interaction] .. [steady|sustained|between crises|every|daily|throughout|neither|needed|constant]',
      '[more of both|more interaction|interaction over neglect|second axis]',
      '[day job|every day|week in and week out|month by month|drumbeat|routine] ',
      '[lost touch|lose touch|losing touch]',
    ],
  },
  except: {
    'something else': [
      '[drill~|exercise~|pressure|surveillance|collection|launch site|export controls|trade]  $',
      '[india|iran|iranian~|congressional|congress about|seismologist~|provinces|defector~ in seoul|television|english channel|mines|soldiers]',
    ],
    refused: ['[let .. lapse|no point in|comforting fiction|mistake motion|would be allowed to ring|nothing useful]'],
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
