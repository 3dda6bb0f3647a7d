"""French words the outline goes by: cues, titles, roles, pronouns, names. No code, only data."""

from reader.lexicon import english
from reader.lexicon.nothing import *  # noqa: F403  # what a language does not have

# --- how sentences are built


THAT_NEEDED = True


REPORTING_SECOND = frozenset("aurait auraient serait seraient".split())

HAVE = frozenset("a ont avait avaient aurait auraient".split())
ELISIONS = frozenset("c' d' j' jusqu' l' lorsqu' m' n' puisqu' qu' quoiqu' s' t'".split())
ENCLITICS = frozenset("elle elles il ils je nous on".split())
DIALOGUE_DASHES = frozenset({"—", "―"})


# --- cues: forms that are verbs alone, a bar, present participles

CLAUSE_VERBS = (
    "admet admettent admis admettait | admettant",
    "affirme affirment affirmé affirmait affirma | affirmant",
    "ajoute ajoutent ajouté ajoutait ajouta | ajoutant",
    "analyse analysent analysé analysait | analysant",
    "annonce annoncent annoncé annonçait annonça | annonçant",
    "argue arguent argué arguait | arguant",
    "argumente argumentent argumenté argumentait | argumentant",
    "assure assurent assuré assurait assura | assurant",
    "avance avancent avancé avançait | avançant",
    "avertit avertissent averti avertissait | avertissant",
    "avoue avouent avoué avouait avoua | avouant",
    "commente commentent commenté commentait commenta | commentant",
    "conclut concluent conclu concluait | concluant",
    "concède concèdent concédé concédait | concédant",
    "confesse confessé confessait | confessant",
    "confie confient confié confiait confia | confiant",
    "confirme confirment confirmé confirmait | confirmant",
    "constate constatent constaté constatait | constatant",
    "déclare déclarent déclaré déclarait déclara | déclarant",
    "dément démentent démenti démentait | démentant",
    "déplore déplorent déploré déplorait | déplorant",
    "dit disent dit disait disaient | disant",
    "détaille détaillent détaillé détaillait | détaillant",
    "écrit écrivent écrit écrivait écrivit | écrivant",
    "estime estiment estimé estimait estima | estimant",
    "explique expliquent expliqué expliquait expliqua | expliquant",
    "indique indiquent indiqué indiquait indiqua | indiquant",
    "insiste insistent insisté insistait insista | insistant",
    "jure jurent juré jurait jura | jurant",
    "juge jugent jugé jugeait jugea | jugeant",
    "justifie justifient justifié justifiait | justifiant",
    "maintient maintiennent maintenu maintenait | maintenant",
    "martèle martèlent martelé martelait | martelant",
    "mentionne mentionnent mentionné mentionnait | mentionnant",
    "murmure murmuré murmurait murmura | murmurant",
    "nie nient nié niait | niant",
    "note notent noté notait nota | notant",
    "nuance nuancent nuancé nuançait | nuançant",
    "observe observent observé observait | observant",
    "plaide plaident plaidé plaidait | plaidant",
    "poursuit poursuivent poursuivi poursuivait | poursuivant",
    "précise précisent précisé précisait précisa | précisant",
    "prédit prédisent prédisait | prédisant",
    "prétend prétendent prétendu prétendait | prétendant",
    "prévient préviennent prévenu prévenait | prévenant",
    "promet promettent promis promettait promit | promettant",
    "raconte racontent raconté racontait raconta | racontant",
    "rapporte rapportent rapporté rapportait | rapportant",
    "rappelle rappellent rappelé rappelait rappela | rappelant",
    "reconnaît reconnaissent reconnu reconnaissait | reconnaissant",
    "regrette regrettent regretté regrettait | regrettant",
    "remarque remarquent remarqué remarquait | remarquant",
    "répète répètent répété répétait | répétant",
    "répond répondent répondu répondait répondit | répondant",
    "résume résument résumé résumait | résumant",
    "rétorque rétorquent rétorqué rétorquait | rétorquant",
    "révèle révèlent révélé révélait | révélant",
    "signale signalent signalé signalait | signalant",
    "souligne soulignent souligné soulignait souligna | soulignant",
    "soutient soutiennent soutenu soutenait | soutenant",
    "suggère suggèrent suggéré suggérait | suggérant",
    "témoigne témoignent témoigné témoignait | témoignant",
    "tweete tweeté tweetait | tweetant",
)
TELL_VERBS = ("demande demandent demandé demandait demanda | demandant", "informe informent informé informait | informant")
OBJECT_VERBS = (
    "accuse accusent accusé accusait | accusant",
    "critique critiquent critiqué critiquait | critiquant",
    "décrit décrivent décrit décrivait | décrivant",
    "dénonce dénoncent dénoncé dénonçait | dénonçant",
    "évoque évoquent évoqué évoquait | évoquant",
    "fustige fustigent fustigé fustigeait | fustigeant",
    "qualifie qualifient qualifié qualifiait | qualifiant",
    "salue saluent salué saluait | saluant",
)
BELIEF_VERBS = (
    "craint craignent craignait | craignant",
    "croit croient croyait | croyant",
    "espère espèrent espéré espérait | espérant",
    "pense pensent pensé pensait | pensant",
    "redoute redoutent redouté redoutait | redoutant",
)
FIND_VERBS = ("montre montrent montré montrait | montrant", "démontre démontrent démontré | démontrant")
QUOTE_VERBS = (
    "appelle appellent appelé appelait | appelant",
    "continue continuent continué continuait | continuant",
    "crie crient crié criait cria | criant",
    "exclame exclamé exclamait exclama | exclamant",
    "ironise ironisent ironisé ironisait | ironisant",
    "interroge interrogent interrogé interrogeait | interrogeant",
    "lance lancent lancé lançait lança | lançant",
    "lâche lâchent lâché lâchait | lâchant",
    "plaisante plaisanté plaisantait | plaisantant",
    "reprend reprennent repris reprenait | reprenant",
    "réagit réagissent réagi réagissait | réagissant",
    "réplique répliquent répliqué répliquait répliqua | répliquant",
    "sourit souri souriait | souriant",
    "soupire soupirent soupiré soupirait | soupirant",
    "tonne tonné tonnait | tonnant",
)


CUE_PARTICLES = frozenset({"à", "contre", "d'", "de", "pour"})
CUE_PHRASES = ("a fait savoir", "fait savoir", "fait valoir", "a fait valoir", "ont fait savoir", "laissé entendre", "fait remarquer")
ACCORDING = ("selon", "d' après", "pour reprendre les mots de", "aux yeux de", "de l' avis de", "aux dires de")


INVERTING = frozenset(
    form
    for row in (*CLAUSE_VERBS, *TELL_VERBS, *BELIEF_VERBS, *QUOTE_VERBS)
    for form in row.partition("|")[0].split()
)

COMPLEMENTISERS = frozenset("comment combien pourquoi qu' que si".split())

# --- the words around a cue

AUXILIARIES = frozenset(
    """
    a ai ait allait aura aurait auraient avait avaient avoir devait devra devrait doit doivent est étaient était été être fait faut furent fut n' ont ne
    peut peuvent pourra pourrait pouvait s' se sera serait seraient seront soient soit sont va vont veut voulait y
    """.split()
)
ADVERBS = frozenset(
    """
    ainsi alors aussi aussitôt auparavant bien cependant d'abord déjà désormais d'ailleurs également encore enfin ensuite jamais jusqu'ici maintenant même mieux néanmoins notamment
    parfois peu plus plutôt pourtant puis quant récemment sitôt souvent surtout tard tantôt toujours toutefois très trop volontiers
    """.split()
)
NEGATIONS = frozenset({"aucun", "jamais", "ne", "n'", "ni", "non", "pas"})
TIME_WORDS = frozenset(
    """
    an ans année août après-midi aujourd'hui avril demain dernier dimanche décembre février heures hier janvier jeudi jour jours juillet juin lundi mai mardi mars matin mercredi midi mois nuit
    novembre octobre samedi semaine septembre soir soirée vendredi
    """.split()
)
PREPOSITIONS = frozenset(
    """
    à afin après au auprès autour aux avant avec chez contre d' dans de depuis derrière des dès devant du durant en entre envers face hors jusqu' jusque lors malgré outre par parmi pendant pour près sans sauf
    selon sous suite sur vers via
    """.split()
)
DETERMINERS = frozenset(
    """
    aucun aucune autre autres ce ces cet cette chaque cinq des deux l' la le les leur leurs ma mes mon nos notre plusieurs quatre quelques sa ses six son tous tout toute toutes trois un une vos votre
    """.split()
)
POSSESSIVES = frozenset("leur leurs ma mes mon nos notre sa ses son vos votre".split())
COORDINATORS = frozenset({"et", "mais", "ou", "puis"})
CONTRASTS = frozenset({"alors", "mais", "tandis"})
SUBORDINATORS = frozenset("afin alors car comme lorsque lorsqu' mais où parce puisque puisqu' quand que qu' quoique si tandis".split())
RELATIVES = frozenset("dont laquelle lequel lesquels où qui".split())
COMMON_VERBS = frozenset(
    """
    a allait arrive arrivé commence compris connaît donne donné est était fait fallait faut font fut met mis ont part parti passe peut peuvent prend pris reçu reste resté s'est savait sait sera sont tient va venait viennent vient voit vont
    voulait veut
    """.split()
)

# --- the small words a sentence is held together by

THAT = frozenset({"qu'", "que"})

AND = frozenset({"et"})
OF = frozenset({"d'", "de", "des", "du"})
NAME_LINKS = frozenset("aux d' de des du en et l' la le les pour sur".split())
BELONGING = frozenset("à au d' de des du".split())
WHO = frozenset({"qui"})
THINGS = frozenset("ça ce cela ceci".split())
DEFINITE = frozenset("l' la le les".split())
INDEFINITE = frozenset("des un une".split())

OBJECT_PRONOUNS = frozenset("leur lui me nous vous".split())
BE = frozenset("est été était être fut furent sera sont étaient".split())
ASIDES = frozenset("alors comme mais tandis un une".split())
APPOSITION_LEADS = frozenset("ancien ancienne ex qui".split())
PLURAL_NOUNS = frozenset("gens médias".split())


PARTICIPLE_ENDING = "ant"
PAST_ENDING = "ait"
ADVERB_ENDING = "ment"
PLURAL_ENDING = "s"

# --- speakers

MALE_PRONOUNS = frozenset({"celui-ci", "il", "lui-même", "ce dernier"})
FEMALE_PRONOUNS = frozenset({"celle-ci", "elle", "elle-même"})
PLURAL_PRONOUNS = frozenset({"elles", "ils", "eux"})

SELF_PRONOUNS = frozenset({"j'", "je", "nous", "vous"})
NOBODY = frozenset("c' ça ce cela chacun on personne quelqu'un rien tout".split())
TITLES = frozenset(
    """
    abbé amiral cardinal chancelier chancelière colonel comte docteur dr duc frère général lady lord m maître maire me mgr mlle mm mme monsieur madame pape prince princesse professeur pr président présidente
    reine roi sir sœur
    """.split()
)
MALE_TITLES = frozenset("comte duc frère lord m monsieur pape prince roi sir".split())
FEMALE_TITLES = frozenset("lady madame mlle mme princesse reine sœur".split())
MALE_ROLES = frozenset(
    """
    acteur agriculteur ambassadeur auteur avocat chanteur chercheur chirurgien commandant comédien conseiller dirigeant directeur écrivain enseignant entraîneur entrepreneur époux fils fondateur frère gouverneur historien infirmier inspecteur ingénieur
    mari ministre musicien négociateur neveu oncle pêcheur père policier prêtre procureur rédacteur réalisateur sénateur syndicaliste technicien
    """.split()
)
FEMALE_ROLES = frozenset(
    """
    actrice agricultrice ambassadrice avocate autrice chanteuse chercheuse chirurgienne comédienne conseillère dirigeante directrice écrivaine enseignante entraîneuse épouse femme fille fondatrice historienne infirmière inspectrice ingénieure
    mère musicienne policière procureure rédactrice réalisatrice romancière sénatrice sœur tante technicienne
    """.split()
)
ROLES = MALE_ROLES | FEMALE_ROLES | frozenset(
    """
    adjoint adjointe analyste architecte artiste biologiste candidat candidate capitaine chef cheffe co-auteur collègue commissaire consultant consultante coordinateur coordinatrice député députée économiste élu élue entraineur expert experte géologue gérant gérante
    journaliste juge maire médecin membre militant militante ministre patron patronne photographe pilote politologue porte-parole premier-ministre président présidente professeur professeure psychologue responsable sociologue secrétaire spécialiste témoin
    vice-président vice-présidente victime
    """.split()
)
MALE_NAMES = english.MALE_NAMES | frozenset(
    """
    adrien alain albert alexandre alexis alphonse amaury anatole andré antoine armand arnaud arthur auguste augustin aurélien baptiste benoît bernard bertrand brice bruno cédric charles christophe clément corentin cyril damien denis didier
    dominique edgar edmond édouard emmanuel éric étienne fabien fabrice fernand florent florian françois frédéric gabriel gaël gaspard gaston gauthier geoffroy georges gérald gérard germain gilbert gilles grégoire grégory guillaume guy henri hervé hubert hugues jacques jean jean-baptiste
    jean-claude jean-françois jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jérémie jérémy jérôme joël jordan joseph jules julien laurent léo léon loïc louis luc lucas lucien ludovic marc marcel mathieu matthieu maxime michel mickaël nicolas noël olivier pascal patrice patrick
    paul philippe pierre quentin raphaël raymond régis rémi rémy renaud rené richard robert rodolphe roger roland romain sébastien serge simon stéphane sylvain tanguy théo thibault thierry thomas tristan valentin victor vincent xavier yann yannick yves yvan
    """.split()
)
FEMALE_NAMES = english.FEMALE_NAMES | frozenset(
    """
    adèle agathe agnès alexandra alice aline amandine amélie anaïs andrée anne anne-marie annick arlette audrey aurélie aurore axelle béatrice bénédicte bernadette brigitte camille capucine carole caroline catherine cécile céline chantal charlène charlotte chloé christelle christiane claire clara clarisse clémence clémentine clotilde
    colette coline constance corinne danièle delphine diane dominique édith éléonore élisabeth élise élodie émilie emma emmanuelle estelle eugénie éva évelyne fabienne fanny florence françoise frédérique gabrielle geneviève ghislaine gisèle hélène héloïse hortense inès isabelle jacqueline jeanne jeannine joëlle josiane juliette justine karine laetitia laure laurence
    léa liliane lise louise lucie lucile ludivine madeleine magali manon margaux margot marguerite marie marie-claire marie-france marine marion marlène martine mathilde maud mélanie michèle micheline mireille monique morgane muriel mylène nadège nadine nathalie nicole noémie océane odette odile olivia ophélie pascale patricia paulette pauline
    perrine rachida raymonde roxane sabine sabrina sandrine ségolène séverine simone solange sophie stéphanie suzanne sylvie thérèse valérie véronique virginie viviane yvette yvonne zoé
    """.split()
)
NAME_PARTICLES = frozenset("al ben bin d' da de del den der des di du el ibn l' la le les van von".split())
NAME_SUFFIXES = frozenset({"fils", "ii", "iii", "iv", "jr", "jr."})
NOT_NAMES = DETERMINERS | PREPOSITIONS | ADVERBS | COORDINATORS | SUBORDINATORS | RELATIVES | TIME_WORDS | frozenset(
    "avoir c' ce ces cela elle elles être il ils j' je non nous on oui photo qu' quel quelle rien s' vidéo vous".split()
)
ADDRESSEES = frozenset("auditeurs députés journalistes presse reporters".split())
DOCUMENTS = frozenset(
    "analyse arrêt article bilan communiqué courrier courriel décision document documents enquête étude études lettre livre loi message note plainte rapport rapports recherche recherches sondage sondages texte tribune tweet".split()
)
CITED_PAGES = frozenset(
    "analyse arrêt article enquête étude rapport sondage".split()
)
ORGANISATIONS = frozenset(
    """
    académie agence alliance armée assemblée association autorité banque bureau cabinet centre chambre collectif comité commission compagnie conseil cour département direction école église élysée entreprise fédération fondation
    gouvernement groupe hôpital institut justice magazine mairie ministère mouvement observatoire office ong opposition organisation parlement parquet parti police préfecture présidence quotidien revue sénat société syndicat tribunal union université ville
    """.split()
)


NEWS_OUTLETS = frozenset("agence chaîne hebdomadaire journal magazine quotidien radio revue télévision".split())
NEWS_NAMES = english.NEWS_NAMES | frozenset("bfmtv europe1 figaro franceinfo humanité libération mediapart monde rfi rtl tf1".split())
GROUPS = frozenset(
    """
    agriculteurs analystes associations autorités avocats chercheurs citoyens commerçants critiques défenseurs députés écologistes économistes élèves élus enquêteurs enseignants experts familles femmes habitants historiens hommes
    journalistes juges manifestants médecins membres militants ministres observateurs opposants ouvriers parents passagers patients pêcheurs policiers pompiers procureurs proches riverains salariés scientifiques secouristes sénateurs spécialistes syndicats témoins touristes
    usagers victimes voisins
    """.split()
)
UNNAMED = frozenset(
    "collaborateur conseiller diplomate diplomates employé employée fonctionnaire habitant habitante homme porte-parole proche responsable responsables riverain source sources témoin voisin voisine".split()
)
COUNTRIES = {
    "allemagne": "Allemagne", "berlin": "Allemagne", "belgique": "Belgique", "canada": "Canada", "chine": "Chine", "pékin": "Chine", "espagne": "Espagne", "madrid": "Espagne",
    "france": "France", "grèce": "Grèce", "inde": "Inde", "iran": "Iran", "téhéran": "Iran", "irak": "Irak", "israël": "Israël", "italie": "Italie", "rome": "Italie",
    "japon": "Japon", "tokyo": "Japon", "maroc": "Maroc", "norvège": "Norvège", "pologne": "Pologne", "varsovie": "Pologne", "royaume-uni": "Royaume-Uni", "londres": "Royaume-Uni",
    "russie": "Russie", "moscou": "Russie", "kremlin": "Russie", "suède": "Suède", "suisse": "Suisse", "syrie": "Syrie", "damas": "Syrie", "tunisie": "Tunisie",
    "turquie": "Turquie", "ankara": "Turquie", "ukraine": "Ukraine", "kiev": "Ukraine", "états-unis": "États-Unis", "washington": "États-Unis",
}  # fmt: skip
ABBREVIATIONS = frozenset("adj art av bd c.-à-d cf chap dir dr éd env etc ex fig hab km m me mgr mm mme mlle mrs n° no p pp pr prof s.a st ste vol vs".split())
TERM_LEADS = frozenset("appelé appelée baptisé baptisée dénommé dit dite intitulé intitulée nommé nommée surnommé surnommée titré".split())
TITLE_NOUNS = frozenset("album article chanson chronique documentaire émission essai exposition feuilleton film journal livre magazine morceau opéra ouvrage pièce poème recueil roman série spectacle tableau titre".split())
