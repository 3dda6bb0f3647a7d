"""Find where reported words begin after a cue, and what stands before one."""

from reader.outline.after_cue import past_addressee, step_after_cue
from reader.outline.cues import Cue, Form, Taking
from reader.outline.frame import LONGEST_LEAD, Frame
from reader.outline.grammar import Grammar, Range
from reader.outline.marked_words import names_a_work
from reader.outline.tokens import DASHES, Token

NEAR_QUOTE = 6  # tokens from a weak cue to the quote that makes it one


def after_quote(grammar: Grammar, frame: Frame) -> bool:
    """Tell whether the frame stands right after the quote it attributes: “…,” Lunn said."""
    if frame.shares:
        return False
    before = frame.start - 1
    if grammar.is_quote(before):
        return hands_over(grammar.tokens[before]) and not names_a_work(grammar, before)
    if grammar.low(before) != "," or not grammar.is_quote(before - 1):
        return False
    return all(not token.is_word for token in grammar.tokens[: before - 1])


def hands_over(token: Token) -> bool:
    """Tell whether a quote ends as one does before its attribution."""
    quote = token.quote
    if quote is None:
        return False
    words = token.text[: quote.inner_end - token.start].rstrip("'’\" ")
    return words.endswith((",", "?", "!", "…", "...", "—", "–", "-"))


def stands_alone(grammar: Grammar, frame: Frame) -> bool:
    """Tell whether the sentence is nothing but the attribution: “…?” Lunn asked."""
    return frame.start == 0 and (grammar.is_end(frame.end) or grammar.low(frame.end) == ",")


def may_report(grammar: Grammar, frame: Frame, cue: Cue, start: int) -> bool:
    """Tell whether a cue of this kind reports the words that begin at `start`."""
    that = grammar.low(start - 1) in grammar.lexicon.COMPLEMENTISERS
    marked = any(grammar.is_quote(place) for place in range(start, len(grammar.tokens)))
    if cue.taking is Taking.QUOTE:
        return holds_quote(grammar, [Range(start, start + NEAR_QUOTE)])
    if cue.taking is Taking.BELIEF:
        return that or marked or _is_clause(grammar, start)
    if grammar.lexicon.THAT_NEEDED and not (that or marked or grammar.low(start - 1) == ":"):
        return False
    thing = frame.subject is not None and grammar.low(frame.subject.first) in grammar.lexicon.THINGS
    nothing = cue.taking is Taking.CLAUSE and _is_addressed(grammar, start)
    if nothing or (thing and cue.taking in (Taking.FIND, Taking.OBJECT)):
        return False
    if cue.taking is Taking.FIND:
        return that or marked or _is_document(grammar, frame)
    # "added to his portfolio" reports nothing; "claimed to know" does.
    object_ahead = (
        grammar.is_capital(start + 1) or grammar.low(start + 1) in grammar.lexicon.DETERMINERS
    )
    return not (grammar.low(start) in grammar.lexicon.TO and object_ahead)


def _is_addressed(grammar: Grammar, start: int) -> bool:
    """Tell whether nothing but a pronoun comes after a cue: “as the board pronounced us, …”."""
    alone = grammar.is_end(start + 1) or grammar.low(start + 1) == ","
    return alone and grammar.low(start) in grammar.lexicon.OBJECT_PRONOUNS


def _is_document(grammar: Grammar, frame: Frame) -> bool:
    """Tell whether the subject is something written or a group, which “show” and “find”."""
    lexicon = grammar.lexicon
    kinds = lexicon.DOCUMENTS | lexicon.GROUPS
    return frame.subject is not None and any(grammar.low(p) in kinds for p in range(*frame.subject))


def holds_quote(grammar: Grammar, pieces: list[Range]) -> bool:
    """Tell whether words in marks stand in one of these stretches."""
    return any(grammar.is_quote(place) for piece in pieces for place in range(*piece))


def fronts(grammar: Grammar, cue: Cue, pieces: list[Range]) -> bool:
    """Tell whether a cue of this kind can follow these words.

    “The pier is safe, she thinks” is somebody's opinion; “In many ways, it feels safe” is not.
    """
    if holds_quote(grammar, pieces) or not pieces:
        return True
    if cue.taking is Taking.BELIEF:
        return _is_clause(grammar, pieces[0].first)
    return cue.taking not in (Taking.QUOTE, Taking.OBJECT)


def _is_clause(grammar: Grammar, start: int) -> bool:
    """Tell whether the words from here have a verb before the next punctuation."""
    if grammar.low(start) in grammar.lexicon.PREPOSITIONS:
        return False
    for place in range(start, min(start + 14, len(grammar.tokens))):
        if not grammar.tokens[place].is_word:
            return False
        if grammar.is_verb(place):
            return True
    return False


def content_start(grammar: Grammar, frame: Frame, cue: Cue) -> int | None:
    """Return where the reported words begin after the cue; None when they do not."""
    place = cue.end
    if cue.taking is Taking.OBJECT:
        if grammar.low(place) in grammar.lexicon.CUE_PARTICLES:
            place += 1
        if grammar.low(place) == "," and grammar.is_quote(place + 1):
            return place + 1
        return None if grammar.is_end(place) or grammar.low(place) == "," else place
    if cue.taking is Taking.TELL:
        place = past_addressee(grammar, frame, place)
        if place > cue.end and grammar.low(place) in grammar.lexicon.TO:
            return cue.end  # “asked the crew to wait”: what is asked begins with the crew
    return _clause_after(grammar, frame, _before_that(grammar, place))


def _clause_after(grammar: Grammar, frame: Frame, place: int) -> int | None:
    """Return where the clause begins after the adverbial phrases from here on."""
    limit = place + LONGEST_LEAD
    while place < min(limit, len(grammar.tokens)):
        step = step_after_cue(grammar, place)
        if step is None:
            return place
        if step == 0:
            break
        place += step
        if (
            grammar.low(place - 1) in grammar.lexicon.COMPLEMENTISERS
            and step == 1
            and grammar.low(place - 1) in grammar.lexicon.THAT
        ):
            return place
        frame.end = place
    return None


def _before_that(grammar: Grammar, place: int) -> int:
    """Return the place of a “that” with only adverbial phrases before it, else the same place."""
    lexicon = grammar.lexicon
    opens = grammar.is_adverb(place) or grammar.low(place) in lexicon.PREPOSITIONS
    opens = opens or (  # “said this week that …”
        grammar.low(place) in lexicon.DETERMINERS and grammar.low(place + 1) in lexicon.TIME_WORDS
    )
    for ahead in range(place, min(place + LONGEST_LEAD, len(grammar.tokens)) if opens else place):
        if grammar.low(ahead) in grammar.lexicon.THAT and not grammar.is_verb(ahead + 1):
            return ahead
        if (
            grammar.is_quote(ahead)
            or grammar.is_verb(ahead)
            or grammar.low(ahead) in grammar.pronouns
        ):
            break
    return place


def reported_before(grammar: Grammar, frame: Frame, found: list[Frame]) -> list[Range]:
    """Return what is reported before the attribution, back to the sentence's beginning."""
    last = frame.start - 1
    if last < 0:
        return []
    ends = grammar.low(last) == "," or grammar.low(last) in DASHES or grammar.is_quote(last)
    if not ends and not (frame.cue and frame.cue.taking is Taking.ACCORDING):
        return []
    end = frame.start if grammar.is_quote(last) or grammar.tokens[last].is_word else last
    first = max((other.end for other in found if not other.leads and other.end <= end), default=0)
    if any(other.leads and other.end <= end for other in found):
        first = max(first, _after_semicolon(grammar, first, end))
    while first < end and not grammar.tokens[first].is_word and not grammar.is_quote(first):
        first += 1
    return [Range(first, end)] if first < end else []


def _after_semicolon(grammar: Grammar, first: int, end: int) -> int:
    """Return where the last part before an attribution begins."""
    return next((p + 1 for p in range(end - 1, first, -1) if grammar.low(p) == ";"), first)


def reported_after(grammar: Grammar, frame: Frame) -> list[Range]:
    """Return what goes on after an attribution in mid-sentence."""
    frame.end = _attribution_end(grammar, frame.end)
    place = frame.end
    if grammar.low(place) not in (",", ":") and not grammar.is_quote(place):
        return []
    start = place if grammar.is_quote(place) else place + 1
    if grammar.low(start) in grammar.lexicon.THAT:
        start += 1
    if grammar.is_quote(start):
        return [Range(start, len(grammar.tokens))]
    before = reported_before(grammar, frame, [])
    only_quotes = all(
        grammar.is_quote(i) or not grammar.tokens[i].is_word for r in before for i in range(*r)
    )
    goes_on = grammar.low(start) in grammar.lexicon.REPORTING_MOOD  # „…“, sagte Lunn, sei „…“
    if not before or (only_quotes and not goes_on) or not _goes_on(grammar, start):
        return []
    return [Range(start, len(grammar.tokens))]


def _goes_on(grammar: Grammar, start: int) -> bool:
    """Tell whether the clause before the attribution goes on after it."""
    word, lexicon = grammar.low(start), grammar.lexicon
    if grammar.is_end(start) or word in lexicon.RELATIVES or word in lexicon.CONTRASTS:
        return False
    known = grammar.cues.verbs.get(word)
    return not (known is not None and known[1] is Form.ING) and word not in lexicon.PREPOSITIONS


def _attribution_end(grammar: Grammar, place: int) -> int:
    """Return the place after the adverbs and phrases that follow the cue."""
    while not grammar.is_end(place):
        step = step_after_cue(grammar, place)
        if (
            not step
            or grammar.low(place) in (",", ":", *grammar.lexicon.THAT)
            or grammar.low(place) in DASHES
        ):
            break
        place += step
    return place
