"""German words the outline goes by: cues, titles, roles, pronouns, names. No code, only data."""

from reader.lexicon import english
from reader.lexicon.nothing import *  # noqa: F403  # what a language does not have

# --- how sentences are built

VERB_SECOND = True


PART_QUOTES = True
GENITIVES = frozenset({"der", "des", "eines", "einer", "deren", "dessen", "seiner", "ihrer"})
OBLIQUE = frozenset("dem den einem einen ihm ihn ihnen seinem seinen ihrem ihren diesem diesen uns mir".split())
REPORTING_MOOD = frozenset(
    """
    bestehe betreffe bleibe brauche bringe dürfe ergebe finde führe gebe gehe gehöre gelte habe halte handele handle heiße
    komme könne laufe lasse liege mache müsse nehme sehe sei seien setze solle spiele stehe stelle trage wolle werde wisse zeige
    """.split()
)
REPORTING_SECOND = frozenset("dürften hätte hätten könnten müssten sollten wäre wären wollten würden".split())


COMPOUND_HEADS = frozenset(
    """
    abgeordnete abgeordneten abgeordneter agentur intendant intendantin vertreter vertreterin politologe anwältinnen wissenschaftlern amt amtes anwalt anwältin anwälte arbeiter arzt ausschuss beamte beamten beamter beauftragte beauftragter behörde
    behörden bericht berichte berichten bischof botschafter botschafterin bund bündnis büro chef chefin chefs direktor direktorin dienst experte
    experten expertin forscher forscherin forschern fraktion führer gericht gerichts gesellschaft gewerkschaft gewerkschaften gruppe gruppen
    inhaber institut kanzler kanzlerin kandidat kandidatin kommissar kommissarin kommission konzern korrespondent kreise kreisen leiter leiterin magazin meister meisterin minister ministerin
    ministerium ministeriums ministern mitglied mitglieder organisation organisationen partei parteien politiker politikerin politikern polizei präsident präsidenten
    präsidentin professor professorin rat referent redakteur regierung regierungen richter richterin schaft sekretär sekretärin senator senatorin sender
    sprecher sprecherin sprechern sprechers studie studien trainer trainerin umfrage unternehmen verband verbände verbandes verein vereine vereinigung vorsitzende
    vorsitzenden vorsitzender vorstand wehr werk wissenschaftler wissenschaftlerin zeitung zeitungen zentrale
    angabe angaben aussage aussagen erkenntnisse erkenntnissen hochrechnung informationen meldung meldungen schätzungen untersuchung untersuchungen
    """.split()
)

# --- cues: forms that cannot be taken for nouns, a bar, present participles

CLAUSE_VERBS = (
    "ahnt ahnte ahnten geahnt |",
    "antwortet antworten antwortete antworteten geantwortet |",
    "argumentiert argumentieren argumentierte argumentierten |",
    "äußert äußern äußerte äußerten geäußert |",
    "bat baten bittet gebeten |",
    "bedauert bedauern bedauerte bedauerten |",
    "beharrt beharren beharrte beharrten |",
    "behauptet behaupten behauptete behaupteten |",
    "bekennt bekannte bekannten |",
    "beklagt beklagen beklagte beklagten |",
    "bekräftigt bekräftigen bekräftigte bekräftigten |",
    "bekundet bekunden bekundete bekundeten |",
    "bemerkt bemerken bemerkte bemerkten |",
    "berichtet berichten berichtete berichteten |",
    "beschließt beschloss beschlossen |",
    "beschwert beschweren beschwerte beschwerten |",
    "bestätigt bestätigen bestätigte bestätigten |",
    "bestreitet bestreiten bestritt bestritten |",
    "beteuert beteuern beteuerte beteuerten |",
    "betont betonen betonte betonten |",
    "bezweifelt bezweifeln bezweifelte bezweifelten |",
    "bilanziert bilanzierte bilanzierten |",
    "dementiert dementieren dementierte dementierten |",
    "empfiehlt empfehlen empfahl empfahlen empfohlen |",
    "entgegnet entgegnen entgegnete entgegneten |",
    "entscheidet entschied entschieden |",
    "ergänzt ergänzen ergänzte ergänzten |",
    "erinnert erinnern erinnerte erinnerten |",
    "erklärt erklären erklärte erklärten |",
    "erläutert erläutern erläuterte erläuterten |",
    "erwidert erwidern erwiderte erwiderten |",
    "erzählt erzählen erzählte erzählten |",
    "folgert folgerte folgerten gefolgert |",
    "fordert fordern forderte forderten gefordert |",
    "fragt fragen fragte fragten gefragt |",
    "garantiert garantierte garantierten |",
    "heißt hieß hießen geheißen |",
    "klagt klagen klagte klagten geklagt |",
    "kommentiert kommentieren kommentierte kommentierten |",
    "konstatiert konstatieren konstatierte konstatierten |",
    "konterte kontert konterten gekontert |",
    "kritisiert kritisieren kritisierte kritisierten |",
    "leugnet leugnen leugnete leugneten geleugnet |",
    "lobt loben lobte lobten gelobt |",
    "mahnt mahnen mahnte mahnten gemahnt |",
    "meint meinen meinte meinten gemeint |",
    "meldet melden meldete meldeten gemeldet |",
    "mutmaßt mutmaßte mutmaßten gemutmaßt |",
    "notiert notierte notierten |",
    "plädiert plädieren plädierte plädierten |",
    "präzisiert präzisierte präzisierten |",
    "prognostiziert prognostizieren prognostizierte prognostizierten |",
    "prophezeit prophezeite prophezeiten |",
    "rät raten riet rieten |",
    "resümiert resümierte resümierten |",
    "sagt sagen sagte sagten gesagt |",
    "schildert schildern schilderte schilderten geschildert |",
    "schreibt schreiben schrieb schrieben geschrieben |",
    "schwört schwor schworen geschworen |",
    "signalisiert signalisierte signalisierten |",
    "spekuliert spekulieren spekulierte spekulierten |",
    "twittert twitterte twitterten getwittert |",
    "unterstellt unterstellen unterstellte unterstellten |",
    "unterstreicht unterstreichen unterstrich unterstrichen |",
    "urteilt urteilen urteilte urteilten geurteilt |",
    "verkündet verkünden verkündete verkündeten |",
    "verlangt verlangen verlangte verlangten |",
    "verlautet verlautete verlauteten |",
    "vermeldet vermelden vermeldete vermeldeten |",
    "vermutet vermuten vermutete vermuteten |",
    "verrät verriet verrieten verraten |",
    "versichert versichern versicherte versicherten |",
    "verspricht versprechen versprach versprachen versprochen |",
    "verteidigt verteidigen verteidigte verteidigten |",
    "verweist verweisen verwies verwiesen |",
    "warnt warnen warnte warnten gewarnt |",
    "wiederholt wiederholte wiederholten |",
    "witzelt witzelte witzelten |",
    "zitiert zitieren zitierte zitierten |",
)

# What takes a person and a statement needs no list of its own here: „sagte der Zeitung, dass …“.
TELL_VERBS = (
    "informiert informieren informierte informierten |",
    "warnt warnen warnte warnten gewarnt |",
)

OBJECT_VERBS = (
    "begründet begründen begründete begründeten |",
    "beschreibt beschreiben beschrieb beschrieben |",
    "beschuldigt beschuldigen beschuldigte beschuldigten |",
    "bezeichnet bezeichnen bezeichnete bezeichneten |",
    "bewertet bewerten bewertete bewerteten |",
    "brandmarkt brandmarkte brandmarkten gebrandmarkt |",
    "charakterisiert charakterisierte charakterisierten |",
    "nennt nennen nannte nannten genannt |",
    "rügt rügte rügten gerügt |",
    "schimpft schimpfte schimpften geschimpft |",
    "spricht sprechen sprach sprachen gesprochen |",
    "verurteilt verurteilen verurteilte verurteilten |",
    "vergleicht vergleichen verglich verglichen |",
    "wertet werten wertete werteten gewertet |",
    "würdigt würdigen würdigte würdigten gewürdigt |",
)

BELIEF_VERBS = (
    "befürchtet befürchten befürchtete befürchteten |",
    "denkt denken dachte dachten gedacht |",
    "erwartet erwarten erwartete erwarteten |",
    "findet finden fand fanden |",
    "fürchtet fürchten fürchtete fürchteten gefürchtet |",
    "glaubt glauben glaubte glaubten geglaubt |",
    "hofft hoffen hoffte hofften gehofft |",
    "schätzt schätzen schätzte schätzten geschätzt |",
)

FIND_VERBS = (
    "belegt belegen belegte belegten |",
    "ergab ergaben ergibt ergeben |",
    "zeigt zeigen zeigte zeigten gezeigt |",
)

QUOTE_VERBS = (
    "appelliert appellieren appellierte appellierten |",
    "brüllt brüllte brüllten gebrüllt |",
    "droht drohen drohte drohten gedroht |",
    "flüstert flüsterte flüsterten geflüstert |",
    "freut freute freuten gefreut |",
    "jubelt jubelte jubelten gejubelt |",
    "lacht lachte lachten gelacht |",
    "murmelt murmelte murmelten gemurmelt |",
    "propagiert propagierte propagierten |",
    "ruft rufen rief riefen gerufen |",
    "schließt schloss schlossen |",
    "schreit schrie schrien geschrien |",
    "scherzt scherzte scherzten gescherzt |",
    "skandiert skandieren skandierte skandierten |",
    "spottet spottete spotteten gespottet |",
    "lautet lautete lauteten |",
)

# A finite verb and the particle at the end of its clause: „teilte die Polizei mit“.
SPLIT_VERBS = (
    "teilt mit", "teilte mit", "teilten mit", "teilen mit",
    "gab an bekannt zu", "gaben an bekannt zu", "gibt an bekannt zu", "geben an bekannt zu",
    "kündigt an", "kündigte an", "kündigten an", "kündigen an",
    "fügt hinzu an", "fügte hinzu an", "fügten hinzu an",
    "fuhr fort", "fährt fort", "fuhren fort",
    "stellte fest klar", "stellten fest klar", "stellt fest klar",
    "wies zurück hin darauf daraufhin", "wiesen zurück hin darauf daraufhin", "weist zurück hin darauf daraufhin", "weisen zurück hin darauf daraufhin",
    "warf vor", "warfen vor", "wirft vor", "werfen vor",
    "räumte ein", "räumten ein", "räumt ein", "gestand ein", "gesteht ein", "gestanden ein",
    "deutete an", "deuteten an", "deutet an", "merkte an", "merkt an", "merkten an",
    "hob hervor", "hoben hervor", "hebt hervor", "schlug vor", "schlugen vor", "schlägt vor",
    "führte aus", "führten aus", "führt aus", "sprach aus von davon", "sprachen aus von davon", "spricht aus von davon",
    "sagte aus voraus", "sagten aus voraus", "sagt aus voraus", "rief auf", "riefen auf", "ruft auf",
    "legte fest dar", "legten fest dar", "legt fest dar", "bot an", "boten an", "bietet an", "ordnete an", "ordneten an", "ordnet an", "sieht vor", "sah vor", "sehen vor", "sahen vor",
    "vertritt ansicht auffassung meinung standpunkt these", "vertrat ansicht auffassung meinung standpunkt these", "vertreten ansicht auffassung meinung standpunkt",
    "vertraten ansicht auffassung meinung standpunkt", "ging aus", "gingen aus", "geht aus", "lehnte ab", "lehnten ab", "lehnt ab",
)  # fmt: skip
# The same verbs where they are one word: „wie die Polizei mitteilte“, „hat angekündigt“.
JOINED_VERBS = (
    "mitteilt mitteilte mitteilten mitgeteilt |",
    "angibt angab angaben angegeben |",
    "zugibt zugab zugaben zugegeben |",
    "ankündigt ankündigte ankündigten angekündigt |",
    "hinzufügt hinzufügte hinzufügten hinzugefügt |",
    "feststellt feststellte feststellten festgestellt |",
    "annimmt annahm annahmen angenommen |",
    "anordnet anordnete angeordnet |",
    "festlegt festlegte festgelegt |",
    "vorsieht vorsah vorgesehen |",
    "klarstellt klarstellte klarstellten klargestellt |",
    "hinweist hinwies hinwiesen hingewiesen |",
    "vorwirft vorwarf vorwarfen vorgeworfen |",
    "einräumt einräumte einräumten eingeräumt |",
    "andeutet andeutete andeuteten angedeutet |",
    "anmerkt anmerkte anmerkten angemerkt |",
    "hervorhebt hervorhob hervorhoben hervorgehoben |",
    "vorschlägt vorschlug vorschlugen vorgeschlagen |",
    "ausführt ausführte ausführten ausgeführt |",
    "aussagt aussagte aussagten ausgesagt |",
    "voraussagt voraussagte vorausgesagt |",
    "darlegt darlegte darlegten dargelegt |",
    "mitgab mitgegeben |",
)

CUE_PARTICLES = frozenset({"als", "von"})
CUE_PHRASES = (
    "ansicht vertreten", "auffassung vertreten", "bekannt gab", "bekannt gaben", "bekannt gegeben", "bekannt machte",
    "der ansicht", "der auffassung", "der meinung", "der überzeugung", "meinung vertreten", "standpunkt vertreten",
)  # fmt: skip
ACCORDING = ("laut", "gemäß", "in den worten", "aus sicht")
ACCORDING_AFTER = frozenset({"so"})  # behind the words, before the speaker
ACCORDING_BEHIND = frozenset({"zufolge"})  # behind the speaker
REPORT_LEADS = frozenset({"nach"})
REPORT_NOUNS = frozenset(
    """
    analyse angabe angaben ansicht auffassung auskunft aussage aussagen befragung bericht berichte berichten darstellung einschätzung einschätzungen
    erhebung erkenntnis erkenntnisse erkenntnissen erklärung ermittlungen hochrechnung hochrechnungen information informationen medienberichten meinung
    meldung meldungen mitteilung prognose prognosen schätzung schätzungen schilderung schilderungen statistik studie studien überzeugung umfrage umfragen
    untersuchung untersuchungen vermutung vermutungen verständnis vorstellung vorstellungen worten
    """.split()
)
HEARSAY = frozenset({"soll", "sollen"})
PAST_INFINITIVES = frozenset({"haben", "sein"})
ARTICLE_RELATIVES = frozenset("das dem den denen der deren dessen die".split())
HEARSAY_ADVERBS = frozenset({"demnach"})
POINTING = frozenset({"das", "dies"})
AGENT = frozenset({"von", "vom"})
CITING = frozenset({"zitieren", "zitiert", "zitierte", "zitierten"})
VERB_PARTICLES = frozenset(
    """
    ab an auf aus bei durch ein entgegen fest fort frei her heran heraus herum hervor hin hinaus hinzu los mit nach nieder um unter vor voran voraus weg
    weiter wieder zurück zusammen
    """.split()
)


COMPLEMENTISERS = frozenset("dass daß ob warum was weshalb welche welcher welches wer weswegen wie wo wann wohin".split())

# --- the words around a cue

AUXILIARIES = frozenset(
    """
    bin bist hab habe haben hast hat hatte hatten hätte hätten ist sei seien sind war waren wäre wären werde werden wird wurde wurden
    würde würden kann können könnte könnten konnte konnten muss müssen musste mussten müsste darf dürfen durfte durften soll sollen sollte sollten
    will wollen wollte wollten möchte möchten mag ließ lässt worden geworden gewesen
    """.split()
)
HOW = frozenset({"wie"})
HAVE = frozenset("hat habe haben hatte hatten hätte hätten".split())
ADVERBS = frozenset(
    """
    abermals angeblich ähnlich allerdings also anschließend außerdem auch bereits bislang bisher damals danach dabei dafür dagegen daher dann daraufhin darauf darin darüber
    davon davor dazu demnach denn dennoch derzeit deshalb deutlich doch dort durchaus ebenfalls ebenso eben einmal erneut erst erstmals etwa ferner
    gerade gegenüber hier hierzu hingegen hinterher immer indes indessen inzwischen jedoch jetzt kritisch kürzlich lange lediglich lieber mehr mehrfach mehrmals mittlerweile
    nachdrücklich noch nochmals nur nun offen offenbar offiziell oft öffentlich schließlich schon schriftlich sehr selbst seither sich so sogar sodann sonst später
    sowie somit trotzdem überdies unterdessen vermutlich vielmehr vorerst vorher vorab wahrscheinlich weiter weiterhin weiters wieder wiederholt wiederum wohl wörtlich zudem
    zuerst zufolge zugleich zuletzt zunächst zurück zusammen zuvor zwar hinzu bekannt fest klar hervor fort dar voraus hin
    """.split()
)
NEGATIONS = frozenset({"nicht", "nie", "niemals", "kein", "keine", "keinen"})
TIME_WORDS = frozenset(
    """
    abend abends dezember dienstag dienstagabend donnerstag donnerstagabend februar freitag freitagabend freitagmorgen frühjahr gestern herbst heute jahr jahre jahren januar juli juni
    mai mittag mittwoch mittwochabend monat montag montagabend morgen märz nachmittag nacht november oktober samstag samstagabend september sommer sonnabend sonntag sonntagabend
    stunden tag tage tagen uhr vormittag vorabend vorjahr winter woche wochen wochenende april august vorgestern
    """.split()
)
PREPOSITIONS = frozenset(
    """
    ab am an angesichts anhand anlässlich ans auf aufgrund aus außer außerhalb bei beim bis dank durch entgegen für gegen gegenüber hinter im in infolge
    innerhalb ins laut mit mithilfe nach neben ohne per seit seitens statt trotz über um ums unter unterhalb via vom von vor während wegen wider zu zum zur zwischen
    """.split()
)
DETERMINERS = frozenset(
    """
    all alle allen aller andere anderen beide beiden das dem den der des die dies diese diesem diesen dieser dieses drei ein eine einem einen einer eines
    einige einigen etliche fünf jede jedem jeden jeder jedes jene jener kein keine keinen manche mehrere mehreren mein meine sein seine seinem seinen seiner seines
    ihr ihre ihrem ihren ihrer ihres sechs sieben unser unsere vier viele vielen weitere weiteren wenige zahlreiche zahlreichen zehn zwei
    """.split()
)
POSSESSIVES = frozenset(
    "dein deine eigene eigenen eigener ihr ihre ihrem ihren ihrer ihres mein meine meiner sein seine seinem seinen seiner seines unser unsere unserer euer eure".split()
)
COORDINATORS = frozenset({"aber", "denn", "doch", "oder", "sondern", "sowie", "und"})
CONTRASTS = frozenset({"aber", "doch", "obwohl", "während", "wohingegen"})
SUBORDINATORS = frozenset(
    "als bevor bis da damit dass daß ehe falls indem nachdem ob obgleich obwohl seitdem sobald sodass sofern solange sondern während weil wenn wenngleich wie wo wobei wodurch wonach woraufhin".split()
)
RELATIVES = frozenset("denen deren dessen welche welcher welches wer".split())
COMMON_VERBS = frozenset(
    """
    bekam begann begannen besteht bleibt bleiben blieb blieben brachte braucht befand befindet entstand erhielt erhielten erlitt fand fanden finden findet fiel folgte führt führte führten galt gilt gab gehen geht gehört gibt ging gingen hält hielt hielten
    kam kamen kommen kommt konnte lag lagen lief liefen liegt machen macht machte machten nahm nahmen nimmt reagierte reagierten reichte sah sahen sieht starb starben stammt stand standen starteten stehen steht stellte stieg stieß traf trafen trat
    tut tat verletzte verlor wählte wählten wurde wurden zog zogen
    """.split()
)

# --- the small words a sentence is held together by

THAT = frozenset({"dass", "daß"})
TO = frozenset({"zu"})
AND = frozenset({"und", "sowie"})
OF = frozenset({"von", "vom", "für", "aus"})
NAME_LINKS = frozenset({"der", "des", "die", "für", "und", "von", "zur"})
BELONGING = frozenset({"aus", "bei", "beim", "für", "in", "vom", "von"})
WHO = frozenset({"welche", "welcher", "welches"})
THINGS = frozenset(
    """
    annahme ansicht auffassung behauptung das dies einschätzung entscheidung ereignis es forderung forderungen frage gefahr
    hintergrund hoffnung idee illusion kritik maßnahme maßnahmen meinung möglichkeit tatsache these überzeugung vorschlag vorwurf vorwürfe was
    """.split()
)
DEFINITE = frozenset("das dem den der des die diese diesem dieser dieses".split())
INDEFINITE = frozenset("ein eine einem einen einer eines".split())
POSSESSIVE_ENDINGS = frozenset({"'", "’", "'s"})
OBJECT_PRONOUNS = frozenset("ihm ihn ihnen mir mich uns dir dich sich".split())
BE = frozenset("wird wurde wurden werden worden".split())
ASIDES = frozenset({"als", "während", "wobei"})
APPOSITION_LEADS = frozenset({"ehemaliger", "ehemalige", "früher", "selbst", "seines", "ihres"})
PLURAL_NOUNS = frozenset({"leute", "medien", "menschen", "prozent"})


PARTICIPLE_ENDING = "end"
PAST_ENDING = "te"
ADVERB_ENDING = "weise"
PLURAL_ENDING = "n"

# --- speakers

MALE_PRONOUNS = frozenset({"er", "ihm", "ihn", "dieser"})
FEMALE_PRONOUNS = frozenset({"sie", "diese"})
PLURAL_PRONOUNS = frozenset({"ihnen"})
THING_PRONOUNS = frozenset({"es"})
SELF_PRONOUNS = frozenset({"ich", "wir", "uns", "mir", "mich"})
NOBODY = frozenset("das dies es man niemand nichts jemand dort hier was wer".split())
TITLES = frozenset(
    """
    bischof bundeskanzler bundeskanzlerin dipl dr erzbischof frau fürst general graf herr herrn kaiser kanzler kanzlerin kardinal könig königin
    major oberst papst pastor pater pfarrer prof prinz prinzessin professor präsident präsidentin richter sir
    """.split()
)
MALE_TITLES = frozenset("fürst graf herr herrn kaiser könig papst pater prinz sir".split())
FEMALE_TITLES = frozenset("frau gräfin kaiserin königin prinzessin".split())
MALE_ROLES = frozenset(
    """
    abgeordneter aktivist analyst angestellter anwalt arzt autor beamter bischof botschafter bruder chef direktor ehemann experte fischer forscher führer gründer
    historiker ingenieur innenminister kandidat kanzler kollege kommandant kommissar korrespondent künstler lehrer leiter mann meister minister ministerpräsident
    mitarbeiter nachbar oberbürgermeister offizier pilot politiker polizist präsident regisseur rektor richter sekretär senator sohn soldat sprecher
    staatsanwalt student trainer unternehmer intendant physiker chemiker biologe soziologe politologe bürgerrechtler schriftsteller sänger rechtsanwalt vater verteidiger vertreter vorsitzender wirt wissenschaftler zeuge ökonom bürgermeister geschäftsführer schauspieler schriftsteller
    """.split()
)
FEMALE_ROLES = frozenset(
    """
    aktivistin analystin anwältin autorin bischöfin botschafterin chefin direktorin ehefrau expertin forscherin gründerin historikerin ingenieurin kandidatin kanzlerin
    kollegin kommissarin korrespondentin künstlerin lehrerin leiterin ministerin ministerpräsidentin mitarbeiterin mutter nachbarin oberbürgermeisterin pilotin
    politikerin polizistin präsidentin regisseurin richterin schwester sekretärin senatorin soldatin sprecherin staatsanwältin studentin tochter trainerin
    unternehmerin verteidigerin vertreterin wissenschaftlerin witwe zeugin ärztin ökonomin bürgermeisterin geschäftsführerin schauspielerin schriftstellerin meisterin
    """.split()
)
ROLES = MALE_ROLES | FEMALE_ROLES | frozenset(
    """
    abgeordnete abgeordneten angestellte angestellten anwalts beamte beauftragte beauftragter experten herausgeber inhaber mitglied ministers präsidenten redakteur redakteurin referent sprechers
    vize vorsitzende vorsitzenden vorstand zeugen kandidaten
    """.split()
)
MALE_NAMES = english.MALE_NAMES | frozenset(
    """
    achim adalbert adolf alois andré anton armin arne arnold axel bastian benedikt bernd bernhard björn bodo burkhard christoph claus clemens dagobert detlef dieter dietmar dirk
    eberhard eckart eckhard egon emil enno erich ernst erwin ewald fabian falk ferdinand florian friedhelm friedrich fritz gerd gerhard gernot gottfried guido gunter günter günther gustav
    hanno hannes hans-peter harald hartmut heiko heiner heino heinrich heinz helge helmut hendrik henning hermann holger horst hubert hubertus ingo ivo jakob jan jens joachim jochen johann johannes josef jörg
    jürgen jupp kai karl karl-heinz kaspar klaus knut konrad kurt lars leonhard leopold lothar ludwig lutz manfred marius mathias matthias maximilian michael moritz norbert olaf oskar ottmar otto peer
    philipp rainer ralf reiner reinhard reinhold roland rolf rüdiger rupert ruprecht siegfried siegmar sigmar sönke stefan steffen sven thilo thorsten tilman tim till tobias torsten udo ulf uli ulrich uwe valentin
    veit viktor volker walter werner wilfried wilhelm willi willy winfried wladimir wolf wolfgang xaver
    """.split()
)
FEMALE_NAMES = english.FEMALE_NAMES | frozenset(
    """
    adelheid agathe aigner alexa almut andrea anett angela anja anke anneliese annegret annalena annette antje astrid barbara beate bettina bianca birgit birte brigitte brigitta carola christa christel christiane cordula
    cornelia dagmar dorothea doris edda elfriede elisabeth elke ellen elvira erika ernestine esther eva-maria franziska franka frauke friederike gabi gabriele gerda gerlinde gertrud gesine gisela gudrun hannelore hedwig heide heidemarie heike
    helga henriette herta hilde hildegard ilse imke inga inge ingeborg ingrid irmgard iris jana jutta karin karla katarina katharina kathrin katja katrin kerstin kirsten klara konstanze krista liesel
    liselotte lotte luise magdalena maike manuela margarete margit margot margret marianne marie-luise marlies martina mathilde mechthild meike melanie merle monika nadine natascha nele nora petra
    regine renate ricarda rosemarie roswitha sabine saskia sibylle sigrid silke silvia simone sonja stefanie susanne svenja swantje tanja tatjana thea traudl trude ulla ulrike ursula ute uta verena veronika
    viktoria waltraud wibke wiebke yvonne
    """.split()
)
NAME_PARTICLES = frozenset("al and bin da de del della den der di do du el et for ibn la le les los of pour ter the to van vom von voor with y zu zum zur".split())
NAME_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "i.", "ii", "ii.", "iii", "iv"})
NOT_NAMES = DETERMINERS | PREPOSITIONS | ADVERBS | COORDINATORS | SUBORDINATORS | TIME_WORDS | RELATIVES | frozenset(
    "angaben ansicht aussage aussagen bericht berichte er es europa experten foto ich medienberichte medienberichten quelle sie video wir worten".split()
)
ADDRESSEES = frozenset("journalisten reportern medien presse anhängern zuschauern".split())
DOCUMENTS = frozenset(
    """
    analyse anklage antrag artikel aussendung bericht berichte berichten beschluss beitrag blog brief buch dokument dokumente entwurf erklärung gesetz gutachten
    klage mail meldung meldungen mitteilung nachricht papier petition pressemitteilung protokoll rede schreiben statistik stellungnahme studie studien tweet umfrage umfragen unterlagen urteil
    zahlen
    """.split()
)
CITED_PAGES = frozenset(
    "analyse artikel bericht gutachten studie studien umfrage untersuchung urteil".split()
)
ORGANISATIONS = frozenset(
    """
    agentur amt armee ausschuss bahn bank behörde behörden bund bundesregierung bundestag bündnis büro dienst fakultät feuerwehr firma fraktion gemeinde gericht gesellschaft gewerkschaft
    gruppe hochschule institut kirche klub koalition kommission konzern krankenhaus land landtag magazin medien ministerium ministeriums opposition organisation parlament partei polizei
    presse rat regierung schaft schule sender senat staat staatsanwaltschaft stadt stiftung team universität unternehmen verband verein vereinigung verlag verwaltung wehr werk zeitung zentrale zentrum
    """.split()
)


NEWS_OUTLETS = frozenset("agentur bild magazin nachrichten nachrichtenagentur presse rundfunk sender zeitung".split())
NEWS_NAMES = english.NEWS_NAMES | frozenset("afp ard apa bild dpa faz focus handelsblatt n-tv n24 ndr orf rtl spiegel stern sz taz wdr welt zdf".split())
GROUPS = frozenset(
    """
    abgeordneten aktivisten analysten anhänger anwohner anwälte arbeiter ärzte augenzeugen autoren beamten beobachter besucher beteiligten bewohner bürger demonstranten einwohner eltern ermittler
    experten fachleute fahrgäste fans fischer forscher forschern frauen gegner gewerkschaften grünen helfer historiker journalisten kollegen kreise kreisen kritiker kunden leser lehrer leute männer
    menschen mitarbeiter mitglieder nachbarn organisationen parteien politiker politikern polizisten schüler soldaten sozialdemokraten studenten teilnehmer touristen umweltschützer unternehmen verbände verantwortlichen
    vertreter wissenschaftler wähler zeugen zuschauer ökonomen
    """.split()
)
UNNAMED = frozenset(
    "augenzeuge augenzeugin frau informant informanten insider mann mitarbeiter quelle quellen sprecher sprecherin person vertreter zeuge zeugin".split()
)
COUNTRIES = {
    "ägypten": "Ägypten", "belgien": "Belgien", "china": "China", "peking": "China", "dänemark": "Dänemark",
    "deutschland": "Deutschland", "berlin": "Deutschland", "frankreich": "Frankreich", "griechenland": "Griechenland", "athen": "Griechenland",
    "großbritannien": "Großbritannien", "indien": "Indien", "irak": "Irak", "bagdad": "Irak", "iran": "Iran", "teheran": "Iran",
    "israel": "Israel", "italien": "Italien", "japan": "Japan", "tokio": "Japan", "kanada": "Kanada", "nordkorea": "Nordkorea", "pjöngjang": "Nordkorea",
    "norwegen": "Norwegen", "österreich": "Österreich", "polen": "Polen", "warschau": "Polen", "russland": "Russland", "moskau": "Russland", "kreml": "Russland",
    "schweden": "Schweden", "schweiz": "Schweiz", "spanien": "Spanien", "südkorea": "Südkorea", "seoul": "Südkorea", "syrien": "Syrien", "damaskus": "Syrien",
    "türkei": "Türkei", "ankara": "Türkei", "ukraine": "Ukraine", "kiew": "Ukraine", "ungarn": "Ungarn", "usa": "USA", "us": "USA", "washington": "USA",
    "vereinigte staaten": "USA", "vereinigten staaten": "USA",
}  # fmt: skip
ABBREVIATIONS = frozenset(
    """
    1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31
    abb abs aug az bd bspw bzgl bzw ca d.h dez dipl dr ehem engl etc evtl feb ff fr geb gem ggf hrsg i.d.r inkl ing jan jhd jh kath lt max mind mio mrd nov nr okt op
    prof rd rev s.o sog sept st std str tel u.a usw v.a v.chr vgl vs z.b z.t zzgl
    """.split()
)
TERM_LEADS = frozenset(
    "begriff genannt genannte genannten motto namens name namen sogenannt sogenannte sogenannten sogenannter sogenanntes stichwort titel wort heißt heißen hieß lautet projekt".split()
)
TITLE_NOUNS = frozenset(
    """
    album artikel band bild blatt buch buches film filme filmes gedicht gemälde gruppe hotel kolumne komödie lied magazin magazins musical nachrichtenmagazin oper projekt restaurant roman schiff
    sendung serie show song spiel stück tageszeitung zeitschrift zeitung zeitungen
    """.split()
)
