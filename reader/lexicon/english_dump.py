"""English words by which lines of a page's text betray that they are not its article.

Data only, case folded. Each is a sign among others; none takes a line away by itself.
"""

CONSENT_WORDS = frozenset("consent cookie cookies disclaimer gdpr privacy terms".split())
COMMENT_WORDS = frozenset("comment comments logged replies reply".split())
# A line with one of these and a number counts what readers wrote: "87 Comments".
COMMENTS_COUNTED = frozenset("comment comments replies responses".split())

# What calls on the reader to do something.
CALLS = frozenset(
    "book buy call click contact discover donate download explore find follow get join learn read register "
    "request schedule see shop share sign start subscribe try view".split()
)
CREDIT_OPENINGS = frozenset("credit illustration image photo photograph picture source".split())
ADDRESSED = frozenset("our us we you your".split())
MINUTES = "min"  # begins every way to write them
READING_WORDS = frozenset("listen read reading watch".split())
BYLINE_OPENINGS = ("by ", "posted by ", "published by ", "written by ", "reviewed by ")

# What stands over the article's own table of contents.
CONTENTS_LABELS = frozenset({
    "article contents", "contents", "in this article", "in this guide", "in this post", "jump to", "jump to section", "on this page",
    "quick links", "table of contents", "what's inside",
})
