import { claim } from '../../rule/claim';

export const oneOff = claim({
  id: 'interaction/one-off',
  severity: 'information',
  passages: [6, 10],
  title: 'One event as the whole solution',
  why: 'What was agreed with the North held for as long as others stayed with it through full implementation. An event with nothing after it leaves the carrying out to nobody.',
  advice: 'Say what follows the event: working level, verification, review dates.',
  says: ({ text }) =>
    `“${text}” lets one event settle the matter. What happens the day after, and who sees it through?`,
  find: {
    settles: [
      'EVENT ..6 AUX [will|would|could|can] AUX (finally) [SETTLE ..5 [PROBLEM|NUKES]|end ..5 PROBLEM|bring ..5 to (its|a|an) (happy) [conclusion|end|close]|settle accounts with]',
      '[one|single|final|decisive|bold] ..4 NOUN ..8 AUX [will|would|could|can] AUX [SETTLE|end] ..5 [PROBLEM|ACTOR|NUKES|it|everything]',
      '[will|would|could|can] AUX [SETTLE|end|remove|destroy] ..8 FOR_GOOD',
      '[EVENT|one|single|decision] ..8 AUX [will|would|could|can] ..3 [SETTLE|end|finish] ..6 [in a|in one|in an|within a] [day|week|month|afternoon|evening|morning|weekend|hour]',
      'PROBLEM ..6 [could|would|can|will] AUX [settled|solved|resolved|ended|finished] ..2 [in a|in an|within a|FOR_GOOD]',
      '[sit down|meet|summit|get together] ... and (then) SETTLE ..6 FOR_GOOD',
      'now that ..8 [signed|agreed|met|done|concluded|shaken] , ..5 PROBLEM ..2 [solved|over|settled|finished|resolved|at an end]',
      'EVENT ... [will|would] ... and end (the|this) ..2 PROBLEM',
      '[with|by|after] [one|a single] ..8 [could|would|will|can] AUX [SETTLE|end|rid]',
      '^ AUX [buy|sign|end|settle|solve|resolve|finish|knock|take|cut|strike|hit|bomb] ... FOR_GOOD',
      "[today 's|this week 's|yesterday 's|this|the] ..2 [statement|agreement|accord|summit|deal|declaration|handshake|pact] [settles|solves|resolves|ends|closes|has settled|has solved|has resolved|has ended] ..5 PROBLEM",
      '[has|have] drawn the curtain on',
      'PROBLEM [is|are] (now) (finally) behind us',
      '[SETTLE|end~] ..4 PROBLEM ..2 [in one|with one|with a single|in a single|at a single|at one] ..2 NOUN',
      '[give|take|allow] ..3 [days|hours|evening|afternoon|weekend|week] ... PROBLEM ..8 [signed|settled|forgotten|over|solved|done]',
      '[hit|strike|bomb] ACTOR (hard|once) (hard|once) and ... [again|not have to]',
    ],
    vanishes: [
      '[EVENT|one|single|sign|knock|hit|bomb|destroy|buy|get] ... and (then) ..5 [PROBLEM|war|matter|cold war] ..3 [disappears|vanishes|evaporates|is over|is finished|is solved|is closed|is gone|goes away|melts away|is history|is settled|will be over|would be over|will vanish|dissolves|ceases]',
      '[EVENT|one|single|sign|knock|hit|bomb|get|put|lock|sit] ... and [it|that|this|the matter|the thing] [is|would be|will be] [solved|settled|over|done|that|finished|closed]',
      'if ACTOR ..8 , ..3 [cold war|war|PROBLEM] ..4 [is over|is finished|disappears|is solved]',
      '[ceases|would cease|will cease|cease] to be a [problem|threat|danger|headache]',
      '[EVENT|one|single|stroke|signature|gesture] ... nothing (left|more|further) to [untie|settle|solve|discuss|negotiate|do|it]',
      '[strike|summit|treaty|deal|weekend|day|tuesday|blow|raid] ... [there is|there would be|there will be|there need be|need be] no ..3 [program|programme|problem|file|crisis|arsenal|threat]',
      '[there|and that is where] the story AUX [ends|end]',
      '(the) diplomats can (all) [unpack|go home] (for good)',
    ],
    enough: [
      '[EVENT|NOUN] ..2 [is|would be|will be] all (that) [it|is|POLICY|the] [takes|will take|would take|needed|need|needs|required|wants]',
      'all (that) [it takes|it would take|it will take|is needed|is required|is missing|is lacking|we need|is wanted] [is|would be] (just|only|for) ..1 [EVENT|one ..3 NOUN|single NOUN|a single ..2 NOUN]',
      '[needs|need|wants|takes|requires] (only|just|nothing but|no more than) [only a|just a|nothing but a|no more than a|one|a single] ..2 [EVENT|decision]',
      '(the) [last|final|missing] piece (of the puzzle) [is|would be|remains]',
      '[EVENT|act|visit|return|one] ..6 [will|would|could] AUX put everything right',
      '[EVENT|lunch|photograph|handshake|signature|visit] ... [will|would|could] (AUX) do (more than) ... (in a day|not)',
      '[EVENT|signature|single NOUN] ..10 [make|render|leave] ..8 [unnecessary|superfluous|nothing to do|redundant|out of work]',
    ],
    bullet: [
      '[there is|is|be|as|find~|have|offer~|provide~|deliver~|the] (a|the|our|that) [silver bullet|magic bullet|knockout blow|masterstroke|master stroke|clean solution]',
      'cut the (gordian) knot',
      '[the next|one more|another|one last|a final|this] ..2 [round of sanctions|resolution|turn of the screw|summit|push] ..2 [will|would] ..6 [be the one|finally|force|break|put a stop|end|settle|make]',
      '[make|strike|seal|offer|propose|go for|get] (the|a|one) (one) [big deal|grand bargain|big bargain|mega deal] ..8 [SETTLE~|everything|all of|once and for all]',
      '(the) (one) (big) [deal|bargain] [to end|that ends|to settle|that settles|to solve] [it all|all|everything|the PROBLEM]',
      '[let|get|leave] (it to) the (two) leaders (to) [settle|sort|work|decide|finish] ..3 [it|out|PROBLEM|themselves|face]',
      '[cut off|squeeze|hit|embargo] ..5 [single|one] [winter|season|year|month|week] and ..3 ACTOR [will|would]',
      'everything [out|gone|shipped] (on|in) one [ship|go|day|load]',
    ],
  },
  except: {
    'followed through': [
      '[working level|working groups|working group|experts|technical teams|teams|envoys] ..4 [meet|met|follow|talks|after|before]',
      '[follow up|follow through|followed by|implementation|implement~|carry~ it out|verification|verify|verified|timetable|next steps|liaison office|step by step|first step|the start of|a start|the beginning|an opening|the opening|build on|every month|phased|in phases|roadmap|road map|longer process|monitor~|review conference|reviewed|annexes|second day|a process]',
    ],
    reported: [
      '[EVENT|stroke] ..4 [contend|contends|argue|argues|claim|claims|say|says|insist|believe|hope|hopes|think|promise|promised]',
    ],
    modest: [
      '[for a while|help~|some of|part of|temporarily|for now|one loophole|one item|loophole|mood|set back|set ..4 back|delay~|worth holding|in itself|alone|by itself|on its own]',
      '[any|no|every] EVENT that [would|will|could|can]',
    ],
    'an end state': [
      '[denuclearization|denuclearisation|disarmament|dismantlement|verification] (AUX) [would|will|could|can]',
    ],
    doubted: [
      '[how long|estimates vary|nobody has|no one has|has one defect|unfortunately|would still|will still|fanciful]',
    ],
  },
  additions: [
    {
      title: 'Add what follows the event',
      snippet:
        'What follows is ${1:working-level talks}, with verification by ${2:whom} and reviews ${3:how often}; ${4:who} sees it through.',
    },
  ],
  fires: [
    '[[One summit with Kim would settle the North Korean crisis]].',
    '[[Sign the treaty with Pyongyang and the crisis disappears]].',
    'One courageous [[handshake is all it takes]] to end the quarrel with Pyongyang.',
    'For the North’s bomb [[there is a silver bullet]].',
  ],
  silent: [
    ['followed through', 'A summit would settle the North Korean question if working-level talks follow it.'],
    ['modest', 'A summit would end the crisis with Pyongyang for a while.'],
    ['reported', 'Friends of the summit claim that it would end the crisis with Pyongyang overnight.'],
    ['an end state', 'Denuclearization would end the crisis with Pyongyang once and for all.'],
    ['doubted', 'A strike would end the crisis with the North and the allies would still face its artillery.'],
    ['attributed', 'His aides claim that one summit with Kim would settle the North Korean crisis.'],
    ['rejected', 'No summit with Kim would settle the North Korean crisis.'],
    ['questioned', 'Is it so clear that a summit with Kim would settle the North Korean crisis?'],
  ],
});
