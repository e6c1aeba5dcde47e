// What a draft takes up beside its moves: the vocabulary of the coverage rules. `~` marks any inflection.

/** Standing ways to be in touch, any one of which is a channel when somebody is to open or keep it. */
export const lines = `
channel~, new york channel, back channel~, backchannel~, hotline~, hot line~, line~ of communication, communication line~, communications line~, communication link~, communications link~, communication channel~, crisis communication~, crisis line, liaison office~, liaison officer~, liaison post~, liaison mission~, liaison, military line~, direct line~, phone line~, telephone line~, telephone link~, inter korean line~, north south line~, interests section~, resident mission~, resident envoy~, resident ambassador~,
permanent mission~, permanent office~, point of contact, points of contact, track two, track ii, track 1.5, track one and a half, standing commission~, joint commission~, joint military commission~, standing group~, standing forum, permanent forum, regular forum, dialogue mechanism, consultation mechanism, consultative mechanism`;

/** People and bodies whose appointment commits a government to go on. */
export const bodies = `
special representative~, special envoy~, dedicated envoy, senior envoy, full time envoy~, full time negotiator, full time representative, permanent envoy, empowered envoy, presidential envoy, envoy with, chief negotiator, coordinator, working group~, expert group~, joint committee~, implementation committee, implementation body, monitoring mechanism~, review mechanism~, secretariat, negotiating team, standing body, task force`;

/** Occasions of talking, which take up the second axis only when they are kept up, regular or at a level. */
export const exchanges = `
talks, dialogue~, dialog, conversation~, consultation~, meeting~, exchanges, visits, session~, discussion~, negotiation~, negotiating, diplomacy, contact~, correspondence, delegations, communication~, interaction~, engagement, diplomatic effort~, diplomatic process, round~ of talks, military talks, working level talks, expert talks, reunions, bargaining, inspections`;

/** Verbs of being in touch. */
export const touching = `
talk~, meet~, speak~, confer~, consult~, converse~, deal~ with, negotiate~, correspond~, communicate~, see~ one another, see~ each other, sit~ down, interact~, exchange~ views, compare~ notes`;

/** Verbs of keeping something up. */
export const keeping = `
keep~, keep~ up, maintain~, preserve~, sustain~, continue~, persevere~ in, persevere~ with, persist~ in, persist~ with, retain~, uphold~, hold~ open, leave~ open, protect~, carry~ on, go~ on with, stick~ with, stick~ at, nurture~, cultivate~, safeguard~, keep~ alive, prolong~`;

/** Verbs of setting something up or going back to it. */
export const opening = `
open~, reopen~, re open~, restore~, establish~, re establish~, reestablish~, set~ up, create~, install~, build~, rebuild~, staff~, man, revive~, resume~, reconnect~, activate~, reactivate~, re activate~, propose~, exchange~, post~, name~, appoint~, designate~, empower~, dispatch~, assign~, station~, form~, convene~, institute~, institutionalize~, institutionalise~, expand~, strengthen~, deepen~, upgrade~, broaden~, multiply, use~, employ~, rely~ on, repair~, need~, require~, invest~ in, add~, authorize~, authorise~, agree~ on, put~ in place`;

/** What makes contact steady, before its noun. */
export const regular = `
steady, sustained, sustain~, regular, continuous, constant, consistent, persistent, permanent, daily, weekly, fortnightly, monthly, quarterly, routine, uninterrupted, unbroken, frequent, patient, round the clock, day to day, week in and week out, year round, at every level, long haul, intensive, protracted, painstaking, unglamorous, dull, dogged, tenacious, relentless, tireless, institutionalized, institutionalised, regularized, regularised, long running, unremitting, continual, scheduled, working level, expert level, staff level, low level, official level`;

/** How often, how long, at what level: the same behind a verb or noun. */
export const rhythm = `
often, frequently, regularly, routinely, constantly, continuously, steadily, patiently, persistently, consistently, tenaciously, doggedly, tirelessly, permanently, daily, weekly, fortnightly, monthly, quarterly, twice yearly, every day, every week, every month, every quarter, every other week, every other month, every two weeks, every few days, every few weeks, every few months, every two months, every three months, every six months, every ninety days, each day, each week, each month, each quarter,
once a day, once a week, once a month, once a quarter, once a year, twice a day, twice a week, twice a month, twice a year, three times a year, four times a year, several times a year, at least once a, on a regular basis, on a monthly basis, on a weekly basis, on a quarterly basis, on a daily basis, at regular intervals, at fixed intervals, at set intervals, at short intervals, on fixed dates, on a fixed calendar, on a fixed schedule, on a fixed weekday, on a fixed day, on a calendar, on a regular calendar, on a schedule, to a schedule, by the calendar, as a matter of routine, as a matter of course, as a routine, as routine, as a habit, without interruption, without a break, without pause, uninterruptedly, early and often,
in good times and bad, in good times and in bad, in bad times as in good, in good times as in bad, in good weather and bad, in good moods and foul ones, in fair weather and foul, through thick and thin, rain or shine, come what may, whatever happens, whatever the weather, week in week out, week in and week out, day in and day out, year in year out, month in month out, month after month, week after week, day after day, month by month, week by week, around the clock, round the clock, day and night, all year, all year round, year round, the year round, between crises, between tests, between launches, between rounds, between summits, between provocations, even in crisis, even in a crisis, during crises, over the long haul, for the long haul,
at every level, at all levels, at several levels, at various levels, at different levels, at multiple levels, at every rank, at all ranks, at working level, at the working level, at working levels, at official level, at expert level, at the expert level, at a senior level, at senior level, at the senior level, at senior levels, at staff level, at colonel level, at ministerial level, at vice ministerial level, at deputy level, at political level, at low level, at a low level, at a lower level, at director level, on several levels, on many levels, on every level, on a permanent footing, on a standing basis, on an ongoing basis, on a continuing basis`;

/** Attention let slip. */
export const lapses = `
neglect, inattention, silence~, lapses, looking away, looking elsewhere, turning away, ignoring it, ignoring them, benign neglect, lack of attention, lack of contact, lack of communication, loss of contact, loss of interest, lost contact, fitful attention, episodic attention, sporadic attention, sporadic contact, breaks in contact, break in contact, gaps in contact, disengagement, drift, long absences`;
