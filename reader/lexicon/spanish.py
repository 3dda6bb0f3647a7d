"""Spanish words the outline goes by: cues, titles, roles, pronouns, names. No code, only data."""

from reader.lexicon import english
from reader.lexicon.nothing import *  # noqa: F403  # what a language does not have

# --- how sentences are built


THAT_NEEDED = True
PRO_DROP = True


REPORTING_SECOND = frozenset("estaría estarían habría habrían sería serían".split())

HAVE = frozenset("ha han había habían habría habrían".split())


DIALOGUE_DASHES = frozenset({"—", "―"})


# --- cues: forms that are verbs alone, a bar, gerunds

CLAUSE_VERBS = (
    "aclara aclaran aclaró aclararon aclarado | aclarando",
    "admite admiten admitió admitieron admitido | admitiendo",
    "advierte advierten advirtió advirtieron advertido | advirtiendo",
    "afirma afirman afirmó afirmaron afirmado afirmaba | afirmando",
    "agrega agregan agregó agregaron agregado | agregando",
    "alega alegan alegó alegaron alegado | alegando",
    "anuncia anuncian anunció anunciaron anunciado | anunciando",
    "apunta apuntan apuntó apuntaron apuntado | apuntando",
    "argumenta argumentan argumentó argumentaron argumentado | argumentando",
    "asegura aseguran aseguró aseguraron asegurado | asegurando",
    "asevera aseveran aseveró aseveraron aseverado | aseverando",
    "añade añaden añadió añadieron añadido | añadiendo",
    "comenta comentan comentó comentaron comentado | comentando",
    "concluye concluyen concluyó concluyeron concluido | concluyendo",
    "confiesa confiesan confesó confesaron confesado | confesando",
    "confirma confirman confirmó confirmaron confirmado | confirmando",
    "considera consideran consideró consideraron considerado | considerando",
    "contesta contestan contestó contestaron contestado | contestando",
    "cuenta cuentan contó contaron contado contaba | contando",
    "declara declaran declaró declararon declarado | declarando",
    "denuncia denuncian denunció denunciaron denunciado | denunciando",
    "destaca destacan destacó destacaron destacado | destacando",
    "detalla detallan detalló detallaron detallado | detallando",
    "dice dicen dijo dijeron dicho decía decían | diciendo",
    "escribe escriben escribió escribieron escrito | escribiendo",
    "explica explican explicó explicaron explicado explicaba | explicando",
    "expresa expresan expresó expresaron expresado | expresando",
    "indica indican indicó indicaron indicado | indicando",
    "informa informan informó informaron informado | informando",
    "insiste insisten insistió insistieron insistido | insistiendo",
    "lamenta lamentan lamentó lamentaron lamentado | lamentando",
    "manifiesta manifiestan manifestó manifestaron manifestado | manifestando",
    "mantiene mantienen mantuvo mantuvieron mantenido | manteniendo",
    "matiza matizan matizó matizaron matizado | matizando",
    "menciona mencionan mencionó mencionaron mencionado | mencionando",
    "narra narran narró narraron narrado | narrando",
    "niega niegan negó negaron negado | negando",
    "observa observan observó observaron observado | observando",
    "opina opinan opinó opinaron opinado | opinando",
    "precisa precisan precisó precisaron precisado | precisando",
    "predice predicen predijo predijeron | prediciendo",
    "promete prometen prometió prometieron prometido | prometiendo",
    "pronostica pronosticó pronosticaron pronosticado | pronosticando",
    "puntualiza puntualizan puntualizó puntualizaron puntualizado | puntualizando",
    "recalca recalcan recalcó recalcaron recalcado | recalcando",
    "reconoce reconocen reconoció reconocieron reconocido | reconociendo",
    "recuerda recuerdan recordó recordaron recordado | recordando",
    "reitera reiteran reiteró reiteraron reiterado | reiterando",
    "relata relatan relató relataron relatado | relatando",
    "remarca remarcan remarcó remarcaron remarcado | remarcando",
    "repite repiten repitió repitieron repetido | repitiendo",
    "resalta resaltan resaltó resaltaron resaltado | resaltando",
    "responde responden respondió respondieron respondido | respondiendo",
    "resume resumen resumió resumieron resumido | resumiendo",
    "revela revelan reveló revelaron revelado | revelando",
    "señala señalan señaló señalaron señalado señalaba | señalando",
    "sostiene sostienen sostuvo sostuvieron sostenido sostenía | sosteniendo",
    "subraya subrayan subrayó subrayaron subrayado | subrayando",
    "sugiere sugieren sugirió sugirieron sugerido | sugiriendo",
    "tuitea tuiteó tuitearon | tuiteando",
    "valora valoran valoró valoraron valorado | valorando",
)
TELL_VERBS = ("pide piden pidió pidieron pedido | pidiendo", "pregunta preguntan preguntó preguntaron preguntado | preguntando")
OBJECT_VERBS = (
    "acusa acusan acusó acusaron acusado | acusando",
    "calificó califica califican calificaron calificado | calificando",
    "critica critican criticó criticaron criticado | criticando",
    "describe describen describió describieron descrito | describiendo",
    "llamó llama llaman llamaron llamado | llamando",
    "tacha tachan tachó tacharon tachado | tachando",
    "tilda tildan tildó tildaron tildado | tildando",
)
BELIEF_VERBS = (
    "cree creen creyó creyeron creído creía | creyendo",
    "espera esperan esperaba esperaban | esperando",
    "estima estiman estimó estimaron estimado | estimando",
    "piensa piensan pensó pensaron pensado | pensando",
    "teme temen temió temieron temía | temiendo",
)
FIND_VERBS = ("muestra muestran mostró mostraron mostrado | mostrando", "demuestra demuestran demostró demostraron demostrado | demostrando")
QUOTE_VERBS = (
    "bromea bromeó bromearon bromeado | bromeando",
    "celebra celebran celebró celebraron celebrado | celebrando",
    "continúa continuó continuaron | continuando",
    "espeta espetó espetaron espetado | espetando",
    "exclama exclamó exclamaron exclamado | exclamando",
    "gritó grita gritan gritaron gritado gritaba | gritando",
    "ironiza ironizó ironizaron ironizado | ironizando",
    "murmuró murmura murmuraron | murmurando",
    "prosigue prosiguió prosiguieron | prosiguiendo",
    "replica replican replicó replicaron replicado | replicando",
    "sentencia sentenció sentenciaron sentenciado | sentenciando",
    "susurró susurra susurraron | susurrando",
    "zanja zanjó zanjaron zanjado | zanjando",
)


CUE_PARTICLES = frozenset({"como", "contra", "de", "por"})
CUE_PHRASES = ("dejó claro", "dio a conocer", "ha dejado claro", "hizo hincapié en", "puso de manifiesto", "puso de relieve")
ACCORDING = ("según", "de acuerdo con", "en palabras de", "en opinión de", "a juicio de")


INVERTING = frozenset(
    form
    for row in (*CLAUSE_VERBS, *TELL_VERBS, *BELIEF_VERBS, *QUOTE_VERBS)
    for form in row.partition("|")[0].split()
)

COMPLEMENTISERS = frozenset("cómo cuándo cuánto dónde que qué quién si".split())

# --- the words around a cue

AUXILIARIES = frozenset(
    """
    debe deben debería era eran es está están estaba estaban estará estuvo fue fueron ha habían había habrá habría han hay iba iban le les lo me nos os podía podría podrían puede pueden se será serán sería
    sido son va van
    """.split()
)
ADVERBS = frozenset(
    """
    además ahora ahí allí antes apenas aquí así asimismo aún ayer bien después entonces incluso jamás luego más mientras mucho muy nunca posteriormente pronto quizás recién siempre sólo solo tal también tampoco
    tanto tarde todavía ya
    """.split()
)
NEGATIONS = frozenset({"jamás", "ni", "no", "nunca", "tampoco"})
TIME_WORDS = frozenset(
    """
    abril agosto año años anoche ayer diciembre día días domingo enero febrero horas hoy jueves julio junio lunes martes marzo mayo mañana mes meses miércoles noche noviembre octubre pasado sábado
    semana semanas septiembre tarde viernes
    """.split()
)
PREPOSITIONS = frozenset(
    "a al ante bajo con contra de del desde durante en entre excepto hacia hasta mediante para por pese salvo según sin sobre tras vía".split()
)
DETERMINERS = frozenset(
    """
    algunas algunos ambos aquel aquella cada cinco cuatro cuyo dos el ella ese esa esos esas esta este estas estos la las lo los mi mis muchas muchos nuestra nuestro otra otras otro otros seis su sus tres
    tu un una unas unos varias varios
    """.split()
)
POSSESSIVES = frozenset("mi mis nuestra nuestro nuestros su sus tu tus".split())
COORDINATORS = frozenset({"e", "o", "pero", "u", "y"})
CONTRASTS = frozenset({"aunque", "mientras", "pero", "sino"})
SUBORDINATORS = frozenset("aunque como cuando donde mientras pero porque pues que si sino".split())
RELATIVES = frozenset("cual cuales cuya cuyo quien quienes".split())
COMMON_VERBS = frozenset(
    "da dan dio es era está fue fueron ha han hace hacen hizo hubo llega llegó pasa pasó pone puso queda quedó sabe sale salió sabía sigue son tenía tiene tienen tuvo va van ve viene vino vio".split()
)

# --- the small words a sentence is held together by

THAT = frozenset({"que"})

AND = frozenset({"e", "y"})
OF = frozenset({"de", "del"})
NAME_LINKS = frozenset("de del e el la las los para por y".split())
BELONGING = frozenset("de del en".split())
WHO = frozenset({"que", "quien", "quienes"})
THINGS = frozenset("aquello ello eso esto que".split())
DEFINITE = frozenset("el la las lo los".split())
INDEFINITE = frozenset("un una unas unos".split())

OBJECT_PRONOUNS = frozenset("le les me nos te".split())
BE = frozenset("es era fue fueron será serán sido son".split())
ASIDES = frozenset("aunque como mientras pero un una".split())
APPOSITION_LEADS = frozenset("ex exministro quien que".split())
PLURAL_NOUNS = frozenset("gente medios".split())


PARTICIPLE_ENDING = "ndo"
PAST_ENDING = "ó"
ADVERB_ENDING = "mente"
PLURAL_ENDING = "s"

# --- speakers

MALE_PRONOUNS = frozenset({"él", "éste"})
FEMALE_PRONOUNS = frozenset({"ella", "ésta"})
PLURAL_PRONOUNS = frozenset({"ellas", "ellos"})

SELF_PRONOUNS = frozenset({"nosotros", "usted", "ustedes", "yo"})
NOBODY = frozenset("algo alguien eso esto nada nadie uno".split())
TITLES = frozenset(
    """
    alcalde alcaldesa almirante arzobispo canciller cardenal comandante conde coronel don doña dr dra duque fray general gobernador gobernadora infanta ingeniero lic licenciado monseñor obispo padre papa presidente presidenta
    príncipe princesa prof profesor profesora reina rey señor señora sor sr sra srta
    """.split()
)
MALE_TITLES = frozenset("conde don duque fray padre papa príncipe rey señor sr".split())
FEMALE_TITLES = frozenset("dra doña infanta princesa reina señora sor sra srta".split())
MALE_ROLES = frozenset(
    """
    abogado actor alcalde agricultor asesor autor bombero científico consejero consultor delegado diputado director doctor embajador entrenador escritor esposo fundador gobernador hermano hijo historiador ingeniero
    inspector investigador maestro médico ministro novelista padre pescador político presidente profesor rector secretario senador sindicalista subdirector técnico tío trabajador vecino
    """.split()
)
FEMALE_ROLES = frozenset(
    """
    abogada actriz alcaldesa agricultora asesora autora bombera científica consejera consultora delegada diputada directora doctora embajadora entrenadora escritora esposa fundadora gobernadora hermana hija historiadora ingeniera inspectora
    investigadora maestra madre médica ministra presidenta profesora rectora secretaria senadora subdirectora técnica tía trabajadora vecina
    """.split()
)
ROLES = MALE_ROLES | FEMALE_ROLES | frozenset(
    """
    activista analista arquitecto arquitecta artista biólogo bióloga candidato candidata capitán capitana comisario comisaria concejal coordinador coordinadora corresponsal cónsul dirigente economista empresario empresaria experto experta exministro exministra expresidente
    fiscal fotógrafo fotógrafa geólogo geóloga gerente jefe jefa juez jueza líder meteorólogo meteoróloga miembro mandatario mandataria oficial periodista piloto politólogo politóloga portavoz primer psicólogo psicóloga representante responsable sociólogo socióloga
    testigo titular vicepresidente vicepresidenta vocero vocera víctima
    """.split()
)
MALE_NAMES = english.MALE_NAMES | frozenset(
    """
    adolfo agustín alberto alfonso alfredo álvaro amadeo andrés ángel anselmo antonio arturo baltasar bartolomé benito bernardo borja bruno camilo carlos césar ciro claudio cristian cristóbal damián daniel darío david diego domingo edgardo eduardo emilio enrique ernesto esteban
    ezequiel facundo federico felipe félix fermín fernando fidel florencio francisco gabriel gerardo germán gonzalo gregorio guillermo gustavo héctor hernán horacio hugo ignacio íñigo isidro iván jacinto jaime javier jerónimo jesús joaquín jordi jorge josé josep juan julián julio
    laureano lautaro leandro leonardo leonel leopoldo lorenzo lucas luis manuel marcelo marcos mariano mario martín mateo matías mauricio máximo miguel moisés nicolás norberto octavio óscar pablo pascual patricio pedro rafael ramiro ramón raúl ricardo roberto rodolfo rodrigo rogelio román
    rubén salvador santiago saúl sebastián sergio simón teodoro tomás vicente víctor xavi
    """.split()
)
FEMALE_NAMES = english.FEMALE_NAMES | frozenset(
    """
    ada adela adriana aída ainhoa alba alejandra alicia almudena amalia amparo ana ángela ángeles antonia araceli asunción aurora beatriz begoña belén berta blanca camila candela carla carlota carmen carolina catalina cecilia celia clara claudia concepción consuelo cristina dolores elena elisa elvira emilia encarnación esperanza
    estefanía estela esther eugenia eva fátima florencia francisca gabriela gloria graciela guadalupe inés inmaculada irene isabel jimena josefa juana julia julieta laura leonor leticia lidia lola lorena lourdes lucía luisa luz macarena magdalena manuela marcela margarita maría mariana maribel marina marisol marta martina matilde mercedes
    micaela miriam mónica montserrat natalia nieves noelia nuria olga paloma paola patricia paula paz pilar raquel rebeca rocío rosa rosario sandra sara silvia sofía soledad sonia soraya susana teresa valentina valeria verónica victoria virginia ximena yolanda
    """.split()
)
NAME_PARTICLES = frozenset("al bin da de del den der di do du el ibn la las los van von y".split())
NAME_SUFFIXES = frozenset({"hijo", "ii", "iii", "iv", "jr", "jr."})
NOT_NAMES = DETERMINERS | PREPOSITIONS | ADVERBS | COORDINATORS | SUBORDINATORS | RELATIVES | TIME_WORDS | frozenset(
    "cuál ello ellos es está foto fue ha hay no nosotros qué quién se sí son vídeo yo él".split()
)
ADDRESSEES = frozenset("diputados medios oyentes periodistas prensa reporteros".split())
DOCUMENTS = frozenset(
    "análisis artículo auto carta circular comunicado correo datos demanda denuncia documento documentos encuesta encuestas escrito estudio estudios informe informes investigación libro ley mensaje nota resolución sentencia texto tuit".split()
)
CITED_PAGES = frozenset(
    "análisis artículo encuesta estudio informe sentencia sondeo".split()
)
ORGANISATIONS = frozenset(
    """
    academia agencia alianza asamblea asociación autoridad ayuntamiento banco bolsa cámara centro club coalición comisión comité compañía congreso consejo consejería corte departamento diario ejército ejecutivo empresa escuela fábrica federación fiscalía
    fundación generalitat gobierno grupo hospital iglesia instituto junta ministerio moncloa movimiento observatorio oficina ong oposición organización parlamento partido policía presidencia redacción revista senado sindicato sociedad tribunal unión universidad
    """.split()
)


NEWS_OUTLETS = frozenset("agencia cadena canal diario periódico radio revista semanario televisión".split())
NEWS_NAMES = english.NEWS_NAMES | frozenset("abc clarín efe marca rtve telemadrid telám".split())
GROUPS = frozenset(
    """
    abogados activistas agricultores analistas asociaciones autoridades bomberos científicos ciudadanos comerciantes críticos defensores diputados ecologistas economistas empleados empresarios estudiantes expertos familias familiares fiscales fuentes
    funcionarios habitantes historiadores investigadores jueces manifestantes médicos mujeres observadores opositores padres partidos pasajeros pescadores policías políticos productores profesores residentes sanitarios senadores sindicatos soldados testigos trabajadores turistas usuarios vecinos víctimas
    """.split()
)
UNNAMED = frozenset("diplomático empleado empleada fuente fuentes funcionario funcionaria hombre mujer persona portavoz residente responsable testigo vecino vecina vocero vocera".split())
COUNTRIES = {
    "alemania": "Alemania", "berlín": "Alemania", "argentina": "Argentina", "bélgica": "Bélgica", "bolivia": "Bolivia", "brasil": "Brasil", "brasilia": "Brasil", "canadá": "Canadá",
    "chile": "Chile", "china": "China", "pekín": "China", "colombia": "Colombia", "bogotá": "Colombia", "cuba": "Cuba", "la habana": "Cuba", "ecuador": "Ecuador", "españa": "España",
    "estados unidos": "Estados Unidos", "ee.uu": "Estados Unidos", "eeuu": "Estados Unidos", "washington": "Estados Unidos", "francia": "Francia", "parís": "Francia", "grecia": "Grecia",
    "india": "India", "irak": "Irak", "irán": "Irán", "teherán": "Irán", "israel": "Israel", "italia": "Italia", "japón": "Japón", "marruecos": "Marruecos", "méxico": "México", "noruega": "Noruega",
    "perú": "Perú", "polonia": "Polonia", "portugal": "Portugal", "reino unido": "Reino Unido", "londres": "Reino Unido", "rusia": "Rusia", "moscú": "Rusia", "kremlin": "Rusia", "siria": "Siria",
    "suecia": "Suecia", "suiza": "Suiza", "turquía": "Turquía", "ankara": "Turquía", "ucrania": "Ucrania", "kiev": "Ucrania", "uruguay": "Uruguay", "venezuela": "Venezuela", "caracas": "Venezuela",
}  # fmt: skip
ABBREVIATIONS = frozenset("aprox art av avda cap cía d dña dr dra ee ee.uu etc excmo fig gral hnos ing lic lda núm ntra p pág pp prof rvdo s.a sr sra sres srta sta sto tel ud uds uu vol vs".split())
TERM_LEADS = frozenset("apodado apodada denominado denominada llamado llamada titulado titulada".split())
TITLE_NOUNS = frozenset("álbum artículo canción cuadro cuento diario disco documental ensayo exposición libro novela obra ópera película poema programa revista serie tema título".split())
