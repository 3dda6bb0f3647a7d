"""English words of bylines and date lines.

Data only. Everything is case folded; a phrase matches whole words.
"""

# What opens a line that says who wrote it, besides the leads of english_page.
BYLINE_LEADS = (
    "article by",
    "author",
    "authored by",
    "authors",
    "by",
    "contributed by",
    "post author",
    "post by",
    "posted by",
    "published by",
    "recipe by",
    "report by",
    "story by",
    "text by",
    "words by",
    "writer",
    "written by",
)

# Those that can mean nothing else, wherever on a page they stand.
WRITTEN_BY = ("article by", "authored by", "story by", "text by", "words by", "written by")

# Those before the login of who opened a thread.
THREAD_LEADS = ("asked by", "started by", "thread starter", "topic starter")

# Parts of the address that an author's name links to.
AUTHOR_PATHS = frozenset(
    "author authors autor by contributor contributors people profile profiles staff team user users writer writers".split()
)

# Words no name of an author holds: labels that stand where a name might.
NO_NAMES = frozenset(
    "about author authors bio by byline checked comment comments contact copy details disclosure email fact feature features follow full "
    "heard home join latest link log medically meet min more news offline online our page photo posted posts profile published read reviewed share "
    "shared sign subscribe topic topics updated view written your".split()
)
# Menus sort by these: "By event type".
SORTED_BY = frozenset(
    "case cases category date department event function industry location price rating role size tag tags topic type use".split()
)
# Rubrics and labels that stand beside a date as a name does.
RUBRIC_WORDS = frozenset(
    "blog checklists deals forum insights tag tags type types "
    "monday tuesday wednesday thursday friday saturday sunday "
    "january february march july september october november december".split()
)
# Labels over an author's name, and under it.
ABOVE_AUTHOR = frozenset({"about the author", "author", "meet the author", "the author"})
BELOW_AUTHOR = frozenset({"about the author", "author bio", "author's profile", "author profile"})
ABOUT_AUTHOR = ("about the author", "meet the author")
# What goes on from the name in a text about its bearer.
TELLS_OF_PERSON = frozenset(
    "began covers covered enjoys has helps holds is joined leads lives loves runs serves specialises specializes "
    "started studied teaches was works worked writes".split()
)
PERSON_PRONOUNS = frozenset("he her hers herself him himself his she".split())
# Logins of whoever keeps the site, and what stands between the words of a label.
NOBODY = frozenset(
    "the admin administrator author editor guest root superuser user webmaster wordpress".split()
)

# What one author is, behind the name or instead of it …
PERSON_ROLES = frozenset(
    "analyst assistant associate contributing deputy executive former head blogger ceo chief co-founder columnist consultant contributor coordinator correspondent critic cto director editor engineer "
    "founder freelance freelancer journalist manager managing marketer officer owner partner photographer president producer professor "
    "reporter researcher senior specialist strategist vice writer".split()
)
EXPERTS = ("consultants", "expert", "experts", "specialists")
# … and what many at once are called, who sign as one.
TEAMS = frozenset(
    "board contributors department desk doctors editors experts staff team writers".split()
)

# What may stand beside date and author on their line.
DATE_COMPANY = frozenset(
    "aedt aest page am are at bst by cdt cest cet cst date dated edt est first gmt h hrs in ist last local mdt modified "
    "mst on online originally pdt pm post posted pst publication publish published release released revised since submitted time "
    "update updated utc week written "
    "mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday a p m".split()
)
READING_COMPANY = frozenset(
    "about comment comments estimated length listen m min mins minute minutes read reading time view views word words".split()
)
AGO = frozenset("ago yesterday today".split())
AGO_COMPANY = frozenset(
    "a about an day days hour hours hr hrs just minute minutes min mins month months now one week weeks year years".split()
)
CHANGE_WORDS = frozenset(
    "changed edited modified refreshed reviewed revised updated update checked".split()
)
LABEL_LEADS = ("first", "last", "originally")
PUBLISHED_WORDS = frozenset("originally posted published publication submitted".split())

# Class and id words of the summary under a headline.
STANDFIRST_LABEL_WORDS = frozenset(
    "abstract deck dek excerpt intro lead lede sell standfirst strapline subhead subheader subheading subheadline subtitle summary teaser-text".split()
)

# Class and id words of what stands around a byline or its date.
BYLINE_LABEL_WORDS = frozenset(
    "author authors byline bylines contributor contributors writer".split()
)

# A description that no one sees on the page sells it when it opens with one of these …
ADVERT_OPENINGS = frozenset(
    "are browse build buy call check choose click compare complete comprehensive confused contact create curious "
    "discover dive do does download empower enhance ensure enter everything explore find follow get getting give hire how "
    "identify improve interested join learn let let's looking make master maximize meet need nominate read ready "
    "see shop should sign start step stay take transform trying understand unlock upgrade use view visit wait want watch "
    "welcome what whether which why wondering".split()
)
# … or speaks to its reader.
ADVERT_WORDS = frozenset("here's our ultimate us we you you'll you're your yourself".split())
