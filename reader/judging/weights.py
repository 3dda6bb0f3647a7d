"""How much each sign speaks for the article (above 0) or against it, in log odds.

Logistic regression over the blocks of 600 dumps of 300 pages, their words counted by the square
root of a block's length, rounded to one decimal; by the site names of the pages in five folds the
figures were the same within 0.005. Signs that fewer than 40 blocks bear, or that came out at 0,
are not here and count for nothing.
"""

WEIGHTS = {
    # length
    "up to 1 words": -0.7, "up to 2 words": -0.6, "up to 4 words": -0.1, "up to 11 words": -0.1,
    "up to 17 words": -0.2, "up to 29 words": 0.1, "up to 59 words": 0.6, "long": 0.5,
    # how it ends and is set
    "ends": 0.7, "trails off": -2.2, "colon": 1.7, "small letter first": -0.3, "capitals": -0.5,
    "title case": -0.7, "figures": 0.1, "exclaims": -1.1,
    # kind
    "long list item": 0.2, "numbered": -0.7, "all link": -1.6, "much link": -0.8,
    # words of pages
    "share words": -1.1, "furniture": -1.4, "button": -1.0, "label of other stories": -1.5,
    "label of comments": -0.2, "label of the author": -0.5, "label of sources": -0.2,
    "label of contents": -0.9, "copyright": -2.2, "consent or terms": -1.0, "form field": -1.0,
    "sign-up": -1.0, "comment words": -1.0, "contact": -0.3, "call to act": -1.6, "credit": -1.9,
    "speaks to you": -0.2, "cross link": 0.1, "date": -2.3, "reading time": -0.6, "byline": -0.5,
    "trail": -0.6,
    # place
    "little of the text above": -0.8, "little of the text below": -1.2,
    "most of the text above": 0.8, "most of the text below": 1.3, "much of the text above": 0.8,
    "much of the text below": 0.7, "none of the text above": -1.8, "none of the text below": -1.1,
    "some of the text above": 0.5, "some of the text below": -0.1, "text above far": -0.4,
    "text above lost": -0.3, "text above near": -0.3, "text above next": 0.4,
    "text above not far": -0.2, "text above second": 0.1, "text below far": -0.1,
    "text below lost": -0.4, "text below near": -0.4, "text below next": 0.6,
    "text below not far": -0.2, "text below second": 0.1,
    # copies and company
    "among comments": -3.3, "code": -2.1, "counts comments": -0.1, "far in": -1.5,
    "further out": -0.3, "in a list": 0.6, "in a long list": 0.7, "in a long menu": -1.5,
    "in a menu": 0.1, "led in": 1.4, "list item that stands again": -0.4,
    "longer, words known 0/5": -0.1, "longer, words known 1/5": 0.2,
    "longer, words known 2/5": 0.7, "longer, words known 3/5": 0.6,
    "longer, words known 4/5": -0.6, "short, words known 0/5": -0.2,
    "short, words known 1/5": -0.1, "short, words known 3/5": 0.4, "short, words known 4/5": 0.5,
    "stands again": -1.3, "stood before": 0.1, "stood just above": -1.0, "table": -0.1,
    "under a label": -1.9,
}
USUAL = -0.8  # what a line without any sign comes to
