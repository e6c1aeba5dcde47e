import { claim } from '../../rule/claim';

export const predictedResponse = claim({
  id: 'motivation/predicted-response',
  severity: 'warning',
  passages: [5, 9],
  title: 'A response promised as certain',
  why: 'The record shows neither dependable reciprocity for concessions nor routine surrender to pressure. How the North answers a measure depends on which motives move it at the time, and those are not known.',
  advice: 'Say on which motive the response depends, and what to do if it does not come.',
  says: ({ text }) =>
    `“${text}” promises how the North will respond. On which motive does that depend, and what if it does not come?`,
  find: {
    command: [
      '^ ORDER ... and (then|soon|before long|sooner or later|in time|within|NP) (months|weeks|days|year) (,) [SUBJ|their|his|its] .. [WILL|is bound to|are bound to]',
      '^ ORDER ... and .. WILL (be|have|soon|quickly|simply|all|again|find|get|see) [YIELD|be back|dry up|stop|end|cease|follow|vanish|disappear|quiet|subside|collapse|go away|come|fall|be quiet|return|open|melt|evaporate|thaw|ease|flow|fade|crumble|stand still|find|get|see]',
      '^ ORDER ... and [you|we|POLICY] WILL .. [find|see|get|have|win] .. [that|SUBJ|ACTOR|freeze|dismantlement|inspectors|deal|agreement|signature|concession~|disarmament|moratorium|result~]',
      '^ ORDER ... [and watch|and see] [ACTOR|it|them|him|how] .. YIELD',
      '^ ORDER ... , and (the) [SUBJ|NP] [WILL|YIELD]',
      '^ by [offering|lifting|easing|recognizing|recognising|giving|squeezing|cutting|closing|tightening|threatening|engaging|suspending|dropping|talking|making|showing|applying|imposing|NOUN] ... [we|POLICY|you] WILL [get|win|have|bring|make|force|gain|secure|obtain]',
      'let [MEASURE|NP|the MEASURE] ... (and) SUBJ .. WILL',
    ],
    condition: [
      '[if|when|once|as soon as|the moment|the day|after|unless|until] .. [PSUBJ|SOFT|HARD|MEASURE|CHINA|we|it|they|ORDER] ... , (then) (even) SUBJ AUX WILL AUX [VERB|YIELD|have no choice|read|do]',
      '[if|when|once|as soon as|unless|until] [PSUBJ|MEASURE|SOFTN|HARDN|CHINA|we] .. [SOFT|HARD|ORDER|lifts|eases|drops|offers|recognizes|suspends|guarantees|stops|ends|shows|holds|keeps|closes|cuts] ... , .. [ACTOR_POSS|SUBJ] .. WILL',
      'SUBJ AUX [WILL|certain to|sure to|bound to] .. [if|once|when|as soon as|the moment|unless|until|after] [PSUBJ|SOFT|HARD|CHINA|we|the MEASURE|MEASURE|it is]',
      '[faced|confronted|deprived|starved|squeezed|cornered|shorn|stripped|cut off|offered|given|denied|reassured|satisfied|assured|left|isolated|freed] (with|by|of|from|a|the|in) ... , (even) SUBJ AUX WILL',
      'with .. [MEASURE|HARD|SOFT|door|border|pipeline] .. , .. [SUBJ|capitulation|surrender|collapse|disarmament|ACTOR_POSS] .. WILL',
      '[once|after|when|if] .. [HARDN|SOFTN|MEASURE] [bite~|bites|work~|take hold|takes hold|are lifted|is lifted|are eased|is eased|go|ends|end|begin|is restored|are restored] ... WILL',
      'ORDER .. [enough|hard enough|long enough|further|harder] ,? and SUBJ',
    ],
    works: [
      '[MEASURE|SOFT|HARD] .. WILL (only|merely|simply|just|soon|surely|eventually|again|always|at last|finally|inevitably|certainly|quickly|then|also|do nothing but|in time|in the end) [CAUSE] .. [ACTOR|the leadership|ACTOR_POSS]',
      '[MEASURE|SOFT|HARD] .. [WILL|is bound to|are bound to|is certain to|are certain to|is sure to|are sure to] (only|merely|simply|just|soon|surely|eventually|again|at last|finally|inevitably|certainly|quickly|also|do nothing but) [invite|provoke|trigger|bring|mean|produce|encourage|prompt|spark|draw|breed|elicit|earn|lead to|beget|result in] .. [test~|launch~|missile~|provocation~|retaliation|escalation|attack~|aggression|blackmail|demand~|threat~|crisis|release|moratorium|freeze|signature|concession~|restraint|reciprocity|trust|goodwill|thaw|surrender|capitulation|defiance|recklessness|adventurism]',
      '[MEASURE|SOFT|HARD|ACTOR] .. [certain|bound|sure|guaranteed] to [YIELD|CAUSE|respond|react|retaliate|test|reciprocate|answer|lash out|fail|escalate|resume|open|change|come|return|read|see|walk|reject|refuse]',
      '[MEASURE|SOFTN|HARDN|NP] .. WILL be (promptly|simply|surely|always|only|duly) [met|answered|filled|repaid|reciprocated|returned|rewarded|matched|greeted|seen|read|exploited|taken] (by|with|as|in) ',
      '[WILL|is bound to|are bound to|is certain to] (be) (soon) [met|answered|repaid|reciprocated|returned] (with|in) [kind|interest|full]',
      'WILL .. [to its knees|to his knees|to their knees|to heel|to terms|to the table|to the negotiating table|to the bargaining table|back to the table|back to talks|back to the talks|back to negotiations|to its senses|to his senses|to their senses|over the edge|to reason]',
      '[MEASURE|SOFT|HARD|NP] .. WILL [turn|split|divide|set] .. [elite~|generals|military|party|cadres|officers|people] .. against',
      "[MEASURE|SOFT|HARD] .. WILL .. [break|sap|bend|crush|erode|wear down|soften|change|melt|alter|shift] [ACTOR_POSS|the regime 's|the leadership 's] [will|resolve|attitude|behavior|behaviour|calculus|calculations|mind|position|stance|nerve|grip|heart|conduct|posture|thinking|policy]",
      '[guarantee~|assure~|ensure~|certain to produce|sure to produce] .. ACTOR_POSS [compliance|cooperation|return|surrender|good behavior|good behaviour|restraint]',
      '[trust|goodwill|kindness|generosity|concessions|weakness|strength|firmness|pressure|appeasement] (only) (always) [begets|beget|breeds|breed|invites|invite] [trust|goodwill|kindness|aggression|provocation|concessions|respect|restraint|contempt|further|more|defiance|new|another]',
    ],
    yields: [
      'SUBJ AUX WILL AUX (have no choice but to|have to|be forced to|be compelled to|be obliged to|be brought to|be made to|quickly|soon|only|be the first to|eventually|in the end|of necessity|in due course|learn to|then) [YIELD|have no choice|be forced|be left with no choice|come to us|come begging|come crawling|collapse|implode|crumble]',
      'SUBJ AUX [have|has] [no choice|no option|no alternative] (left) but to',
      '[watch|see] [ACTOR|it|them|him] [YIELD]',
      '[only|just|merely|simply] a (matter|question) of [time|weeks|months] (before|until|till)',
      '[answer|response|reply|reaction|retort] .. [WILL be|is] (another|a|more|yet another|one more|fresh|further|new|the next) [test~|launch~|missile~|rocket~|provocation~|attack~|salvo~|barrage~|threat~|warhead~|detonation~]',
      '[SUBJ|regime] AUX [respond~|yield~|bow~|bend~|buckle~|fold~|cave~|give~ way|gives way|give~ in|gives in|back~ down|blink~] (only) (always|eventually|quickly) [to|under|when|if|once|before|whenever] .. [HARDN|SOFTN|MEASURE|weight|money|CHINA|bankers|when]',
      'SUBJ would (then) [surely|certainly|inevitably|undoubtedly|doubtless|be bound to|be certain to|be forced to|have no choice but|be compelled to|have to] ',
      '[will|would] , as surely as',
      'SUBJ AUX WILL [read|see|take|treat|interpret|regard|view] .. as .. [weakness|surrender|a green light|license|licence|permission|victory|retreat|appeasement|an invitation|vindication|war]',
      'the regime .. WILL .. [collapse|fall|implode|crumble]',
      "[its|his|their|the regime 's|ACTOR_POSS] days are numbered",
    ],
  },
  except: {
    conditional: [
      '[if|where] (the) (aim|motive|fear|prestige|survival|purpose|goal) .. [is|be|moves|drives]',
      'only if [fear|the|prestige|survival|need]',
    ],
    tested: [
      '[either answer|either way|see what SUBJ|would teach|will tell|will show|would show|one way or the other|and so would]',
    ],
    announced: [
      '[announced|notified|scheduled|agenda|its engineers|informed|due to]',
      'WILL [arrive|convene|meet|celebrate|mark|hold|host|attend|send] .. (in|on|at) [monday|tuesday|wednesday|thursday|friday|saturday|sunday|april|january|february|march|june|july|august|september|october|november|december]',
    ],
    'our own': ['WILL (cost|need|require) .. (the) [alliance|our|us|traders]'],
  },
  yieldsTo: ['motivation/assumed-bargain', 'motivation/assumed-defiance'],
  rewrites: [
    {
      title: 'Make it a possibility',
      swap: [
        ['is bound to', 'may'],
        ['are bound to', 'may'],
        ['is certain to', 'may'],
        ['are certain to', 'may'],
        ['is sure to', 'may'],
        ['are sure to', 'may'],
        ['is going to', 'may'],
        ['will', 'could'],
      ],
    },
  ],
  additions: [
    {
      title: 'Add what the response depends on',
      snippet: 'That response depends on ${1:motive}; if it does not come, ${2:what we do then}.',
    },
  ],
  fires: [
    ['[[Pressure will bring the regime]] to its knees.', 'Pressure could bring the regime to its knees.'],
    [
      '[[Restore the oil shipments and the North will]] reopen the border villages.',
      'Restore the oil shipments and the North could reopen the border villages.',
    ],
    [
      '[[Once Washington lifts the ban, Pyongyang will answer]] with a freeze of its own.',
      'Once Washington lifts the ban, Pyongyang could answer with a freeze of its own.',
    ],
    [
      'Another [[embargo is bound to provoke a launch]] from Sohae.',
      'Another embargo may provoke a launch from Sohae.',
    ],
    [
      'With the ports shut, [[Pyongyang will have no choice but to give in]].',
      'With the ports shut, Pyongyang could have no choice but to give in.',
    ],
    ['In Korea [[weakness will be met with]] another shell.', 'In Korea weakness could be met with another shell.'],
  ],
  unframed: ['Restore the oil shipments and the North will reopen the border villages.'],
  silent: [
    ['conditional', 'If the aim is survival, an assurance will bring the North to the table.'],
    [
      'tested',
      'Offer the North a liaison office and it will reply within days, and either answer would teach us something.',
    ],
    ['announced', 'If the drills go ahead, Pyongyang will fire a rocket on Friday, as it has announced.'],
    ['our own', 'Sanctions will bring the North no bread and will cost the alliance its credit.'],
    ['hedged', 'Pressure may in time bring the regime to terms, and Pyongyang will perhaps come back to the table.'],
    ['attributed', 'The lobby promises that pressure will bring the regime to its knees.'],
    ['rejected', 'It is untrue that food aid will make the North open its ports.'],
    ['questioned', 'Is it likely that the North will give in to sanctions?'],
  ],
});
