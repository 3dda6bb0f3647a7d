"""The lexicon of a language we have no words for: quotation marks and names only. No code, only data."""

from reader.lexicon import english
from reader.lexicon.nothing import *  # noqa: F403  # what a language does not have

MALE_NAMES = english.MALE_NAMES
FEMALE_NAMES = english.FEMALE_NAMES
NAME_PARTICLES = english.NAME_PARTICLES
NAME_SUFFIXES = english.NAME_SUFFIXES
NEWS_NAMES = english.NEWS_NAMES
