import { coverage } from '../../rule/coverage';

export const unexamined = coverage({
  id: 'motivation/unexamined',
  severity: 'warning',
  passages: [5, 9, 10],
  title: 'Why the North acts as it does',
  why: 'Where ideology and unity weigh most a lean to engagement serves; where power and interest do, a tilt to confrontation; where internal struggles rule, care. Advice that never asks about motives rests on one of these without saying which.',
  advice:
    'Weigh at least two explanations of the North’s conduct, or say that its motives are mixed, changing or not known.',
  says: () =>
    'This draft recommends policy and never weighs why the North acts as it does. Which two readings fit its conduct, and would the advice hold under both?',
  satisfiedBy: {
    unknown: [
      "[do not|does not|can not|cannot|n't|nobody|no one|hard to|difficult to|impossible to|who can] .. [know~|say|tell|said|sure|divine~|read] .. [why|what .. ACTOR|whether .. ACTOR|motive~|intention~|intent|which of|how .. kim]",
      '[motive~|intention~|aims|purposes|reasons|calculations|thinking|goals|objectives] .. (are|is|remain~) [opaque|mixed|unknown|unclear|obscure|several|many|inferred|not known|uncertain|complex|changing|in flux|contested|disputed|a mystery|guesswork|multiple|hidden]',
      '[opacity|obscurity] of .. [motive~|intention~|regime|decision~]',
      '[mixed|multiple|several|various|shifting|different|changing|competing|more than one] [motive~|purposes|reasons|aims|readings|explanations|theories|hypotheses|goals|impulses]',
      '[theory|guess|reading|explanation] .. [is|be] (only|a) [a guess|guess|one of|wrong|tentative]',
      'SUBJ [may|might] (itself|himself|themselves) not (yet) [know|have decided]',
      '[perhaps|may|might] .. not .. [made up its mind|decided|settled|undecided]',
      'no single [motive|reason|explanation|cause] [accounts|explains]',
      'guessing wrong',
    ],
    rival: [
      '[two|three|several|rival|competing|other|alternative|plausible|different|at least two] [reading~|explanation~|interpretation~|theories|hypotheses|accounts|possibilities|views of why] .. [compete~|fit|of|differ|are|for|have|remain|call|is|explain|predict]',
      '[some|one] .. [see~|read~|argue~|view~|explain~|think~|believe~|hold~|give~|attribute~|put~] .. [other~|another] .. [see~|read~|as|think~|point~|argue~|prefer|that|to|view~]',
      'one .. reading is .. another',
      'whether .. [out of|from|for|because|is|are|builds|seeks|wants|was] .. or .. (out of|from|for|because|to|a|as|prestige|leverage|insurance|survival|fear)',
      '[may|might|could] .. [reflect|be|express|lie|mean|have been|signal|stem] .. , .. or .. ',
      '[may|might] be .. , [he|it|they] may be',
      '[could be|may be] a .. or a',
      '[perhaps|possibly] .. [perhaps|possibly|or|and perhaps]',
      'if .. [fear|prestige|survival|security|power|money|ideology|glory|insecurity|reassurance|leverage|status|domestic|deterrence|aid] .. , .. if ..',
      '[fear|prestige|survival|security|money|ideology|pride|poverty|leverage|status|ambition|revenge|succession] , .. [fear|prestige|survival|security|money|ideology|pride|poverty|leverage|status|ambition|revenge|domestic] .. (and|or) .. [all|each|both|figure|fit|play|weigh|explains|may|some]',
      '[explains|explain] .. [a good deal|some|part|much] .. [explains|explain]',
      '[external|internal] .. as (well|much) as .. [internal|external]',
      '[ask|consider|weigh] .. [which of|why|what] .. [purposes|motives|ACTOR|reasons|moves]',
      '[plan|prepare|allow] for .. [regime|government|leader|both|kim] ...',
      '[only .. see~ only|miss the ambition|miss the fear]',
      '[opposite|different|conflicting] impressions',
      '[reasons|motives] .. not (necessarily) the [reasons|ones]',
    ],
  },
  except: {
    'other motives': [
      '[beijing|moscow|tokyo|seoul|washington|china|president|envoy|jurors|women|iran|economists] .. [motives|reasons|explanations|purposes|why]',
      '[why] .. [president|envoy|washington]',
    ],
    refused: [
      '[no need to puzzle|whatever its motives|alibi|wasting the time|has had its day|as plain as|no mystery|question for historians]',
    ],
    'not motives': ['[how many|warheads|orbit|yield|kilotons|rice prices|restarted|market|reactor was]'],
  },
  additions: [
    {
      title: 'Add a section on motives',
      snippet:
        'Why the North acts now is not known for certain. One reading is ${1:first explanation}; another is ${2:second explanation}. ${3:What evidence} would tell them apart, and the advice here ${4:holds or changes} if the second is right.',
    },
  ],
  satisfies: [
    'We do not know whether Pyongyang builds bombs to trade them or to keep them.',
    'The motives of the North are mixed.',
    'Some read the launch as bargaining and others as proof of ambition.',
    'If fear drives the programme, assurances matter; if glory does, they will buy little.',
  ],
  insufficient: [
    ['refused', 'There is no need to puzzle over mixed motives in Pyongyang.'],
    ['other motives', 'Beijing’s motives are mixed.'],
    ['not motives', 'We do not know how many warheads the North has or why.'],
  ],
});
