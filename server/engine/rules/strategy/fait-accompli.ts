import { claim } from '../../rule/claim';

export const faitAccompli = claim({
  id: 'strategy/fait-accompli',
  severity: 'information',
  passages: [16],
  title: 'A nuclear North as settled fact',
  why: 'Little can be undone quickly, yet what is hard to reverse need not be granted for good. Taking the arsenal as settled gives away the end state toward which limits and talks could work.',
  advice: 'Name interim limits that stop short of acceptance, and the end they serve.',
  says: ({ text }) =>
    `“${text}” takes a nuclear North as settled. Which interim limits would stop short of that, and toward what end?`,
  find: {
    accept: [
      '[URGE|^|can|could|is to|will have to|sooner|way to|and|not to] AUX ACCEPT (that) ..5 [NUCLEAR_STATE|NUKES]',
      '[URGE|^|can|could|is to|will have to|sooner|way to|and|and to] AUX [accept|recognize|recognise|acknowledge|regard|treat|concede|admit] ..6 as (a|an|the) ..4 [NUCLEAR_STATE|settled|permanent|fait accompli|given|fact of life|furniture|fact]',
      '[URGE|^|is to|will have to] AUX ACCEPT (the|this|that) ..2 [reality|inevitable|fact|facts|situation] (and|$|that ..4 NUKES|that ..6 NUCLEAR_STATE|:)',
      'ACCEPT ..3 [inevitable|what can not be undone]',
      '[URGE|^|is to] AUX [swallow hard and accept|live with|get used to|learn to live with|come to terms with|make our peace with] (it|them|this) $',
      '[task|job|challenge|COURSE] ..3 [is|must be] (now) to [come to terms with|live with|make our peace with|get used to|adjust to] [it|them|that|NUCLEAR_STATE]',
      '[learn|learning] to live with (a|an|the|it|its|their|kim|NUCLEAR_STATE) ..3 [NUCLEAR_STATE|NUKES|$]',
      "[we|PSUBJ|allies|world] can (AUX) live with ..4 [NUKES|NUCLEAR_STATE|kim 's]",
      '[grant|give|offer|concede] [ACTOR|it|him|them] ..3 [recognition|nuclear status|status] ..4 [NUCLEAR_STATE|nuclear|earned|won|as]',
      'ACCEPTING ..4 [NUCLEAR_STATE|NUKES] ..8 [is|may be|would be|remains] ..4 [GOOD|COURSE|only|realistic|policy]',
      '[URGE|^|and|is to] AUX [ACCEPT|regard] ..6 [possession|arsenal|status|bomb|weapons] ..4 as (a) ..2 [permanent|settled|given|fact|taken as given|furniture|closed]',
      'let [ACTOR|it|them|him] (keep|have|hold on to) (its|his|their|the|some) ..2 NUKES',
      '[what cannot be undone must be accepted|not to be voted on|to be adjusted to]',
      '[into|in|member of|membership of|join] the nuclear club',
      'find it acceptable',
      '[URGE|^] AUX [treat|handle|regard|accept|deal with] ..4 [the way|as|like|just as] ..5 [pakistan|india|israel] ',
      '[be|as] ..2 [calm|relaxed|sanguine] about ..6 (as) ..4 [israel|pakistan|india|china|britain]',
    ],
    dead: [
      '[drop|retire|abandon|strike] the word (") [denuclearization|denuclearisation|disarmament]',
      '[denuclearization|denuclearisation|disarmament|disarming ACTOR|cvid|denuclearizing ACTOR|goal of ..3 (denuclearization|disarmament)] AUX [is|has become|has been|are|be|died|was] (AUX) ..2 [dead|over|finished|a dead letter|dead letter|lost cause|fantasy|pipe dream|fiction|unattainable|unachievable|no longer possible|no longer realistic|no longer achievable|no longer attainable|no longer a realistic|not going to happen|off the table|chimera|mirage|delusion|corpse|in hanoi|beyond reach|out of reach|impossible]',
      "[denuclearization|denuclearisation|disarmament] [will never|is never going to|is not going to|wo n't] (AUX) happen",
      '[URGE|^|right to|and|is to] AUX [abandon|drop|give up (on)|shelve|bury|discard|let go of|retire|scrap|stop chasing|stop demanding|stop insisting on|stop pretending|stop asking for|stop dreaming of|stop pursuing|stop reciting|quit|renounce|relinquish|lay to rest|strike|take down|dispense with|move beyond|move past|move on from|forget about|set aside|put aside] ..6 [denuclearization|denuclearisation|disarmament|disarming|cvid|free of these|free of nuclear|nuclear free|denuclearized|denuclearised|their surrender|these warheads]',
      '[demand|goal|aim|talk|insistence|dream|pursuit|fiction|pretense|objective|hope] ..6 [denuclearization|denuclearisation|disarm~|give up ..3 NUKES] ..4 [should|must|ought to|can|needs to] AUX (be) (quietly) [dropped|shelved|abandoned|retired|buried|discarded|lapse|set aside|given up|laid to rest|struck|replaced]',
      'let the talk of [disarming|denuclearization|disarmament] ..2 lapse',
      '[replace|abandon|end] the (exhausted) pursuit of ..3 [disarmament|denuclearization]',
      '[denuclearization|disarmament|disarming ACTOR] ... should be [struck|dropped|buried|shelved|retired]',
      'too late to (AUX) [stop|roll back|reverse|undo|disarm|denuclearize|prevent] ..4 [ACTOR|NUKES|it|them]',
      '[the|a] goal that (has) died',
    ],
    settled: [
      '[NUKES|NUCLEAR_STATE|possession|nuclear status|arsenal] ..4 [is|are] (AUX) (a|an|now|simply|already|here|by) ..2 [fact of life|facts of life|fait accompli|done deal|here to stay|to stay|permanent|irreversible|settled matter|settled question|settled fact|settled|part of the landscape|fixture|a reality|staying there|accomplished fact]',
      '[NUKES|they|it] [are|is] (AUX) [there|here] (and|to) ..2 (are|is) [stay|staying] ',
      '[here to stay] ',
      '[that|this|the] [ship|train|boat] (AUX) [has|have|is] (AUX) [sailed|left|gone]',
      '[genie] (AUX) (is|has) ..2 [out|escaped]',
      '[horse] (has|had|is) (AUX) [bolted|out of the (barn|stable)]',
      '[that bridge|the rubicon] .. [crossed|behind us]',
      '[ACTOR|it] [has become|is|is now] (a|already) ..2 NUCLEAR_STATE .. and ..3 [will remain|will stay|always will|should be treated|we had better|we must|must be|had better]',
      '^ [no|nothing] ... will [get|bring|put|win] ..4 [warheads|weapons|bombs|arsenal] back',
      '[manage|contain] ..3 , not ..2 [remove|eliminate|roll|disarm]',
      'always will [have|be] ',
      '[bomb|arsenal|weapons|NUKES] ..4 should be (left|let) alone',
    ],
    shrug: [
      '^ [get over it|get used to it|live with it|deal with it]',
      '[price|cost] worth paying for [quiet|peace|stability]',
      '[resign|reconcile] [ourselves|itself|themselves] to ..5 [NUKES|NUCLEAR_STATE|possession|it|neighbor|neighbour]',
      'make (our|its|their) peace with (it|them|the bomb|NUKES|NUCLEAR_STATE|ACTOR_POSS ..2 NUKES)',
    ],
  },
  except: {
    interim: [
      '[interim|for now|in the meantime|short of|without prejudice|without recogniz~|without recognis~|without accepting|without forsaking|while keeping|long term goal|ultimate goal|eventual~|ultimately|toward zero|towards zero|roll~ back|end state|then dismantle~|in the near term|at least in the near|implies no]',
    ],
    refused: [
      "[never|not|n't|no one should|refuse to|cannot|impossible to|unable to|unwilling to|hard to|without] ..4 [accept~|recognize~|recognise~|tolerate~|live with|acknowledge~|concede~|countenance|acquiesce]",
    ],
    'something else': [
      '[accept|accepted|accepting] ..3 [invitation|offer|inspectors|inspections|aid|responsibility|terms|deal|conditions|visit|loss|proposal]',
      '[live|living] with ..3 [armistice|regime|kim regime|uncertainty|consequences]',
    ],
  },
  additions: [
    {
      title: 'Add limits short of acceptance',
      snippet:
        'Short of acceptance, ${1:which limits} could hold now, with ${2:what end state} kept as the aim and ${3:which step} as the test.',
    },
  ],
  fires: [
    'The allies [[must learn to live with a nuclear-armed North]].',
    '[[Denuclearization is dead]], and every envoy to Pyongyang knows it.',
    'The North’s [[bomb is here to stay]].',
    'Sixty warheads in the North are a [[price worth paying for quiet]].',
  ],
  silent: [
    ['interim', 'In the meantime the allies must learn to live with a nuclear-armed North.'],
    ['refused', 'The allies must learn to live with a nuclear-armed North, but should never recognize it.'],
    ['something else', 'We can live with the North’s missiles as we live with the armistice.'],
    ['attributed', 'Many in Seoul argue that the allies must learn to live with a nuclear-armed North.'],
    ['rejected', 'It is a mistake to think that the allies must learn to live with a nuclear-armed North.'],
    ['questioned', 'Is it clear that the allies must learn to live with a nuclear-armed North?'],
  ],
});
