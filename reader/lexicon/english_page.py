"""English words of the page around an article: furniture, leads of cross links, credits, bylines.

Data only. Everything is case folded; a phrase matches whole words.
"""

# Words so common that sharing them says nothing about a topic.
DULL_WORDS = frozenset(
    "a about after again all also an and any are as at be because been before being between both but by can "
    "could did do does during each for from had has have he her here him his how i if in into is it its just "
    "more most my no not of off on once one only or other our out over own said say says she should so some "
    "such than that the their them then there these they this those through to too under until up upon us was "
    "we were what when where which while who whom whose why will with would you your".split()
)

MONTHS = {
    "jan": 1, "january": 1, "feb": 2, "february": 2, "mar": 3, "march": 3, "apr": 4, "april": 4,
    "may": 5, "jun": 6, "june": 6, "jul": 7, "july": 7, "aug": 8, "august": 8, "sep": 9, "sept": 9,
    "september": 9, "oct": 10, "october": 10, "nov": 11, "november": 11, "dec": 12, "december": 12,
}

# What may stand beside a date on a line of its own.
DATE_COMPANY = frozenset(
    "a am at bst by cest cet day edt est et first friday fri gmt h hrs last local modified mon monday "
    "on originally p pm pdt posted pst pt published sat saturday sun sunday thu thur thurs thursday "
    "time tue tues tuesday updated utc wed wednesday".split()
)

# "By Ada Lunn", "Words by …", "Reporting by …"
BYLINE_LEADS = ("by", "written by", "words by", "story by", "report by", "posted by")

# What follows the names in a byline and is not a name.
BYLINE_ROLES = frozenset(
    "agency associate bureau business chief columnist contributor correspondent critic data deputy "
    "desk digital economics editor education environment executive foreign freelance global guest health "
    "international journalist managing national news political politics producer professor reporter "
    "reporters science security senior sports staff team tech technology world writer".split()
)

# Lower-case parts of names.
NAME_PARTICLES = frozenset("al bin da de del della der di dos du el ibn la le ten ter van von y".split())

# What stands between two authors, and between an author and the place or paper of work.
NAME_JOINERS = ("and",)
WORKPLACE_LEADS = ("for", "in")

# A date line that opens with one of these speaks of a later change.
CHANGE_WORDS = frozenset("modified updated".split())

# A line that says where the story or its pictures came from: "SOURCE: …"
SOURCE_LEADS = ("source", "sources", "with reporting by", "additional reporting by", "reporting by")

# What opens or sits in a picture's credit.
CREDIT_LEADS = (
    "photo", "photos", "photograph", "photograph by", "photo by", "photo credit", "photo courtesy of", "image",
    "image by", "image credit", "image courtesy of", "picture", "picture by", "credit", "courtesy of",
    "illustration", "illustration by", "graphic",
)
CREDIT_WORDS = frozenset(
    "agency archive ap afp courtesy credit epa file getty handout illustration image images photo "
    "photograph photos pool press reuters shutterstock via".split()
)

# What a transcript puts in brackets.
STAGE_DIRECTIONS = frozenset("applause cheering crosstalk cheers inaudible laughs laughter music pause silence sic".split())

# Leads of a line that sends the reader to another story; a colon or dash follows.
CROSS_LINK_LEADS = (
    "also read", "also see", "don't miss", "explore more", "in case you missed it", "in pictures", "keep reading", "learn more",
    "more from", "more on this", "more on this story", "read also", "read more", "read next", "read the full story",
    "recommended reading", "related", "related article", "related articles", "related content", "related coverage",
    "related news", "related reading", "related stories", "related story", "see also", "see more", "you may also like",
)
# These open sentences, too ("Listen: nobody knew."), so a full stop behind them clears the line.
BRIEF_CROSS_LINK_LEADS = ("explainer", "listen", "more", "recommended", "watch")

# Labels over lists of other stories; everything under them is somebody else's.
TAIL_LABELS = frozenset({
    "around the web", "editor's picks", "editors' picks", "explore more", "featured stories", "from our partners",
    "keep reading", "latest news", "latest stories", "more from", "more headlines", "more like this", "more news",
    "more on this", "more on this story", "more on this topic", "more stories", "most popular", "most read", "most viewed", "must read",
    "popular now", "read more", "read next", "recommended", "recommended articles", "recommended for you", "recommended reading",
    "recommended stories", "related", "related articles", "related content", "related coverage", "related news",
    "related posts", "related reading", "related stories", "related topics", "similar articles", "sponsored content",
    "sponsored stories", "top stories", "trending", "trending now", "trending stories", "up next", "what to read next",
    "you may also like", "you might also like",
})

# Headings that open so stand over other stories, too ("More from the harbour").
TAIL_LABEL_OPENINGS = (
    "continue reading", "explore more", "latest from", "latest in", "more articles", "more from", "more in", "more posts",
    "more stories", "other articles", "other posts", "people also", "popular posts", "read more", "recent articles", "recent posts",
    "recommended for", "related", "similar", "suggested", "trending", "what to read", "you may also", "you may like", "you might also", "you might like",
)

# Headings over what the article draws on.
SOURCE_LABELS = frozenset({
    "article sources", "bibliography", "citations", "endnotes", "external links", "footnotes", "further reading", "links", "notes",
    "references", "resources", "see also", "sources", "works cited",
})

# Headings over who wrote it.
AUTHOR_LABELS = frozenset({
    "about author", "about the author", "about the authors", "about the writer", "author", "author bio", "contributors",
    "meet the author", "the author", "written by",
})

# What a link says that stands alone and is a button.
BUTTON_LINES = frozenset({
    "add to cart", "apply now", "book a call", "book a demo", "book now", "buy now", "buy on amazon", "call now", "click here", "contact us",
    "continue", "continue reading", "discover more", "donate", "donate now", "download", "download now", "enroll now", "explore",
    "find out more", "full story", "get a demo", "get a free quote", "get a quote", "get help", "get in touch", "get started",
    "get started today", "go back", "join now", "join us", "learn more", "load more", "more", "next", "next post", "order now", "previous",
    "previous post", "print", "read article", "read full article", "read more", "read now", "read the article", "read the full article",
    "register", "register now", "request a demo", "request a quote", "see all", "see details", "see more", "see price", "shop now",
    "show all", "show less", "show more", "sign me up", "sign up", "start free trial", "start now", "subscribe", "try for free", "try it free",
    "try it now", "try now", "view all", "view article", "view deal", "view details", "view full list", "view more", "view on amazon",
    "visit site", "visit website", "watch now",
})
BUTTON_OPENINGS = ("back to", "buy at", "buy from", "buy now at", "shop at", "view all", "view at")

# Labels over what readers wrote.
COMMENT_LABELS = frozenset({
    "add a comment", "comments", "join the conversation", "join the discussion",
    "leave a comment", "leave a reply", "post a comment", "reader comments", "view comments", "write a comment",
})

# A line made of nothing but these is a row of buttons.
SHARE_WORDS = frozenset(
    "bluesky bookmark click copied copy email facebook flipboard follow instagram link linkedin mail "
    "mastodon messenger on pinterest pocket print reddit rss save send share sharing telegram this threads "
    "to tumblr tweet twitter us via whatsapp x youtube".split()
)
SHARE_LEADS = frozenset({
    "copy link", "email", "facebook", "follow us", "follow us on", "linkedin", "print", "share", "share on", "share this",
    "share this article", "share this story", "tweet", "twitter", "whatsapp",
})

# Whole lines of page furniture.
FURNITURE_LINES = frozenset({
    "ad", "advertisement", "advertising", "article continues after advertisement", "back to top", "click to expand", "close", "continue reading", "contact us",
    "cookie policy", "cookie settings", "home", "jump to content", "loading", "log in", "main menu", "menu", "next article", "open menu",
    "open search", "previous article", "privacy policy", "scroll to continue", "search", "sign in", "sign up", "skip navigation",
    "skip to content", "skip to main content", "skip to navigation", "sponsored", "story continues below", "story continues below advertisement",
    "subscribe", "terms and conditions", "terms of service", "terms of use", "toggle navigation", "view this post on instagram", "view this post on threads",
})

# Invitations to subscribe, give or register open a sentence with one of these …
SIGN_UP_OPENINGS = (
    "become a member", "consider becoming a member", "donate today", "get our free newsletter", "get the latest", "sign up for", "sign up to", "subscribe now",
    "subscribe to", "support our journalism",
)
# … or promise this.
SIGN_UP_PROMISES = (
    "delivered to your inbox", "in your inbox", "straight to your inbox", "our free newsletter", "our free weekly newsletter", "to your inbox",
)

COPYRIGHT_LEADS = ("©", "copyright ©", "(c) copyright", "copyright (c)")
RIGHTS_RESERVED = ("all rights reserved",)
