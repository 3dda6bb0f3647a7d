"""Words in the names of web sites that say what kind of site it is, in every language alike."""

BLOGS = frozenset("blog blogs weblog weblogs".split())
