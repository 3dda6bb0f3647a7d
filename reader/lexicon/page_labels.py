"""Words of class names and ids, by what an element so named holds.

Data only, lower case. A word matches a whole class name ("post-tags") or a part of one
("share" in "shareBar"). They are English the world over. Kept are words that name the same
thing on the development pages of several sites; none of them takes away an element that holds
much of a page's prose.
"""

COMMENTS = frozenset(
    "comment comment-list comment-respond commenting commentlist comments disqus livefyre respond".split()
)
# Of a page on which people answer one another.
THREADS = frozenset(
    "answer answers discussion discussionboard discussionforumposting discussions forum messagecard messagelist qapage "
    "question showthread topic viewtopic".split()
)
# Of the part of a post that holds the message.
MESSAGES = frozenset(
    "message-body message-content message-text messagebody messagecontent messagetext "
    "msg-body msg-text msgbody msgtext post-body post-content post-message post-text postbody postcontent postmessage postmsg "
    "posttext reply-body reply-content usercontent".split()
)
SIGNATURES = frozenset("message-signature post-signature signature signaturecontainer signatures".split())
# Of the line that says who wrote a message, or when.
POSTERS = frozenset(
    "author creator displayname fullname message-name nickname post-author posted-by poster poster-name postername "
    "profilename user-name username".split()
)
POSTED = frozenset("age date datetime datepublished posted-date postdate posttime time timeago timestamp".split())
MENUS = frozenset(
    "breadcrumb breadcrumbs menu nav nav-links navbar navfooter navheader navigation pager pagination paging post-navigation "
    "skip-link skiplink submenu".split()
)
CONTENTS = frozenset("ez-toc-container table-of-contents tableofcontents toc".split())
CONSENT = frozenset("cc-window consent cookie cookies cookiebar gdpr onetrust onetrust-consent-sdk usercentrics".split())
NOTICES = frozenset("browserwarning js-browserwarning lightbox modal overlay popup toast".split())
SIDES = frozenset("aside leftcol rail right-rail rightcol rightrail side-bar side-column sidebar sidebars".split())
FOOTERS = frozenset("colophon footer page-footer site-footer".split())
FORMS = frozenset("form login searchform search-form signin".split())
SHARING = frozenset(
    "addtoany addthis follow-us jp-post-flair likes share share-bar share-buttons sharebar sharedaddy shares "
    "sharethis sharing social social-links social-media social-share socials".split()
)
RELATED = frozenset(
    "also-like more-stories most-popular most-read outbrain read-more read-next readmore readnext "
    "recirc recirculation recommendation recommendations recommended related related-articles related-content "
    "related-posts relatedposts taboola teaser teasers trending up-next upnext".split()
)
SIGN_UPS = frozenset(
    "email-signup mailchimp newsletter newsletter-signup newsletters opt-in optin paywall sign-up signup subscribe "
    "subscription".split()
)
ADVERTS = frozenset(
    "ad ads adslot advert advertisement advertising adwrapper affiliate banner-ad call-to-action cta dfp google-ad "
    "promo promobox promos promotion sponsor sponsored sponsors".split()
)
AUTHORS = frozenset(
    "about-author about-the-author author author-bio author-box author-card author-info authorbio authorbox "
    "authors bio contributor contributors".split()
)
TOPICS = frozenset(
    "article-tags cat-links categories entry-tags hashtags keywords post-categories post-tags posted-in tag-cloud tag-list "
    "tagcloud tagged taglist tags tags-links topics".split()
)
DETAILS = frozenset(
    "byline dateline date entry-date entry-footer entry-meta metadata post-date post-info post-meta posted-on "
    "publish-date published read-time reading-time timestamp".split()
)
BUTTONS = frozenset("btn button buttons wp-block-button wp-block-buttons".split())
DISCLAIMERS = frozenset("affiliate-disclosure disclaimer disclosure".split())
UNSEEN = frozenset("screen-reader-text screenreader sr-only visually-hidden visuallyhidden".split())
CAPTIONS = frozenset(
    "caption captions credit credits figcaption image-caption imagecaption photo-caption photo-credit wp-caption-text".split()
)

# What the picture over an article is called.
LEADS = frozenset("featured-image featured-media hero hero-image lead-image lead-media main-image post-thumbnail".split())

# What the element is called that holds the body of an article.
BODIES = frozenset(
    "article-body article-content article-text article__body article__content articlebody articlecontent articletext "
    "blog-content blogpost-body body-copy content-body entry-content entry__content main-content markdown-body "
    "post-body post-content post-text post__content postcontent rich-text richtext rte single-content story-body "
    "story-content storybody td-post-content wysiwyg".split()
)

ALL = frozenset().union(
    COMMENTS, THREADS, SIGNATURES, MESSAGES, POSTERS, POSTED, MENUS, CONTENTS, CONSENT, NOTICES, SIDES, FOOTERS, FORMS, SHARING, RELATED, SIGN_UPS, ADVERTS, AUTHORS, TOPICS, DETAILS, BUTTONS, DISCLAIMERS, UNSEEN, BODIES
)
