"""Decide whose each statement is, and say why.

A scored linker: a subject beside the quote is described and looked up; a pronoun takes the best
of the people named lately; a quote without attribution goes on with the speaker before it when
it stands right after that speaker's words. Thin evidence names nobody.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.model import QuoteKind, Span
from reader.outline import evidence
from reader.outline.beats import Beats
from reader.outline.describe import as_noun, describe, outlets_told
from reader.outline.frame import Frame
from reader.outline.going_on import teller
from reader.outline.grammar import Grammar, Range
from reader.outline.memory import Memory
from reader.outline.people import Mention, People, mentions
from reader.outline.phrase import Gender, Naming, Phrase
from reader.outline.quotations import Statement, told_back
from reader.outline.role_around import role_around
from reader.outline.roles import Roles
from reader.outline.speaking import Speaking, named_evidence, role_evidence
from reader.outline.subjects import subject_before
from reader.outline.tokens import Sentence
from reader.outline.turns import Turns
from reader.saying import saying

PARAGRAPH_REACH = 3  # sentences after which a quote that opens a paragraph still goes on
ROLE_REACH = 12  # mentions of a person that may say who it is; roles stand with the first
SPEECH_REACH = 2  # sentences after which “they” or a verb form can mean the last speaker


@dataclass(slots=True)
class Linker:
    """What has been read so far: who was named lately and who spoke last."""

    text: str
    people: People
    memory: Memory = field(default_factory=Memory)
    last: Speaking | None = None  # the last statement with a speaker
    count: int = 0  # sentences read
    last_count: int = 0  # the sentence of the last statement with a speaker
    trailing: list[Speaking] = field(default_factory=list)  # quotes that ended the sentence before
    before: Span | None = None  # the sentence before, when nobody is said to have said it
    teller: Speaking | None = None  # who the sentence before says spoke, but not what
    announced: Speaking | None = None  # "Lunn said:" at the end of the sentence before
    roles: Roles = field(default_factory=Roles)  # who is what
    turns: Turns["Speaking"] = field(default_factory=Turns)  # who spoke in the paragraphs before
    beats: Beats = field(default_factory=Beats)  # whom the sentence before is about
    told: list[Phrase] = field(default_factory=list)  # papers and agencies someone spoke to
    named: dict[int, list[Span]] = field(default_factory=dict)  # where each person is named

    def read(
        self, sentence: Sentence, grammar: Grammar, found: Sequence[Frame], said: list[Statement]
    ) -> list[Speaking]:
        """Link the statements of the next sentence."""
        self.count += 1
        spoken = self.last is not None and self._near(1)
        said = [s for s in said if spoken or not (s.frame and s.frame.thin)]
        if self.before is not None and not sentence.opens_block:
            said += [told_back(self.before, frame) for frame in found if frame.back]
        named = list(mentions(grammar, self.people))
        linked = [self._link(statement, grammar, named, sentence) for statement in said]
        self._adopt(grammar, found)
        self.told += outlets_told(grammar, [frame.told for frame in found], self.text)
        self._remember(grammar, named)
        self.beats.note(sentence, grammar, self.text, self.people)
        for speaking in linked:
            if not any(other.holds(speaking) for other in linked):
                self._spoke(speaking)
        if sentence.opens_block and linked and linked[0].opens(sentence):
            self.turns.take(linked[0])
        self.before = None if linked or not sentence.tokens else sentence.span
        self.teller = None if linked else self._teller(grammar, named)
        self.announced = self._announcement(grammar, found, named, sentence)
        ends_quoted = bool(sentence.tokens) and sentence.tokens[-1].quote is not None
        self.trailing = [s for s in linked if s.statement.frame is None and ends_quoted]
        return linked

    def hear(
        self, statement: Statement, block: int, named: tuple[str, ...], where: Span
    ) -> Speaking:
        """Link a line of a transcript to the name before its colon."""
        self.count += 1
        self.trailing, self.announced = [], None
        phrase = Phrase(Naming.NAME, where, named, named[-1].lower(), titled=True)
        speaking = Speaking(statement, phrase, self.people.find(named), block=block)
        speaking.evidence = saying("named before the colon")
        self._spoke(speaking)
        return speaking

    def pass_on(self, statement: Statement, block: int) -> Speaking:
        """Link a block quote to whoever was announced right before it."""
        self.count += 1
        speaking = Speaking(statement, block=block)
        if self.announced is not None:
            self._share(speaking, self.announced, saying("announced right before the quote"))
        elif (
            self.last is not None
            and self.last.statement.kind is QuoteKind.BLOCK
            and self.count - self.last_count == 1
        ):
            self._share(speaking, self.last, saying("same speaker as the quote before"))
        else:
            speaking.evidence = evidence.SET_APART
        self._spoke(speaking)
        return speaking

    def _link(
        self, statement: Statement, grammar: Grammar, named: list[Mention], sentence: Sentence
    ) -> Speaking:
        speaking = Speaking(statement, block=sentence.block)
        frame = statement.frame
        if frame is None:
            self._without_frame(speaking, grammar, named, sentence)
            return speaking
        self._by_frame(speaking, frame, grammar, named)
        return speaking

    def _by_frame(
        self, speaking: Speaking, frame: Frame, grammar: Grammar, named: list[Mention]
    ) -> None:
        if frame.cue is not None:
            first, last = grammar.tokens[frame.cue.first], grammar.tokens[frame.cue.end - 1]
            speaking.cue = Span(first.start, last.end)
        if frame.goes_on:
            speaking.evidence = saying("reported speech, and nothing beside it says whose")
            if self.teller is not None:
                self._share(speaking, self.teller, saying("said to speak in the sentence before"))
            elif self.last is not None and self._near(SPEECH_REACH):
                self._share(speaking, self.last, evidence.SPEECH_GOES_ON)
        if frame.subject is None:
            speaking.evidence = speaking.evidence or evidence.NOBODY_NAMED
            return
        speaking.phrase = describe(grammar, frame.subject, self.text)
        if speaking.phrase is not None and self._is_common(grammar, frame.subject, speaking.phrase):
            speaking.phrase = as_noun(grammar, frame.subject.first, speaking.phrase)
        if speaking.phrase is None:
            speaking.evidence = evidence.NOBODY_NAMED
            return
        before = [mention for mention in named if mention.where.end <= frame.subject.first]
        self._resolve(speaking, speaking.phrase, before)

    def _is_common(self, grammar: Grammar, subject: Range, phrase: Phrase) -> bool:
        """Tell whether a capital that opens the sentence is no name: the word is used without it.

        In “Police said …” it is, when “police” stands elsewhere in small letters.
        """
        opens = phrase.naming is Naming.NAME and len(phrase.words) == 1 and subject.first == 0
        if grammar.lexicon.VERB_SECOND and grammar.low(0) in grammar.lexicon.PREPOSITIONS:
            return False  # „Von der Lunn sagte …“
        return opens and grammar.low(0) in self.people.common

    def _resolve(self, speaking: Speaking, phrase: Phrase, before: list[Mention]) -> None:
        """Find who a phrase means."""
        if phrase.naming is Naming.NAME:
            speaking.person = self.people.find(phrase.words, phrase.gender)
            speaking.evidence = named_evidence(phrase, speaking.person)
        elif phrase.naming is Naming.NOUN:
            speaking.person = self.roles.bearer(phrase) if phrase.definite else None
            speaking.evidence = role_evidence(phrase, speaking.person)
        elif phrase.gender is not Gender.UNKNOWN:
            self._pronoun(speaking, phrase.gender, before)
        else:
            self._plural_pronoun(speaking, phrase)

    def _pronoun(self, speaking: Speaking, gender: Gender, before: list[Mention]) -> None:
        """Give a pronoun the best of the people named lately."""
        best = self.memory.fitting(gender, before, self.count)
        if best is None:
            speaking.evidence = evidence.NOBODY_FITS
            if (about := self.beats.before(speaking.block, gender)) is not None:
                self._share(speaking, about, saying("pronoun: named in the sentence before"))
            return
        best.gender = gender
        speaking.person = best
        last = self.last is not None and self.last.person is best
        speaking.evidence = evidence.LAST_SPEAKER if last else evidence.LAST_PERSON

    def _plural_pronoun(self, speaking: Speaking, phrase: Phrase) -> None:
        """Let “they” and “it” go on with the last speaker who is no single person."""
        last = self.last
        if phrase.third and self._near(SPEECH_REACH) and last is not None and last.person is None:
            speaking.like = last
            speaking.evidence = saying("pronoun: the last speaker named")
            return
        speaking.evidence = evidence.NOBODY_FITS

    def _without_frame(
        self, speaking: Speaking, grammar: Grammar, named: list[Mention], sentence: Sentence
    ) -> None:
        """Link a quote that has no attribution of its own."""
        statement = speaking.statement
        follows = statement.place == 0 and not sentence.opens_block and self._near(1)
        if follows and self.last is not None and not statement.lone:
            self._share(speaking, self.last, saying("same speaker as the quote before"))
        elif not statement.lone and self.last and self._near(SPEECH_REACH) and grammar.reports:
            self._share(speaking, self.last, evidence.SPEECH_GOES_ON)
        elif not statement.lone:
            self._by_sentence(speaking, grammar, named)
        elif self.announced is not None:
            self._share(speaking, self.announced, saying("announced right before the quote"))
        elif sentence.opens_block and (turn := self.turns.next(sentence.block)) is not None:
            self._share(speaking, turn, saying("turn-taking: the two speakers before alternate"))
        elif self.last is not None and self._goes_on(statement, sentence):
            self._share(speaking, self.last, saying("same speaker as the quote before"))
        elif (about := self.beats.before(sentence.block)) is not None:
            self._share(speaking, about, saying("named in the sentence before"))
        else:
            speaking.evidence = evidence.NO_ATTRIBUTION

    def _goes_on(self, statement: Statement, sentence: Sentence) -> bool:
        """Tell whether a lone quote stands right after words of the last speaker."""
        near = self._near(PARAGRAPH_REACH if sentence.opens_block else 1)
        return near and statement.kind is QuoteKind.DIRECT

    def _near(self, sentences: int) -> bool:
        """Tell whether somebody spoke that lately."""
        return self.count - self.last_count <= sentences

    def _by_sentence(self, speaking: Speaking, grammar: Grammar, named: list[Mention]) -> None:
        """Give a fragment to the subject of the sentence that holds it."""
        verb = next((p for p in range(speaking.statement.place) if p and grammar.is_verb(p)), None)
        subject = None if verb is None else subject_before(grammar, verb)
        phrase = None if subject is None else describe(grammar, subject, self.text)
        if phrase is not None and phrase.naming is not Naming.NOUN:
            speaking.phrase = phrase
            self._resolve(speaking, phrase, [])
            speaking.evidence = saying("subject of the sentence that holds the words")
            return
        subjects = [m for m in named if m.where.first < speaking.statement.place]
        if not grammar.cues.verbs and len(named) == 1:
            subjects = named  # a language we have only names for
        if subjects:
            speaking.person = subjects[-1].person
            speaking.evidence = saying("the last person named beside the words")
        else:
            speaking.evidence = evidence.NO_ATTRIBUTION

    def _share(self, speaking: Speaking, like: Speaking, why: str) -> None:
        speaking.like = like.like or like
        speaking.person = like.person
        if like.block == speaking.block:
            speaking.cue, speaking.beside = speaking.cue or like.cue, like.named_at
        speaking.evidence = why

    def _adopt(self, grammar: Grammar, found: Sequence[Frame]) -> None:
        """Give the quotes before a sentence that only attributes to its subject."""
        frame = found[0] if found else None
        if frame is None or frame.pieces or frame.leads or frame.start != 0 or not self.trailing:
            return
        for speaking in self.trailing:
            speaking.statement.frame = frame
            speaking.like = speaking.person = None
            self._by_frame(speaking, frame, grammar, [])
            self._spoke(speaking)

    def _announcement(
        self, grammar: Grammar, found: Sequence[Frame], named: list[Mention], sentence: Sentence
    ) -> Speaking | None:
        """Return who a sentence that ends with a colon hands over to."""
        if not sentence.tokens or sentence.tokens[-1].text != ":":
            return None
        frame = next((frame for frame in reversed(found) if frame.subject is not None), None)
        if frame is not None:
            speaking = Speaking(Statement(QuoteKind.DIRECT, ()), block=sentence.block)
            self._by_frame(speaking, frame, grammar, named)
            return speaking
        if named and named[0].subject:
            return Speaking(Statement(QuoteKind.DIRECT, ()), person=named[0].person)
        return None

    def _teller(self, grammar: Grammar, named: list[Mention]) -> Speaking | None:
        """Return who a sentence says spoke when it does not say what: “Lunn criticised it”."""
        speaking = Speaking(Statement(QuoteKind.INDIRECT, ()))
        self._by_frame(speaking, Frame(None, teller(grammar)), grammar, named)
        return speaking if speaking.phrase is not None else None

    def _remember(self, grammar: Grammar, named: list[Mention]) -> None:
        for mention in named:
            first, last = grammar.tokens[mention.where.first], grammar.tokens[mention.where.end - 1]
            places = self.named.setdefault(id(mention.person), [])
            places.append(Span(first.start, last.end))
            if not mention.person.role and len(places) <= ROLE_REACH:
                mention.person.role = role_around(grammar, mention.where, self.text)
                self.roles.note(mention.person, grammar.lexicon)
            self.memory.name(mention, self.count)

    def _spoke(self, speaking: Speaking) -> None:
        if speaking.person is None and speaking.phrase is None and speaking.like is None:
            return
        unnamed = speaking.phrase is not None and speaking.phrase.names_nobody
        if unnamed and speaking.person is None and speaking.like is None:
            return
        self.last, self.last_count = speaking, self.count
        if speaking.person is not None:
            speaking.person.known = not speaking.person.is_body
            self.memory.hear(speaking.person, self.count)
