import { claim } from '../../rule/claim';

export const falseChoice = claim({
  id: 'framing/false-choice',
  severity: 'warning',
  passages: [9, 3],
  title: 'Policy posed as one pole or the other',
  why: 'The old quarrel between engagement and confrontation is one axis of policy. A draft that makes it the whole choice leaves out that both can be combined, and that how much and how steadily to interact is a choice of its own.',
  advice:
    'Say how the two are to be combined, and add the second axis: how much contact, how steadily, and through whom.',
  says: ({ text }) =>
    `“${text}” poses one pole or the other. Could both be combined, and how much and how steadily should each side interact?`,
  find: {
    between: [
      '[choose|pick|decide|choosing|select|opt|choice|fork|elect] .. between .. SOFT .. [and|or] .. HARD',
      '[choose|pick|decide|choosing|select|opt|choice|fork|elect] .. between .. HARD .. [and|or] .. SOFT',
      'between SOFT .. and .. HARD .. [there|nothing|no] [is|are|lies|exists|middle|ground|in] ..',
      'between HARD .. and .. SOFT .. [there|nothing|no] [is|are|lies|exists|middle|ground|in] ..',
    ],
    either: [
      'either .. SOFT ... or .. HARD',
      'either .. HARD ... or .. SOFT',
      '[decide|settle|choose|determine|know|say] whether .. SOFT .. or .. HARD',
      '[decide|settle|choose|determine|know|say] whether .. HARD .. or .. SOFT',
      '[opt|plump|settle|come down|vote] for .. SOFT .. or .. HARD',
      '[opt|plump|settle|come down|vote] for .. HARD .. or .. SOFT',
      '[you|we|he|washington|congress|POLICY] can .. SOFT ... or [it|you|we|he|they] can .. HARD',
      '[you|we|he|washington|congress|POLICY] can .. HARD ... or [it|you|we|he|they] can .. SOFT',
      '[he|it|they|ACTOR] can be SOFTV or [he|it|they|ACTOR] can be HARDV',
      '[we|POLICY] [must|should|have to|has to|needs to|need to] [SOFTV .. or HARDV|HARDV .. or SOFTV]',
    ],
    reduced: [
      '[come~|boil~] down to .. SOFT .. or .. HARD',
      '[come~|boil~] down to .. HARD .. or .. SOFT',
      'it is SOFTN or HARDN',
      'it is HARDN or SOFTN',
      'it is the SOFTN or the HARDN',
      '^ SOFT or HARD [:|—|;|,]',
      '^ HARD or SOFT [:|—|;|,]',
      '[choice|question|matter|decision|issue] .. [is|are] .. [simple|stark|binary|plain|clear] ... SOFT .. or .. HARD',
      '[choice|question|matter|decision|issue] .. [is|are] .. [simple|stark|binary|plain|clear] ... HARD .. or .. SOFT',
      '[stark|binary|simple|clear|basic|plain] [choice|decision|question] ... SOFT .. or .. HARD',
      '[stark|binary|simple|clear|basic|plain] [choice|decision|question] ... HARD .. or .. SOFT',
    ],
    two: [
      '[only|just|really|exactly|but] two [ways|options|choices|paths|courses|roads|doors|policies|alternatives|answers] ... SOFT ... [or|and] .. HARD',
      '[only|just|really|exactly|but] two [ways|options|choices|paths|courses|roads|doors|policies|alternatives|answers] ... HARD ... [or|and] .. SOFT',
      'two [ways|options|choices|paths|courses|roads|doors|policies|alternatives] ... [SOFT ... or .. HARD|HARD ... or .. SOFT]',
      'two [ways|options|choices|paths|courses|roads|doors|policies|alternatives] ... one .. SOFT ... [one|other|another] .. HARD',
      'two [ways|options|choices|paths|courses|roads|doors|policies|alternatives] ... one .. HARD ... [one|other|another] .. SOFT',
    ],
    excluded: [
      'there is no [third|middle|other] [way|course|path|option|road|ground|choice]',
      'no [third|middle] [way|course|path|option|road|ground|choice]',
      "[can not|can n't|cannot] [do|have|pursue|ride|be] both",
      'nothing in between',
      'no in between',
      '[one|it] or the other',
      'SOFT and HARD .. [mutually exclusive|incompatible|exclude each other|do not mix]',
      'HARD and SOFT .. [mutually exclusive|incompatible|exclude each other|do not mix]',
      '[mutual exclusivity|incompatibility] of .. SOFT and .. HARD',
      '[mutual exclusivity|incompatibility] of .. HARD and .. SOFT',
      '[pursues|pursue|wants|want|try|tries] both ... [succeed|succeeds] at neither',
    ],
    eliminated: [
      'the [alternative|alternatives] to .. SOFT .. [is|are] .. HARD',
      'the [alternative|alternatives] to .. HARD .. [is|are] .. SOFT',
      'SOFT .. has failed ... [that leaves|leaves|leaving] .. HARD',
      'HARD .. has failed ... [that leaves|leaves|leaving] .. SOFT',
      '[having failed|failed] to SOFTV ... left with .. HARD',
      '[choose|to reach for|pick] SOFT ... [you|is to] [give up|let go of|abandon|lose] .. HARD',
      '[choose|to reach for|pick] HARD ... [you|is to] [give up|let go of|abandon|lose] .. SOFT',
      '[opposes|oppose|opposed to|against] .. HARD ... [in favor of|in favour of|for] .. SOFT',
    ],
  },
  except: {
    combined: [
      '[both|combine~|blend|mix|mixture|combination|balance~|pair~|coupled|alongside|together|simultaneously|in tandem|in parallel|at the same time]',
      'package',
    ],
    dichotomy: [
      'false [choice|dichotomy|binary|dilemma]',
      'dichotomy',
      'binary fashion',
      'need not choose',
      'which serve~',
    ],
    'choice of the North': [
      'ACTOR AUX [choose|choice|can have|decide] ... [or|between]',
      'SUBJ AUX [can|must] [have|choose]',
    ],
    'second axis': [
      'how [closely|steadily|often|much] ..',
      'whichever',
      'whatever [the|instrument|mix]',
      '[attention|attentively|neglect|interaction]',
    ],
  },
  rewrites: [
    {
      title: 'Ask how to combine both',
      swap: [
        ['choose between', 'decide how to combine'],
        ['choosing between', 'deciding how to combine'],
        ['choice between', 'question of how to combine'],
        ['decide between', 'decide how to combine'],
        ['pick between', 'decide how to combine'],
      ],
    },
  ],
  additions: [
    {
      title: 'Add the second axis',
      snippet:
        'Whatever the mix, the second question is how much and how steadily to interact: ${1:how often}, ${2:at what level}, ${3:through whom}.',
    },
  ],
  fires: [
    [
      'Washington must [[choose between dialogue and pressure]].',
      'Washington must decide how to combine dialogue and pressure.',
    ],
    'The alliance can [[either negotiate with Pyongyang or squeeze it]].',
    'On North Korea it all [[comes down to carrots or sticks]].',
    'With Pyongyang there are [[only two options: talks or sanctions]].',
    'Toward Pyongyang [[there is no middle way]].',
    'The [[alternative to negotiation is war]].',
  ],
  silent: [
    ['combined', 'The allies must choose between dialogue and pressure less often than they must combine them.'],
    ['dichotomy', 'To choose between dialogue and pressure is a false dichotomy.'],
    ['choice of the North', 'Pyongyang must choose between talks and sanctions.'],
    ['second axis', 'Whichever we choose between dialogue and pressure, the contact must be steady.'],
    ['attributed', 'Hawks insist that Washington must choose between dialogue and pressure.'],
    ['rejected', 'Washington need not choose between dialogue and pressure.'],
  ],
});
