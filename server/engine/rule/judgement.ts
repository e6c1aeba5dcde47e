import { third } from '../language/inflect';

type Swap = readonly [stated: string, judged: string];

/** Exchanges that turn a mind stated as fact into a judgement: “wants” → “appears to want”, “was meant” → “may have been meant”. */
export const judgements: readonly Swap[] = [
  ...words(
    'want seek fear believe hope intend mean aim plan know see regard view consider think crave calculate need prefer care feel resent distrust dread hate love use like enjoy perceive interpret treat expect understand bet count desire covet cherish yearn long hunger envy assume reckon trust tire',
  ).flatMap((verb): Swap[] => [
    [third(verb), `appears to ${verb}`],
    [verb, `appear to ${verb}`],
  ]),
  ...words('wanted feared believed hoped intended planned aimed regarded viewed considered needed calculated').map(
    (past): Swap => [past, `may have ${past}`],
  ),
  ...words(
    'meant designed intended aimed calculated timed staged determined bent intent trying seeking looking hoping betting counting convinced persuaded confident afraid eager keen anxious desperate willing prepared committed obsessed interested driven motivated after out sending testing playing',
  ).flatMap((state): Swap[] => [
    [`is ${state}`, `may be ${state}`],
    [`are ${state}`, `may be ${state}`],
    [`was ${state}`, `may have been ${state}`],
    [`were ${state}`, `may have been ${state}`],
  ]),
  ...words(
    'goal aim objective purpose intention motive priority target strategy ambition wish desire fear hope dream agenda obsession calculation point',
  ).map((noun): Swap => [`${noun} is`, `${noun} may be`]),
  ...words('concluded decided resolved chosen learned').flatMap((state): Swap[] => [
    [`has ${state}`, `may have ${state}`],
    [`have ${state}`, `may have ${state}`],
  ]),
  ['has no', 'may have no'],
  ['have no', 'may have no'],
  ['has every', 'may have every'],
];

/** Exchanges that leave room beside one motive: “purely” → “partly”, “the reason is” → “one reason is”. */
export const shares: readonly Swap[] = [
  ...words('solely purely entirely exclusively wholly').map((all): Swap => [all, 'partly']),
  ...words('merely simply just').map((all): Swap => [all, 'in part']),
  ['all about', 'partly about'],
  ['only about', 'partly about'],
  ['nothing more than', 'in part'],
  ['nothing but', 'in part'],
  ['The reason is', 'One reason is'],
  ['the reason is', 'one reason is'],
  ['the sole', 'one'],
  ['the only', 'one'],
];

/** Exchanges that leave room for exceptions: “always” → “often”. */
export const exceptions: readonly Swap[] = [
  ...words('always invariably inevitably consistently').map((all): Swap => [all, 'often']),
  ['never changes', 'has rarely changed so far'],
  ['without fail', 'more often than not'],
  ['every time', 'most times so far'],
  ['each time', 'most times so far'],
  ['never', 'rarely so far'],
];

function words(list: string): readonly string[] {
  return list.split(' ');
}
