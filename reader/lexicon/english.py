"""English words the outline goes by: cues, titles, roles, pronouns, names. No code, only data."""

from reader.lexicon.nothing import *  # noqa: F403  # what a language does not have

# --- how sentences are built


# --- cues: base, third person, past, past participle, present participle

CLAUSE_VERBS = (
    "acknowledge acknowledges acknowledged acknowledged acknowledging",
    "add adds added added adding",
    "admit admits admitted admitted admitting",
    "affirm affirms affirmed affirmed affirming",
    "allege alleges alleged alleged alleging",
    "announce announces announced announced announcing",
    "argue argues argued argued arguing",
    "assert asserts asserted asserted asserting",
    "boast boasts boasted boasted boasting",
    "brag brags bragged bragged bragging",
    "calculate calculates calculated calculated calculating",
    "caution cautions cautioned cautioned cautioning",
    "charge charges charged charged charging",
    "claim claims claimed claimed claiming",
    "clarify clarifies clarified clarified clarifying",
    "comment comments commented commented commenting",
    "complain complains complained complained complaining",
    "concede concedes conceded conceded conceding",
    "conclude concludes concluded concluded concluding",
    "confess confesses confessed confessed confessing",
    "confirm confirms confirmed confirmed confirming",
    "contend contends contended contended contending",
    "counter counters countered countered countering",
    "declare declares declared declared declaring",
    "deny denies denied denied denying",
    "disclose discloses disclosed disclosed disclosing",
    "emphasise emphasises emphasised emphasised emphasising",
    "emphasize emphasizes emphasized emphasized emphasizing",
    "estimate estimates estimated estimated estimating",
    "explain explains explained explained explaining",
    "forecast forecasts forecast forecast forecasting",
    "hint hints hinted hinted hinting",
    "imply implies implied implied implying",
    "insist insists insisted insisted insisting",
    "intone intones intoned intoned intoning",
    "joke jokes joked joked joking",
    "lament laments lamented lamented lamenting",
    "maintain maintains maintained maintained maintaining",
    "mention mentions mentioned mentioned mentioning",
    "muse muses mused mused musing",
    "note notes noted noted noting",
    "observe observes observed observed observing",
    "opine opines opined opined opining",
    "outline outlines outlined outlined outlining",
    "pledge pledges pledged pledged pledging",
    "posit posits posited posited positing",
    "predict predicts predicted predicted predicting",
    "proclaim proclaims proclaimed proclaimed proclaiming",
    "project projects projected projected projecting",
    "promise promises promised promised promising",
    "quip quips quipped quipped quipping",
    "reaffirm reaffirms reaffirmed reaffirmed reaffirming",
    "recall recalls recalled recalled recalling",
    "reckon reckons reckoned reckoned reckoning",
    "recount recounts recounted recounted recounting",
    "reiterate reiterates reiterated reiterated reiterating",
    "remark remarks remarked remarked remarking",
    "remember remembers remembered remembered remembering",
    "repeat repeats repeated repeated repeating",
    "reply replies replied replied replying",
    "report reports reported reported reporting",
    "request requests requested requested requesting",
    "respond responds responded responded responding",
    "reveal reveals revealed revealed revealing",
    "say says said said saying",
    "signal signals signaled signaled signaling",
    "snipe snipes sniped sniped sniping",
    "speculate speculates speculated speculated speculating",
    "state states stated stated stating",
    "stress stresses stressed stressed stressing",
    "suggest suggests suggested suggested suggesting",
    "surmise surmises surmised surmised surmising",
    "swear swears swore sworn swearing",
    "testify testifies testified testified testifying",
    "theorise theorises theorised theorised theorising",
    "theorize theorizes theorized theorized theorizing",
    "threaten threatens threatened threatened threatening",
    "tweet tweets tweeted tweeted tweeting",
    "underscore underscores underscored underscored underscoring",
    "voice voices voiced voiced voicing",
    "vow vows vowed vowed vowing",
    "wonder wonders wondered wondered wondering",
    "worry worries worried worried worrying",
    "write writes wrote written writing",
)

TELL_VERBS = (
    "advise advises advised advised advising",
    "ask asks asked asked asking",
    "assure assures assured assured assuring",
    "inform informs informed informed informing",
    "remind reminds reminded reminded reminding",
    "tell tells told told telling",
    "warn warns warned warned warning",
)

OBJECT_VERBS = (
    "accuse accuses accused accused accusing",
    "applaud applauds applauded applauded applauding",
    "attack attacks attacked attacked attacking",
    "bemoan bemoans bemoaned bemoaned bemoaning",
    "blame blames blamed blamed blaming",
    "blast blasts blasted blasted blasting",
    "call calls called called calling",
    "characterise characterises characterised characterised characterising",
    "characterize characterizes characterized characterized characterizing",
    "chide chides chided chided chiding",
    "cite cites cited cited citing",
    "condemn condemns condemned condemned condemning",
    "credit credits credited credited crediting",
    "criticise criticises criticised criticised criticising",
    "criticize criticizes criticized criticized criticizing",
    "decry decries decried decried decrying",
    "demand demands demanded demanded demanding",
    "denounce denounces denounced denounced denouncing",
    "describe describes described described describing",
    "hail hails hailed hailed hailing",
    "portray portrays portrayed portrayed portraying",
    "question questions questioned questioned questioning",
    "rebuke rebukes rebuked rebuked rebuking",
    "slam slams slammed slammed slamming",
    "tout touts touted touted touting",
    "urge urges urged urged urging",
)

BELIEF_VERBS = (
    "agree agrees agreed agreed agreeing",
    "believe believes believed believed believing",
    "feel feels felt felt feeling",
    "think thinks thought thought thinking",
)

FIND_VERBS = (
    "find finds found found finding",
    "indicate indicates indicated indicated indicating",
    "read reads read read reading",
    "show shows showed shown showing",
)

QUOTE_VERBS = (
    "answer answers answered answered answering",
    "attack attacks attacked attacked attacking",
    "bark barks barked barked barking",
    "begin begins began begun beginning",
    "boom booms boomed boomed booming",
    "brand brands branded branded branding",
    "chant chants chanted chanted chanting",
    "compare compares compared compared comparing",
    "continue continues continued continued continuing",
    "cry cries cried cried crying",
    "deride derides derided derided deriding",
    "dismiss dismisses dismissed dismissed dismissing",
    "dub dubs dubbed dubbed dubbing",
    "echo echoes echoed echoed echoing",
    "elaborate elaborates elaborated elaborated elaborating",
    "email emails emailed emailed emailing",
    "enthuse enthuses enthused enthused enthusing",
    "exclaim exclaims exclaimed exclaimed exclaiming",
    "fume fumes fumed fumed fuming",
    "gush gushes gushed gushed gushing",
    "inquire inquires inquired inquired inquiring",
    "interject interjects interjected interjected interjecting",
    "label labels labeled labeled labeling",
    "laugh laughs laughed laughed laughing",
    "mock mocks mocked mocked mocking",
    "murmur murmurs murmured murmured murmuring",
    "mutter mutters muttered muttered muttering",
    "offer offers offered offered offering",
    "ponder ponders pondered pondered pondering",
    "post posts posted posted posting",
    "praise praises praised praised praising",
    "pronounce pronounces pronounced pronounced pronouncing",
    "publish publishes published published publishing",
    "quote quotes quoted quoted quoting",
    "rail rails railed railed railing",
    "recite recites recited recited reciting",
    "retort retorts retorted retorted retorting",
    "retweet retweets retweeted retweeted retweeting",
    "scoff scoffs scoffed scoffed scoffing",
    "scream screams screamed screamed screaming",
    "shout shouts shouted shouted shouting",
    "sign signs signed signed signing",
    "thank thanks thanked thanked thanking",
    "vent vents vented vented venting",
    "urge urges urged urged urging",
    "whisper whispers whispered whispered whispering",
    "yell yells yelled yelled yelling",
)


CUE_PARTICLES = frozenset(
    {"about", "against", "back", "for", "of", "on", "out", "that", "to"}
)

CUE_PHRASES = (
    "gave assurances that",
    "go on to say",
    "goes on to say",
    "issued a statement saying",
    "leaves open the possibility of",
    "left open the possibility of",
    "left open the possibility that",
    "made clear",
    "made it clear",
    "makes clear",
    "makes it clear",
    "making it clear",
    "point out",
    "point to",
    "pointed out",
    "pointed to",
    "pointing out",
    "pointing to",
    "points out",
    "points to",
    "put it",
    "puts it",
    "raised the possibility of",
    "raised the possibility that",
    "released a statement saying",
    "ruled out",
    "rules out",
    "ruling out",
    "went on to say",
    "quick to point out",
    "were quoted as saying",
    "was quoted as saying",
    "is quoted as saying",
    "shot down",
    "goes on",
    "went on",
    "fires back",
    "fired back",
    "shoots back",
    "shot back",
    "shoot back",
    "refers to",
    "referring to",
    "referred to",
    "refer to",
)

ACCORDING = ("according to", "in the words of", "in the view of")


INVERTING = frozenset(
    """
    adds added agrees agreed announced argues argued asks asked cautions cautioned claims claimed
    complained concedes conceded concludes concluded confirmed continued continues cried declared
    exclaimed explains explained inquired insisted insists jokes joked laments lamented noted notes
    observed observes predicted quipped recalled recalls remarked remembers remembered replied
    reported reports retorted said say says shouted shows stated stressed suggested tweeted
    warned warns wonders wondered wrote writes yelled
    """.split()
)

NOUN_LIKE = frozenset(
    """
    answer answers attacks blame blames blasts boasts brand call calls cautions charge charges
    claim claims comment comments compares complaints credit credits cries demand demands echoes
    estimate estimates forecast forecasts hints jokes labels laments note notes offer offers
    outline pledge pledges post posts praises project projects promise promises question questions
    quips quote quotes rails read reads remarks replies report reports request requests shouts
    shows signal signals signs state states stress stresses tweets urges voice vow vows wonders
    worry yells
    """.split()
)

COMPLEMENTISERS = frozenset({"how", "if", "that", "what", "whether", "why"})

# --- the words around a cue

AUXILIARIES = frozenset(
    """
    am are be been being can could did didn't do does doesn't don't had hadn't has hasn't have
    haven't is isn't may might must shall should wasn't was were will won't would 'd 'll 's 've
    """.split()
)

ADVERBS = frozenset(
    """
    again ago almost already also always even ever first further has however instead just later
    likewise long meanwhile more moreover nevertheless nonetheless now often once only perhaps
    simply since so sometimes soon still then there therefore though thus together too twice
    yesterday yet
    """.split()
)

NEGATIONS = frozenset({"cannot", "never", "no", "nor", "not", "n't"})

TIME_WORDS = frozenset(
    """
    afternoon april aug august dec december evening feb february friday jan january july june
    last march monday month months morning nov november oct october recently saturday sept
    september sunday thursday today tomorrow tonight tuesday wednesday week weekend weeks year
    years yesterday earlier day days night
    """.split()
)

PREPOSITIONS = frozenset(
    """
    about above across after against along among amid around as at before behind below beneath
    beside besides between beyond by despite down during except following for from in inside into
    like near of off on onto out outside over past per since through throughout to toward towards
    under unlike until up upon via with within without
    """.split()
)

DETERMINERS = frozenset(
    """
    a all an another any both each either every few four five his her its many most much my
    neither no one other our several some such ten that the their these this those three two your
    """.split()
)

POSSESSIVES = frozenset({"her", "his", "its", "my", "our", "their", "your"})

COORDINATORS = frozenset({"and", "but", "or", "then", "yet"})

CONTRASTS = frozenset({"although", "but", "though", "whereas", "while"})

SUBORDINATORS = frozenset(
    """
    although as because before but except if once since so than that though till unless until
    what whatever when whenever where whereas whether while why how after
    """.split()
)

RELATIVES = frozenset({"that", "which", "who", "whom", "whose"})

COMMON_VERBS = frozenset(
    """
    am are became become becomes began came come comes did do does found gave get gets give go goes
    got had has have held is kept knew know knows left let lost made make makes met might must
    ran said saw say says seemed seems should stood take takes talked think thought told took
    tried turned used wants was went were will won would can could may
    """.split()
)

# --- the small words a sentence is held together by

THAT = frozenset({"that"})
TO = frozenset({"to"})
AND = frozenset({"and"})
OF = frozenset({"of", "for"})
NAME_LINKS = frozenset({"and", "for", "of", "on", "the"})
BELONGING = frozenset({"at", "from", "of", "with"})
WHO = frozenset({"which", "who", "whom", "whose"})
THINGS = frozenset({"it", "that", "these", "this", "those", "which"})
DEFINITE = frozenset({"the"})
INDEFINITE = frozenset({"a", "an"})
POSSESSIVE_ENDINGS = frozenset({"'s", "'", "’"})
OBJECT_PRONOUNS = frozenset({"her", "him", "me", "them", "us"})
BE = frozenset(
    """
    'm 're am are aren't be been being get gets got is isn't was wasn't were weren't
    """.split()
)
ASIDES = frozenset({"a", "an", "as", "but", "though", "while"})
APPOSITION_LEADS = frozenset(
    {"former", "herself", "himself", "now", "of", "then", "who"}
)
PLURAL_NOUNS = frozenset(
    {"%", "many", "media", "men", "people", "percent", "some", "women"}
)

AFTER_NOUNS = frozenset(
    "able alike aware close familiar last likely privy taken this today yesterday".split()
)
AGENT_ENDINGS = (
    "ant", "ee", "eer", "ent", "er", "ian", "ist", "man", "men", "or", "people", "person", "woman", "women",
)
ABSTRACT_ENDINGS = (
    "age", "ance", "cy", "dom", "ence", "hood", "ism", "ity", "ment", "ness", "ship", "sion", "tion", "ure",
)
PARTICIPLE_ENDING = "ing"
PAST_ENDING = "ed"
ADVERB_ENDING = "ly"
PLURAL_ENDING = "s"

# --- speakers

MALE_PRONOUNS = frozenset({"he", "him", "himself", "his"})
FEMALE_PRONOUNS = frozenset({"her", "hers", "herself", "she"})
PLURAL_PRONOUNS = frozenset({"them", "they", "their"})
THING_PRONOUNS = frozenset({"it", "its"})
SELF_PRONOUNS = frozenset({"i", "we", "you", "me", "us"})

NOBODY = frozenset(
    """
    another anyone everybody everyone fact here it nobody none nothing one part people's question
    reason someone something such that there these this those what which who whom
    """.split()
)

TITLES = frozenset(
    """
    adm admiral ambassador archbishop army attorney baron bishop brigadier brother capt captain
    cardinal chairman chancellor chief col colonel commander commissioner congressman
    congresswoman councillor councilman councilwoman count cpl dame delegate detective dr duke
    emperor father gen general gov governor hon inspector judge justice king lady lieutenant lord
    lt maj major mayor minister miss mme mr mrs ms officer pastor pope president prince princess
    principal prof professor queen rabbi rep representative rev reverend secretary sen senator
    sergeant sgt sheriff sir sister superintendent

    former late vice-president
    """.split()
)

MALE_TITLES = frozenset(
    """
    baron brother chairman congressman councilman duke father king lord mr pope prince sir
    """.split()
)
FEMALE_TITLES = frozenset(
    "congresswoman councilwoman dame lady miss mme mrs ms princess queen sister".split()
)

ROLES = frozenset(
    """
    activist actor actress adviser advisor aide ally ambassador analyst architect artist assistant
    associate attorney author billionaire biologist boss businessman businesswoman caller campaigner
    candidate captain ceo chair chairman chairperson chairwoman champion chancellor chef chemist
    chief co-author co-chair co-founder coach colleague columnist commander commentator commissioner
    confidant congressman congresswoman consultant coordinator correspondent councillor counsel
    critic curator dean delegate democrat deputy designer detective developer diplomat director
    doctor donor driver economist editor employee engineer entrepreneur executive expert farmer
    father fellow founder friend front-runner frontrunner general geologist governor graduate
    harbormaster harbourmaster head historian hopeful host inspector investigator investor
    journalist judge justice lawmaker lawyer leader lecturer legend legislator librarian lobbyist
    manager master mathematician mayor member merchant meteorologist minister moderator mogul mother
    narrator nominee novelist nurse nutritionist officer official operative organiser organizer
    owner painter partner pastor photographer physicist pilot pollster presenter president priest
    principal producer professor prosecutor psychologist publisher rancher reporter representative
    republican researcher resident reverend saleswoman scholar scientist secretary senator sergeant
    sheriff spokesman spokesperson spokeswoman staffer star strategist student superintendent
    surgeon surrogate survivor teacher technician tycoon user veteran victim volunteer voter winner
    witness worker writer
    """.split()
)
MALE_ROLES = frozenset(
    """
    actor boy brother businessman chairman congressman father fisherman gentleman grandfather
    husband king man nephew policeman priest prince son spokesman uncle
    """.split()
)
FEMALE_ROLES = frozenset(
    """
    actress aunt businesswoman chairwoman congresswoman daughter girl grandmother lady mother niece
    policewoman princess queen sister spokeswoman widow wife woman
    """.split()
)

MALE_NAMES = frozenset(
    """
    aaron abdul abdullah adam adrian ahmad ahmed alan albert alejandro alessandro alex alexander
    alexei alfred ali allen amr andre andreas andrei andrew andy angelo anthony antonio arthur
    ashley barack barry bashar ben benjamin bernard bernie bert bill billy bob bobby boris brad
    bradley brandon brian bruce bryan carl carlos carlo cesar charles charlie chris christian
    christopher chuck clarence claude clive cody colin corey craig curtis dale damon dan daniel
    danny darren dave david dean dennis derek diego dick dmitri dmitry dominic don donald doug
    douglas duncan dwight earl ed eddie edgar edward edwin eli elliott emmanuel enrique eric erik
    ernest eugene evan felix fernando francis francisco frank franklin fred frederick gabriel gary
    gavin gene geoffrey george gerald gerard giovanni glenn gordon graham greg gregory guy hank
    hans harold harry hassan hector henry herbert herman hossein howard hugh hugo hussein ian ibrahim
    ignacio igor isaac ivan jack jacob jaime jake jamal james jan jared jason jay jean jeb jeff
    jeffrey jeremy jerome jerry jesse jesus jim jimmy joe joel johan john johnny jon jonathan jordan
    jorge jose joseph josh joshua juan julian justin karl keith ken kenneth kevin khalid kirk klaus
    kurt kyle lance larry laurence lawrence lee leo leon leonard leslie levi lewis liam lincoln
    lindsey lloyd louis luca lucas luis luke mahmoud malcolm manuel marc marcel marco marcus mario
    mark markus martin marvin mathew matt matteo matthew maurice max michael miguel mike mitch mitt
    mohamed mohammad mohammed morgan muhammad nathan nathaniel neal neil nelson newt nicholas nick
    nicolas nigel noah norman oliver omar oscar otto owen pablo pat patrick paul paulo pedro pete
    peter phil philip philippe phillip pierre rafael ralph ramon randy ray raymond reince ricardo
    richard rick ricky rob robert roberto robin rod rodney roger roland ron ronald rory ross roy
    rudolph rudy russell ryan salman sam samuel saul scott sean sebastian sergei sergey seth shane
    simon stanley stefan stephen steve steven stuart sundar ted terrence terry theodore thomas tim
    timothy tobias todd tom tommy tony travis trevor tyler vernon victor vincent vladimir wallace
    walter warren wayne wesley will william winston xavier yusuf zachary
    """.split()
)
FEMALE_NAMES = frozenset(
    """
    abigail ada adriana agnes aisha alexandra alexis alice alicia alison allison amanda amber amelia
    amina amy ana andrea angela angelina anita ann anna anne annette annie april aretha ashley
    barbara beatrice becky bella bernadette beth betsy betty beverly bonnie brenda bridget brittany
    camille candice carla carly carmen carol caroline carolyn cassandra catherine cathy cecilia
    celia charlotte chelsea cheryl chloe christiane christina christine cindy claire clara claudia
    colleen connie courtney crystal cynthia daisy dana danielle daphne dawn deborah debbie debra
    deirdre denise diana diane dolores donna dora doris dorothy edith eileen elaine eleanor elena
    elisabeth elise elizabeth ella ellen eloise elsa emilia emily emma erica erin esther eva eve
    evelyn fatima faye felicia fiona florence frances gabriela gail gemma georgia geraldine gina
    giulia gladys glenda gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen
    helena henrietta hilary hillary holly hope huma ida inez ingrid irene iris irina isabel isabella
    ivana ivanka jackie jacqueline jamie jane janet janice jasmine jean jeanne jenna jennifer jenny
    jessica jill jo joan joanna jocelyn josephine joy joyce juanita judith judy julia julie june
    karen karin karla kate katherine kathleen kathryn kathy katie katrina kay kayla kellyanne kelly
    kerry kim kimberly kirsten kristen kristin laila lara laura lauren laurie leah leila lena leslie
    lillian linda lindsay lisa liz lois loretta lori lorraine louise lucia lucy lydia lynn madeleine
    madison maggie marcia margaret maria marian marie marilyn marina marion marjorie marlene marsha
    martha mary maryam maureen megan melania melanie melissa mercedes meredith mia michelle mildred
    miranda miriam molly monica nadia nancy naomi natalie natasha nicole nina noor nora norma olga
    olivia pamela patricia patty paula pauline peggy penelope phoebe phyllis polly priscilla rachel
    rebecca regina renee rhonda rita roberta robin rosa rosalind rosaly rose rosemary ruth sabrina
    sally samantha sandra sara sarah shannon sharon sheila shelly sherry shirley sofia sonia sophia
    sophie stacey stacy stella stephanie sue susan suzanne sylvia tamara tammy tanya tara teresa
    theresa tiffany tina tracy ursula valerie vanessa vera veronica vicki victoria viola violet
    virginia vivian wanda wendy whitney yolanda yvette yvonne zoe
    """.split()
)

NAME_PARTICLES = frozenset(
    "al bin ibn abu da de del della den der di do dos du el la las le los ter van von y".split()
)
NAME_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})

NOT_NAMES = frozenset(
    """
    a about according after all also although always an and another any april are as asked at august
    because before both but by can christmas could currently december despite did do does during
    each earlier easter either english even ever every everyone february few first five for four
    french friday from further german had has have he her here his how however i if in indeed
    instead is it its january july june just last later like many march may maybe meanwhile monday
    more moreover most much my nearly neither never nevertheless new no nobody nor not november now
    october of often on once one only or other others our out over overall perhaps please read
    republicans democrats saturday second september several she should similarly since so some
    someone sometimes soon spanish still such sunday than thanks that the their then there
    therefore these they third this those though three thursday thus to today together tomorrow
    tonight too tuesday two under unlike until up was we wednesday well were what when where whether
    which while who whose why will with without would yes yesterday yet you your
    """.split()
)

ADDRESSEES = frozenset(
    """
    attendees audience audiences colleagues crowd crowds fans followers her him host it journalists
    lawmakers listeners me members people reporters students supporters them us viewers voters you
    """.split()
)

DOCUMENTS = frozenset(
    """
    account ad advert advertisement affidavit analysis article audio audit authors average bill
    biography blog book brief census clip complaint data dataset disclosure disclosures document
    documents dossier draft editorial email emails essay estimate estimates evidence figures filing
    filings findings footage guide headline indictment journal law lawsuit leaflet letter memo
    memoir message meta-analysis notice op-ed opinion order page paper papers petition piece poll
    polling polls post posts preprint press-release profile projection projections publication
    ranking recording records release report reports research results review ruling speech statement
    statistics studies study suit summary survey surveys tally testimony text timeline transcript
    transcripts tweet tweets video website
    """.split()
)

CITED_PAGES = frozenset(
    """
    analysis article audit dataset essay filing findings indictment lawsuit memo paper poll preprint
    report research ruling studies study survey transcript
    """.split()
)

ORGANISATIONS = frozenset(
    """
    academy administration agency alliance app army assembly association authority bank board branch
    brigade broadcaster bureau cabinet campaign carmaker center centre chain charity church city
    club coalition college commission committee companies company congress corp corporation council
    court department district embassy federation firm force forces forum foundation fund giant
    government group hospital house inc industries institute institution laboratory league library
    ltd magazine ministry mission movement nations network news newspaper office organisation
    organization outlet pac parliament partners party pentagon platform police post press publisher
    retailer school senate service services society start-up startup state syndicate system team times
    treasury tribune trust union university
    """.split()
)

THING_NAMES = frozenset(
    """
    accord act agreement airport amendment avenue award awards beach belt bowl building conference
    convention county deal east games heights highway hills hotel islands mountains ocean plan
    policy priorities prize program programme project region reserve river road sea security show
    square state states street towers treaty trial valley village war world
    """.split()
)
REGIONS = frozenset("central east eastern north northern south southern west western".split())

NEWS_OUTLETS = frozenset(
    """
    agency broadcaster channel herald journal magazine news newspaper paper post press radio
    station television times tribune tv website
    """.split()
)

NEWS_NAMES = frozenset(
    """
    abc afp ap bbc bloomberg bss cbc cbs cnbc cnn dpa efe espn guardian interfax msnbc nbc npr pbs
    politico reuters sky tass univision vox wired xinhua
    """.split()
)

GROUPS = frozenset(
    """
    academics activists advocates allies analysts associates audience authorities backers bakers
    builders campaigners candidates carers clients clinicians colleagues community commuters
    companies confidants conservatives countries couple crew crews critics crowd customers dealers
    defenders democrats doctors drivers duo economists employees engineers executives experts
    faction factions families fans farmers farmhands few fishermen friends groups guards half
    healers historians investigators investors islanders judges jury landlords lawmakers lawyers
    leaders liberals locals loyalists majorities majority media men merchants midwives miners
    minority moderates monitors most neighbors neighbours nurses observers operatives opponents
    organisations organizations others owners panel parents participants passengers patients
    peasants pensioners percent pilots planners police politicians pollsters preachers press priests
    prisoners progressives proponents prosecutors protesters public pupils readers rebels
    republicans researchers residents respondents rivals sailors scholars scientists sellers
    senators settlers shopkeepers shoppers skippers soldiers some speakers staffers strategists
    strikers students subscribers supporters survivors taxpayers teachers teams technicians tenants
    therapists third three-quarters tourists townspeople traders travelers travellers trio
    two-thirds undergraduates unionists unions users veterans victims viewers villagers visitors
    volunteers voters women workers
    """.split()
)

UNNAMED = frozenset(
    """
    adviser advisers advisor advisors aide aides diplomat diplomats insider insiders man official
    officials operative operatives person people representative representatives resident somebody
    someone source sources spokesman spokesmen spokesperson spokespeople spokeswoman staff witness
    witnesses woman worker
    """.split()
)

COUNTRIES = {
    "afghanistan": "Afghanistan", "kabul": "Afghanistan",
    "argentina": "Argentina", "australia": "Australia", "canberra": "Australia",
    "austria": "Austria", "belarus": "Belarus", "minsk": "Belarus", "belgium": "Belgium",
    "brazil": "Brazil", "britain": "United Kingdom", "the uk": "United Kingdom",
    "uk": "United Kingdom", "united kingdom": "United Kingdom", "canada": "Canada",
    "ottawa": "Canada", "chile": "Chile", "china": "China", "beijing": "China",
    "colombia": "Colombia", "cuba": "Cuba", "havana": "Cuba", "denmark": "Denmark",
    "egypt": "Egypt", "cairo": "Egypt", "ethiopia": "Ethiopia", "finland": "Finland",
    "france": "France", "germany": "Germany", "berlin": "Germany", "greece": "Greece",
    "hungary": "Hungary", "budapest": "Hungary", "india": "India", "new delhi": "India",
    "indonesia": "Indonesia", "jakarta": "Indonesia", "iran": "Iran", "tehran": "Iran",
    "iraq": "Iraq", "baghdad": "Iraq", "ireland": "Ireland", "dublin": "Ireland",
    "israel": "Israel", "italy": "Italy", "japan": "Japan", "tokyo": "Japan",
    "jordan": "Jordan", "kenya": "Kenya", "lebanon": "Lebanon", "libya": "Libya",
    "mexico": "Mexico", "mexico city": "Mexico", "netherlands": "Netherlands",
    "new zealand": "New Zealand", "nigeria": "Nigeria", "north korea": "North Korea",
    "pyongyang": "North Korea", "norway": "Norway", "pakistan": "Pakistan",
    "islamabad": "Pakistan", "peru": "Peru", "philippines": "Philippines", "poland": "Poland",
    "portugal": "Portugal", "qatar": "Qatar", "romania": "Romania", "russia": "Russia",
    "moscow": "Russia", "kremlin": "Russia", "saudi arabia": "Saudi Arabia",
    "riyadh": "Saudi Arabia", "serbia": "Serbia", "somalia": "Somalia",
    "south africa": "South Africa", "south korea": "South Korea", "seoul": "South Korea",
    "spain": "Spain", "sudan": "Sudan", "sweden": "Sweden", "switzerland": "Switzerland",
    "syria": "Syria", "damascus": "Syria", "taiwan": "Taiwan", "thailand": "Thailand",
    "turkey": "Turkey", "ankara": "Turkey", "ukraine": "Ukraine", "kyiv": "Ukraine",
    "kiev": "Ukraine", "united states": "United States", "us": "United States",
    "u.s.": "United States", "u.s": "United States", "usa": "United States",
    "america": "United States", "washington": "United States", "venezuela": "Venezuela",
    "vietnam": "Vietnam", "yemen": "Yemen", "zimbabwe": "Zimbabwe",
}  # fmt: skip

ABBREVIATIONS = frozenset(
    """
    a.m adm apr ariz assn aug ave blvd brig calif capt cf cmdr co col colo conn cpl dec del dept
    det dr e.g est etc feb fla fr ga gen gov hon i.e ill inc ind jan jr kan ky lt ltd maj mass md mich
    minn mlle mme mo mont mr mrs ms mt n.c n.j n.y neb nev no nov oct okla op ore p.m pa ph.d prof
    pvt rep reps rev rt s.c sen sens sept sgt sr st supt tenn tex u.k u.n u.s va vs vt wash wis wyo
    """.split()
)

TERM_LEADS = frozenset(
    """
    as called dubbed entitled headlined known labelled labeled named nicknamed so-called termed
    titled
    """.split()
)

TITLE_NOUNS = frozenset(
    """
    album anthem article blog book column comedy documentary episode essay film game hit magazine
    memoir movie musical novel opera painting play podcast poem program programme series show
    single sitcom song track video
    """.split()
)
