import type { ClaimRule } from '../rule/claim';
import type { CoverageRule } from '../rule/coverage';
import type { RuleInfo } from '../rule/info';
import { disarmament } from './context/disarmament';
import { humanConditions } from './context/human-conditions';
import { ostracism } from './context/ostracism';
import { contactAsConcession } from './framing/contact-as-concession';
import { falseChoice } from './framing/false-choice';
import { linearSpectrum } from './framing/linear-spectrum';
import { singlePole } from './framing/single-pole';
import { neglect } from './interaction/neglect';
import { oneOff } from './interaction/one-off';
import { unaddressed } from './interaction/unaddressed';
import { withheldContact } from './interaction/withheld-contact';
import { assertedIntent } from './motivation/asserted-intent';
import { assumedBargain } from './motivation/assumed-bargain';
import { assumedDefiance } from './motivation/assumed-defiance';
import { caricature } from './motivation/caricature';
import { predictedResponse } from './motivation/predicted-response';
import { singleCause } from './motivation/single-cause';
import { staticRegularity } from './motivation/static';
import { unexamined } from './motivation/unexamined';
import { unitaryRegime } from './motivation/unitary-regime';
import { alarm } from './strategy/alarm';
import { blameChina } from './strategy/blame-china';
import { faitAccompli } from './strategy/fait-accompli';
import { missingParties } from './strategy/missing-parties';
import { proliferation } from './strategy/proliferation';
import { punishment } from './strategy/punishment';
import { shortHorizon } from './strategy/short-horizon';
import { stalePrecedent } from './strategy/stale-precedent';

/** Every rule, in the order of the framework; a test compares this list with the folder. */
export const claimRules: readonly ClaimRule[] = [
  falseChoice,
  linearSpectrum,
  singlePole,
  contactAsConcession,
  neglect,
  withheldContact,
  oneOff,
  assertedIntent,
  singleCause,
  assumedBargain,
  assumedDefiance,
  caricature,
  predictedResponse,
  staticRegularity,
  alarm,
  faitAccompli,
  blameChina,
  punishment,
  stalePrecedent,
  ostracism,
];

export const coverageRules: readonly CoverageRule[] = [
  unaddressed,
  unexamined,
  unitaryRegime,
  shortHorizon,
  missingParties,
  proliferation,
  humanConditions,
  disarmament,
];

export const rules: readonly RuleInfo[] = [...claimRules, ...coverageRules];
