"""Why a quote has the speaker it has, or none, where the words are the same every time."""

from reader.saying import saying

SET_APART = saying("set apart, and nothing beside it says whose words these are")
NO_ATTRIBUTION = saying("no attribution beside the quote")
NOBODY_NAMED = saying("the words beside the quote name nobody")
NOBODY_FITS = saying("a pronoun, and nobody named before who fits it")
LAST_SPEAKER = saying("pronoun: the last speaker named who fits")
LAST_PERSON = saying("pronoun: the last person named who fits")
SPEECH_GOES_ON = saying("reported speech that goes on")
