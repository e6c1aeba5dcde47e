import type { LexicalClass } from './index';

/** The framework's vocabulary, for a reader's eye: the two poles, the second axis, what moves the North, how sure the author is. */
export const termKinds = ['engagement', 'confrontation', 'contact', 'motive', 'certainty'] as const;
export type TermKind = (typeof termKinds)[number];

interface Term {
  readonly classes: readonly LexicalClass[];
  /** Phrases of those classes that mean it only in some pattern, and mostly something else. `~` marks any inflection. */
  readonly except: string;
}

/** Where a phrase belongs to several kinds, the first has it: “talks” are a pole of the debate before they are contact. */
export const terms: Readonly<Record<TermKind, Term>> = {
  engagement: {
    classes: ['SOFTN'],
    except: `words, fine words, soft words, kind words, the table, round table, conference room, tea, coffee, champagne, sugar, sweets, candy, honey, butter, rice, flowers, smile~, hug~, bouquet~, flattery, hospitality, kindness, generosity, goodies, promise~, conversation~, discussion~, understanding, friendship, partnership, surrender, capitulation, submission, retreat, relief, bribe~, bribery, embrace~, velvet glove, checkbook, chequebook, fuel oil, thaw, deal~, offer~, gift~, reward~, peace, amity, open arms, communiqué~, communique~, aid, talking`,
  },
  confrontation: {
    classes: ['HARDN'],
    except: `might, iron, power, purse, wallet, vice, vise, club, cudgel~, cage, rod, whip, steel, muscle, strength, resolve, gun~, sword~, bullet~, trigger, cannon~, battlefield, enmity, hostility, hammer, fist~, carrier~, aircraft carrier~, marines, bombers, warship~, warplane~, bomb~, garrote, tourniquet, padlock, raid~, standoff, showdown, conflict, siege~, rigour, rigor, its knees, noose, stranglehold, the screw, the screws, bloodshed, bayonet~, gunboat~, force, sabotage, conquest, attrition, pressing, defiance, missile defense, missile defence, war`,
  },
  contact: {
    classes: ['CONTACT', 'LINE', 'RHYTHM'],
    except: `table, presence, letter~, exchange~, visit~, commission, telephone~, phone~, session~, connection~, diplomat~, monitoring, inspector~, inspection~, implementation, delegation~, conversation~, discussion~`,
  },
  motive: {
    classes: ['MOTIVE', 'GOALN'],
    except: `security, power, money, cash, trade, message, a signal, the army, the military, the generals, weakness, attention, aid, relief, compensation, poverty, hunger, glory, standing, unification, reunification, normalization, normalisation, recognition, respect, a deal, a shield, a sword, hedge, rent, target, agenda, concern, object, audience, audience at home, home audience, bet, gamble, wager, dread, terror, quarry, ideal, end game, endgame, coercion, deterrence, bargaining, bargaining power, independence, autonomy, loyalty, unity, profit, sanctions relief, economic relief, reassurance, retaliation, hostility, nightmare~, dream~, priority, priorities, hope~, wish, wishes, sovereignty, defiance, calculation~, infighting`,
  },
  certainty: { classes: ['CERTAIN'], except: 'in fact, evidently, surely, we know' },
};
