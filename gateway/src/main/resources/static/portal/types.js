/**
 * The shapes of the API as the portal reads them; more may be there.
 * @typedef {{id: string, name: ?string, roles: string[], places: string[], personId: ?string}} Me
 * @typedef {{me: ?Me | undefined, away?: boolean, rested?: 'idle' | 'long', aside?: boolean}} Here
 * @typedef {{name: string, detail: string, tel: string}} CrisisLine
 * @typedef {{id: string, name: string, ringUs?: ?string, postcodes?: string[], crisisLines: CrisisLine[]}} Place
 * @typedef {{phone: ?string, email: ?string, address?: ?string, mayText: ?boolean, mayCall: ?boolean, mayVoicemail: ?boolean, mayEmail: ?boolean, when: ?string, mayTalkTo: ?string, neverTalkTo: ?string, neverKnow?: ?string}} Contact
 * @typedef {{id: string, receivedAt: string, contactBy: string, due?: boolean, overdue: boolean, urgent: boolean, by: string, name: ?string, broughtBy: string, safeWay?: boolean, ways?: string[], language?: ?string, interpreter?: boolean, theyKnow?: ?string, attempts: number, reached?: boolean, onIt?: ?{by: string, byName: string, at: string}}} Waiting
 * @typedef {{waiting: number, urgent: number, due: number, overdue: number}} Counts
 * @typedef {{person: string, name: string, state: string, pausedUntil: ?string, flagged: boolean, conversation: ?{id: string, kind: string, since: string, begun: boolean}, consentsStale: boolean, toSettle: number}} Mine
 * @typedef {{id: string, step?: string, person: string, place: string, kind: string, due: string, urgent: boolean, rings: boolean, today: boolean, overdue: boolean, owner: ?string}} NextStep
 * @typedef {{id: string, person: string, place: string, startsAt: string, endsAt: string, kind: string, interpreter: boolean}} MeetingToday
 * @typedef {{introductions: Waiting[], next: ?string, unanswered?: number}} WaitingList
 * @typedef {Waiting & {contact: Contact, communicationNeeds: ?string, introducer: ?{name: string, organisation: ?string, contact: ?string}, place: string, person: string, state: string, reference: string, ringing: boolean, under: ?number, introducerMayKnow: ?string, heard: ?{mayKnow: string, byName: string, at: string}, language: ?string, interpreter: boolean, birthDate: ?string, postcode: ?string, tried: Attempt[], signpostedFor: ?string, anotherWay?: ?{where: ?string, byName: string, at: string}, takenBack?: ?{byName: string, reason: string, at: string}}} Introduction
 * @typedef {{how: string, reached: boolean, words: ?string, reason: ?string, byName: string, at: string}} Attempt
 * @typedef {{person: string, name: string, state: string, birthDate: ?string, leadWorker: string, why: {code: string, sentence: string}[], notSame?: ?{byName: string, at: string, reason: ?string}}} Candidate
 * @typedef {{id: string, name: string, state: string, receivedAt: string, birthDate: ?string, signpostedFor: ?string, why: {code: string, sentence: string}[]}} Came
 * @typedef {{candidates: Candidate[], introductions: Came[], cut: boolean}} Found
 * @typedef {{id: string, name: string, place: string, state: string, leadWorker: ?{id: string, name: string, left: boolean}, contact: ?Contact, communicationNeeds: ?string, welcomedAt: ?string, fullName?: string, preferredName?: ?string, pronouns?: ?string, birthDate?: ?string, under?: ?number, postcode?: ?string, language?: ?string, interpreter?: boolean, needsAsked?: boolean, flagged?: boolean, pausedUntil?: ?string, since?: ?string, diedOn?: ?string, doorOpenedAt?: ?string, openUntil?: ?string, consents?: {askedAt: string, sharing: ?string, staleSince: ?string}, mistake?: ?{reason: string, at: string}, reach?: {restricted: boolean, openTo: string[], kin: string[]}, supporters?: string[], toSettle?: ToSettle[]}} Person
 * @typedef {{introduction: string, at: string, takenBack: boolean, welcomedBack: boolean, differs: {what: string, stood: ?string, said: ?string}[]}} ToSettle
 * @typedef {{story?: ?{when?: ?string, matters?: ?string}, strength?: ?{anExample?: ?string, othersSay?: ?string, gift?: ?string},
 *   coping?: ?{when?: ?string, whoHelps?: ?string, way?: ?string, insteadOf?: ?string, tries: {aLot: number, aLittle: number, not: number}},
 *   relationship?: ?{relation?: ?string, circle?: ?string, line?: ?string, giving?: ?string, needs?: ?string, askedBy?: ?string, named?: boolean},
 *   future?: ?{lifeArea?: ?string, goodYear?: ?string, skills?: ?string, toTry?: ?string, stage?: ?string, atWork?: ?{to?: ?string, helps?: ?string, letter?: boolean, takenBy?: ?string, agreed?: ?string, agreedOn?: ?string, reviewOn?: ?string, meetingAskedBy?: ?string, meetingAt?: ?string, meetingWith?: ?string, startedOn?: ?string, endedOn?: ?string}}, reflection?: ?{looking?: ?string, atOnce?: ?string, on?: ?string, by?: ?string},
 *   support?: ?{kind?: ?string, wanted?: ?string, stage?: ?string, questions?: ?string, going?: ?string, reviewOn?: ?string},
 *   wellbeing?: ?{kind?: ?string, fiveWays?: ?string, often?: ?string, since?: ?string, done: string[]}}} Fields
 * @typedef {Fields & {id: string, section: string, text: string, voice?: string, who?: ?string, by?: ?string, agreement?: string, present?: ?string, why?: ?string, audience?: string, at?: string, revision?: number,
 *   earlier?: ?(Fields & {text: string, voice?: string, who?: ?string, at: string, why?: ?string})[]}} Entry
 * @typedef {{value: number, whyNotLower?: ?string, oneHigher?: ?string}} GoalScale
 * @typedef {{goal: string, why?: ?string, importance?: ?GoalScale, confidence?: ?GoalScale, firstStep?: ?string, firstStepOn?: ?string, obstacle?: ?string, then?: ?string, reviewOn: string}} GoalText
 * @typedef {{id: string, stage: 'proposed' | 'active' | 'achieved' | 'changed' | 'let-go' | 'declined', text: GoalText, byWorker: boolean, present?: ?string, setAt: string, before?: ?GoalText[], ratings: {value: number, said?: ?string, at: string, byWorker: boolean}[], outcome?: ?number, firstStepTaken: boolean, next?: ?{kind: 'first-step' | 'review', due: string}, ended?: ?string, endedAt?: ?string}} Goal
 * @typedef {{id: string, on: string, present?: ?string, byWorker: boolean, answers: {item: string, rating?: ?number, moreHelp: boolean}[], qualityOfLife?: ?number, treatment?: ?number}} Dialog
 * @typedef {{person: string, dialog: Dialog[], reqol10: {id: string, on: string, present?: ?string, byWorker: boolean, total: number}[]}} Measures
 * @typedef {{person: string, openedAt: string, sections: {section: string, entries: Entry[]}[]}} CarePlan
 * @typedef {'warningSigns' | 'myself' | 'distractions' | 'people' | 'professionals' | 'surroundings'} SafetyStep
 * @typedef {{text: string, tel?: ?string}} SafetyItem
 * @typedef {Record<SafetyStep, SafetyItem[]> & {likely?: ?number, formulation?: ?string, factors: string[]}} SafetyText
 * @typedef {{children?: ?string, pets?: ?string, home?: ?string, helps?: ?string, makesWorse?: ?string, tell?: ?string, notTell?: ?string, care?: ?string}} CrisisWishes
 * @typedef {{text: SafetyText, crisis: CrisisWishes, byWorker: boolean, present?: ?string, at: string}} SafetyVersion
 * @typedef {{since: string, asked: string, byWorker: boolean, taken: boolean}} SafetyActive
 * @typedef {{person: string, now?: ?SafetyVersion, earlier: SafetyVersion[], reviewOn?: ?string, active?: ?SafetyActive, stoodDown?: ?{agreed: string, at: string}}} SafetyPlan
 * @typedef {{person: string, told: {who: string, when: string, sentence: string}[], help: string}} WhoIsTold
 * @typedef {{person: string, entries: {id: string, at: string, step: string, type: string, summary: string}[], next: ?string, map: ?JourneyMap}} Journey
 * @typedef {{places: {step: string, lines: number, first: string, last: string}[], ways: {from: string, to: string, times: number, first: string, last: string}[], stops: {step: string, mark: ?string, since: string, until: string, lines: number}[]}} JourneyMap
 * @typedef {{reference: string, next: string[], contactBy: ?string, helpFirst: boolean, crisis: CrisisLine[]}} Received
 * @typedef {{id: string, name: string, roles: string[], account: ?string, joined: ?string, left: ?string}} Worker
 * @typedef {{id: string, kind: string, place: string, userName: string, name: ?string, within?: boolean, state: string, invitedAt: string, user: ?string, disabledAt: ?string, pending: ?{task: string, attempts: number, next: string, trouble: ?string}, asked?: ?{by: string, yours: boolean, knownBy: ?string, at: string, until: ?string}}} Account
 * @typedef {{at: string, sent: ('email' | 'text')[], failed: ('email' | 'text')[]}} Tested
 * @typedef {{place: string, set: boolean, leads: ?number, testing: boolean, tested: ?Tested, unanswered: number}} Duty
 * @typedef {{lawfulBasis: string, contactWithinDays: number, urgentWithinMinutes: number, dutyContact: {email: ?string, phone: ?string, hours: ?string}, retentionDays: number, consentsStaleAfterMonths: number, checkIns: {afterCrisisDays: number[], offeredDays: number[]}, crisisLines: CrisisLine[], senderName: string, zone: string, ringUs: ?string, tellingPhrases: {language: string, phrases: string[]}[], childrenUnder: number}} Settings
 * @typedef {{name: string, address: string, wayIn?: ?string, food?: ?string, access?: ?string}} Venue
 * @typedef {{id: string, version: string, place: string, state: 'planned' | 'held' | 'cancelled', on: string, at: string, minutes: number, startsAt: string, endsAt: string, countsFrom: string, again: boolean, venue: Venue, hosts: string[], count: number, how?: ?string}} Lunch
 * @typedef {{id: string, place: string, on: string, at: string, until: string, endsAt: string, venue: Venue}} ComingLunch
 * @typedef {{field: string, code?: string, message: string}} FieldError
 * @typedef {'call' | 'text' | 'email' | 'letter' | 'visit' | 'portal'} Channel
 * @typedef {{days: string[], from: string, to: string}} Window
 * @typedef {{channel: Channel, safe: boolean, windows: Window[], through: ?{who: string, what: ?string}}} ChannelRule
 * @typedef {{channels: ChannelRule[], voicemail: boolean, withheldNumber: boolean, deviceShared: boolean, lettersOpened: boolean, when: ?string, mayTalkTo: ?string, neverTalkTo: ?string, neverKnow: ?string, until: ?string}} Rules
 * @typedef {{channel: Channel, may: string, rule?: ?string, next?: ?string, mind?: string[]}} Gate
 * @typedef {{id: string, template: string, state: string, wantedAt: string, until: string, way: ?('text' | 'email' | 'letter'), known: ?boolean, at: ?string, rule: ?string, next: ?string}} Message
 * @typedef {{id: string, kind: string, when: ?string, askedAt: string, by: ?string, until: string, message: ?Message, state: string, toRead: boolean, choices: string[], choice: ?string, words: ?string, inPerson: ?boolean, answeredAt: ?string, seenAt: ?string}} Question
 * @typedef {{id: string, kind: string, said: ?string, unknown?: ?string, known?: ?string, at: string, readBy: string, seenAt: ?string}} Reply
 * @typedef {{person: string, known: boolean, rules: ?Rules, recorded: ?{by: string, heard: ?string, on: string}, asked: ?Rules, differs: string[], expired: boolean, screen: 'alone' | 'watched' | 'unsure', gate: Gate[], byItself: {rule: ?string, next: ?string, letter?: boolean}}} ContactRules
 */
export {};
