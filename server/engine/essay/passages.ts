/** One body paragraph of the essay, in our words. */
export interface Passage {
  /** The paragraph's number, ¶1 to ¶20; headings and the author's note are not counted. */
  readonly number: number;
  /** The heading the paragraph stands under; `opening` before the first. */
  readonly section: string;
  /** Two or three sentences that say what the paragraph says and quote none of it. */
  readonly paraphrase: string;
  /** The published page, scrolled to the paragraph by a text fragment of a few of its words. */
  readonly href: string;
}

export const publication = {
  author: 'Wade Huntley',
  title: 'Dealing with North Korea’s Tests',
  year: 2009,
  publisher: 'Foreign Policy In Focus / Institute for Policy Studies',
  url: 'https://ips-dc.org/dealing_with_north_koreas_tests/',
} as const;

/** The essay's paragraphs in order: `passages[n - 1]` is ¶n. */
export const passages: readonly Passage[] = [
  passage(
    1,
    'opening',
    'unique features of this',
    'A second nuclear test has raised the stakes for stability and for hopes of disarmament. What matters is whether governments see how this crisis differs from earlier ones, because an answer that misses the difference will not work.',
  ),
  passage(
    2,
    'opening',
    'aspects of recent developments',
    'Testing, launching and walking out of talks is an old tactic: stir up a crisis to force the other side’s hand. It keeps coming back because it has paid. The 2006 test brought sanctions, and within months it also brought negotiations and the 2007 accord.',
  ),
  passage(
    3,
    'opening',
    'As this accord collapses',
    'Reactions abroad follow a pattern as well: outrage, another resolution, and a China that goes along but will not press its neighbour to the point of collapse. Commentators then repeat the cases for being tougher or being friendlier, as though policy had just one dimension.',
  ),
  passage(
    4,
    'opening',
    'driven more by predilections',
    'People take sides in that debate by temperament more than by looking at what the moment requires. One camp takes it for granted that the North will in the end bargain its weapons away and reads provocation as haggling. The other takes for granted that it never will and reads every concession as stalling.',
  ),
  passage(
    5,
    'opening',
    'neither dependably reciprocates',
    'The record bears out neither camp: goodwill is not reliably returned, and threats do not reliably make the North back down. Its reasons for the programme are several and shift over time, and it may not have settled whether to keep the weapons. Rivalries inside the leadership and the secrecy of its decisions make every reading less certain.',
  ),
  passage(
    6,
    'Coercive Diplomacy',
    'most consistent behavior',
    'What the North does most regularly is to provoke when it dislikes how things stand, so that others have to act. Policy has done best when Washington and its partners stayed with an agreement until it was carried out. Steady interaction has worked better than looking away, and provocation is how the North tends to win attention back.',
  ),
  passage(
    7,
    'Coercive Diplomacy',
    'more than merely an effort',
    'To call this a bid for attention, or to picture the leader as a badly raised child, is to miss its purpose. The picture is popular in the press, and it hides how well the tactic has served the North’s interests.',
  ),
  passage(
    8,
    'Coercive Diplomacy',
    'far from synonymous',
    'Interacting is not the same as conciliating: it means using more inducements and more penalties, and using them actively. It is meant to leave everyone better placed even where a given round of talks comes to nothing.',
  ),
  passage(
    9,
    'Coercive Diplomacy',
    'Policy response choices',
    'Policy can be placed on two axes, one from confrontation to engagement and one from neglect to interaction. Where it should stand depends on motive, which is hard to know: if ideology and national unity lead, outside hostility strengthens the regime and engagement deserves more weight; if power and interest lead, firmness deserves more. Plenty of interaction helps in both cases.',
  ),
  passage(
    10,
    'Coercive Diplomacy',
    'internal regime dynamics overshadow',
    'When politics inside the regime drives its conduct, intense interaction carries risks, since any move can be turned to account by a faction. As long as nobody can be sure, the best bet is substantial and steady contact that inclines towards engagement, with the regime watched closely. A policy that never changes, resting on one fixed idea of what the North is after, will fail in time.',
  ),
  passage(
    11,
    'The Current Dynamic',
    'clear commitment to diplomatic outreach',
    'The new administration had offered to talk, so the North’s hostility is puzzling at first sight. It is natural for officials to be tempted by other countries that answer such offers more warmly.',
  ),
  passage(
    12,
    'The Current Dynamic',
    'reinforce the sense of neglect',
    'Giving in to that temptation would feed the feeling of being overlooked that probably lies behind the provocations. The tactic fits a government that neglects the issue; used on one already open to talks, it suggests that openness was the mistake and drives contact down. If the North does not see this, it will push harder, and hostility can spiral.',
  ),
  passage(
    13,
    'The Current Dynamic',
    'Further aggravating the situation',
    'A struggle over succession, out of outsiders’ sight, may be shaping events. That leaves other governments less influence and makes it likelier that their moves misfire. Still, the 1994 framework was concluded just after a leader died, although the bargains that hold up the present one may be weaker.',
  ),
  passage(
    14,
    'Policy Advice',
    'first step is not to panic',
    'Begin by keeping calm, even though matters are more serious than before. The North is closer to being a nuclear power in fact and in its own eyes, and it can now make more material. Undoing a capability that exists is a harder task than halting one in its infancy.',
  ),
  passage(
    15,
    'Policy Advice',
    'less dire than many feared',
    'So far the programme has done less harm than was predicted: neighbours have not followed, and the wider non-proliferation system has held up. The danger that ought to worry governments more is that materials or expertise pass to other states or groups. That is where a response belongs.',
  ),
  passage(
    16,
    'Policy Advice',
    'accepted as a fait accompli',
    'The North’s arsenal must not be treated as permanent, but there is still time, and the goals lie years ahead. Strategy should work on the surroundings the North has to live in as much as on the North. For that the United States, China, South Korea, Japan and Russia need shared long-range aims, which would let them mix firmness with engagement and keep them from being set against one another.',
  ),
  passage(
    17,
    'Policy Advice',
    'forge a meeting of the minds',
    'Washington’s nearer task is to agree with Beijing on where the peninsula should be some years from now, and to keep their other quarrels out of it. The closer the two stand, the fewer openings the North has. This counts for much more than how severe the next penalty is or whether China pulls its weight.',
  ),
  passage(
    18,
    'Appraising the Whole',
    'corrosive dangers',
    'The weapons cannot be understood apart from a state that governs badly and a people living through one of the world’s worst human crises. A lasting settlement may have to wait until life there is good enough for the country to take a modest part in the world. The patience of Seoul and Beijing, who look at the country as a whole, reflects this.',
  ),
  passage(
    19,
    'Appraising the Whole',
    'acknowledging frankly the linkage',
    'Admitting that the arsenal is tied to the kind of regime it is does not by itself make shunning that regime right. Countries seldom come to be better governed because others push them further off. Nor is the tie peculiar to the North: leaning on nuclear threats goes with poor governance in the region and the world, so peace in Korea also rests on arms control more widely.',
  ),
  passage(
    20,
    'Appraising the Whole',
    'renaissance of nuclear disarmament aspirations',
    'Renewed hopes for disarmament promise less reliance on nuclear threats and less prestige for those who hold the weapons. An order free of such threats does not have to wait for the last warhead to go. The warmer that company of nations becomes, the more the North will be drawn to join it.',
  ),
];

/** `words` stand in that paragraph of the page and nowhere else on it; browsers match them without regard to case. */
function passage(number: number, section: string, words: string, paraphrase: string): Passage {
  return { number, section, paraphrase, href: `${publication.url}#:~:text=${encodeURIComponent(words)}` };
}
