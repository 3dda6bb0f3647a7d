"""Words as data, one module per language, and the shape every such module has.

A language is one module and one row in LANGUAGES. It begins with `nothing`, where every field of
`Lexicon` is empty, and states those it has.
"""

from typing import Protocol

from reader.lexicon import english, french, german, no_language, spanish


class Lexicon(Protocol):
    """What the outline needs to know about a language.

    Verbs are rows of forms, parted by spaces: base, third person, past, past participle,
    present participle; where forms cannot be taken for nouns, all but the participle, then a bar
    and the present participles if there are any. Phrases are words parted by spaces, all in lower case.
    """

    # How sentences are built
    VERB_SECOND: bool  # the verb comes second and nouns have capitals, as in German
    THAT_NEEDED: bool  # a reported clause cannot do without its "that"
    PRO_DROP: bool  # a verb may stand without its subject
    PART_QUOTES: bool  # marked words of a reported clause are also listed for themselves
    GENITIVES: frozenset[str]  # begin what belongs to the noun before: "Sprecher der Polizei"
    OBLIQUE: frozenset[str]  # begin a phrase that is no subject: "dem Sender sagte …"
    REPORTING_MOOD: frozenset[str]  # verb forms that only report: "er sei"
    REPORTING_SECOND: frozenset[str]  # verb forms that report beside others: "sie wären"
    HOW: frozenset[str]  # open a clause that says who said it: "wie Lunn sagte"
    HAVE: frozenset[str]  # begin a past whose participle comes later
    ELISIONS: frozenset[str]  # words cut off before an apostrophe: "l'", "qu'"
    ENCLITICS: frozenset[str]  # pronouns tied to the verb before: "dit-il"
    DIALOGUE_DASHES: frozenset[str]  # open a paragraph of speech
    COMPOUND_HEADS: frozenset[str]  # last parts of longer nouns: "Regierungssprecher"

    # Cues
    CLAUSE_VERBS: tuple[str, ...]  # take a statement: "says that it rained"
    TELL_VERBS: tuple[str, ...]  # take a person and a statement: "told reporters that"
    OBJECT_VERBS: tuple[str, ...]  # take what is said of whom: "accused them of lying"
    BELIEF_VERBS: tuple[str, ...]  # a statement only when a clause follows: "believes that"
    FIND_VERBS: tuple[str, ...]  # what documents do with a clause: "shows that"
    QUOTE_VERBS: tuple[str, ...]  # a cue only beside a quotation: "laughs"
    SPLIT_VERBS: tuple[str, ...]  # a finite verb and its particles: "teilte mit"
    JOINED_VERBS: tuple[str, ...]  # the same verbs written as one word: "mitteilte"
    CUE_PARTICLES: frozenset[str]  # "pointed out", "called for"
    CUE_PHRASES: tuple[str, ...]  # "left open the possibility of"
    ACCORDING: tuple[str, ...]  # come before the speaker: "according to"
    ACCORDING_AFTER: frozenset[str]  # between the words and the speaker: "…, so Lunn"
    ACCORDING_BEHIND: frozenset[str]  # after the speaker: "Lunn zufolge"
    REPORT_LEADS: frozenset[str]  # before what was said or written: "nach Angaben"
    REPORT_NOUNS: frozenset[str]  # what was said or written: "Angaben", "Bericht"
    HEARSAY: frozenset[str]  # pass on what is said beside a past infinitive: "soll geflohen sein"
    PAST_INFINITIVES: frozenset[str]  # end a past infinitive
    ARTICLE_RELATIVES: frozenset[str]  # articles that also open a clause about the word before
    HEARSAY_ADVERBS: frozenset[str]  # say that others said it: "demnach"
    POINTING: frozenset[str]  # open a sentence about the one before: "das teilte … mit"
    AGENT: frozenset[str]  # before whoever does what a passive says
    CITING: frozenset[str]  # what papers do with somebody else's words: "zitiert"
    VERB_PARTICLES: frozenset[str]  # parts a verb is parted from: "voranzutreiben"
    INVERTING: frozenset[str]  # forms that stand before their subject: "said Lunn"
    NOUN_LIKE: frozenset[str]  # third persons that may as well be plurals: "claims"
    COMPLEMENTISERS: frozenset[str]  # "that", "whether"

    # The words around a cue
    AUXILIARIES: frozenset[str]
    ADVERBS: frozenset[str]
    NEGATIONS: frozenset[str]
    TIME_WORDS: frozenset[str]
    PREPOSITIONS: frozenset[str]
    DETERMINERS: frozenset[str]
    POSSESSIVES: frozenset[str]
    COORDINATORS: frozenset[str]
    CONTRASTS: frozenset[str]  # begin a clause of their own after a comma: "but", "while"
    SUBORDINATORS: frozenset[str]
    RELATIVES: frozenset[str]
    COMMON_VERBS: frozenset[str]  # finite forms at which a subject cannot go on

    # Small words and endings
    THAT: frozenset[str]  # opens a reported clause
    TO: frozenset[str]  # before a verb that is no cue of its own: "wanted to say"
    AND: frozenset[str]  # joins two names
    OF: frozenset[str]  # goes on with a name: "Department of …"
    NAME_LINKS: frozenset[str]  # lower-case words inside the name of a body
    BELONGING: frozenset[str]  # between a name and where its bearer belongs
    WHO: frozenset[str]  # open a clause about the word before
    THINGS: frozenset[str]  # subjects that accuse and show nothing themselves
    DEFINITE: frozenset[str]  # the definite articles
    INDEFINITE: frozenset[str]  # the indefinite articles
    POSSESSIVE_ENDINGS: frozenset[str]  # after an owner
    OBJECT_PRONOUNS: frozenset[str]  # who is told
    BE: frozenset[str]  # forms that make a passive
    ASIDES: frozenset[str]  # after a comma, begin words about what was said
    APPOSITION_LEADS: frozenset[str]  # begin an apposition
    PLURAL_NOUNS: frozenset[str]  # plurals without the ending
    AFTER_NOUNS: frozenset[str]  # after the noun they say more about: "people familiar with"
    AGENT_ENDINGS: tuple[str, ...]  # of nouns for who does something: "dock worker"
    ABSTRACT_ENDINGS: tuple[str, ...]  # of nouns for ideas; empty where they tell too little
    PARTICIPLE_ENDING: str
    PAST_ENDING: str
    ADVERB_ENDING: str
    PLURAL_ENDING: str

    # Speakers
    MALE_PRONOUNS: frozenset[str]
    FEMALE_PRONOUNS: frozenset[str]
    PLURAL_PRONOUNS: frozenset[str]
    THING_PRONOUNS: frozenset[str]
    SELF_PRONOUNS: frozenset[str]
    NOBODY: frozenset[str]  # subjects that name no one: "there", "this"
    TITLES: frozenset[str]  # before a name, not part of it: "mr", "sen"
    MALE_TITLES: frozenset[str]
    FEMALE_TITLES: frozenset[str]
    ROLES: frozenset[str]  # "spokesman", "director"
    MALE_ROLES: frozenset[str]
    FEMALE_ROLES: frozenset[str]
    MALE_NAMES: frozenset[str]
    FEMALE_NAMES: frozenset[str]
    NAME_PARTICLES: frozenset[str]  # lower-case parts of a name: "de", "al"
    NAME_SUFFIXES: frozenset[str]
    NOT_NAMES: frozenset[str]  # capitals that begin sentences or name days, not people
    ADDRESSEES: frozenset[str]  # who is told without being a source: "reporters"
    DOCUMENTS: frozenset[str]
    CITED_PAGES: frozenset[str]  # documents that are evidence when they are linked to
    ORGANISATIONS: frozenset[str]  # last words of names of bodies, and nouns for them
    THING_NAMES: frozenset[str]  # last words of names that are no person's: "Easthaven Bridge"
    REGIONS: frozenset[str]  # first words of names of places: "North"
    NEWS_OUTLETS: frozenset[str]  # last words and nouns that mark who was told
    NEWS_NAMES: frozenset[str]  # papers, agencies and stations known by one word
    GROUPS: frozenset[str]
    UNNAMED: frozenset[str]
    COUNTRIES: dict[str, str]  # every way to name a government -> how it is shown

    ABBREVIATIONS: frozenset[str]
    TERM_LEADS: frozenset[str]  # before words in marks that are a name: "called", "titled"
    TITLE_NOUNS: frozenset[str]  # before the title of a work: "film", "column"

    def __hash__(self) -> int:
        """Let what is worked out from a lexicon be kept."""


LANGUAGES: dict[str, Lexicon] = {"de": german, "en": english, "es": spanish, "fr": french}


def of(language: str) -> Lexicon:
    """Return the words of a language (BCP 47); of one we do not know, nothing but names.

    >>> of("en-GB") is of("en"), of("tlh") is of("")
    (True, True)
    """
    return LANGUAGES.get(language.replace("_", "-").partition("-")[0].lower(), no_language)
