from dataclasses import replace

import pytest
from PySide6.QtTest import QSignalSpy

from reader.model import BlockKind
from reader.ui.aloud.reciter import Reading, Reciter
from reader.ui.aloud.sentences import index_at, spoken
from tests.ui.aloud.voices import FakeVoice
from tests.ui.articles import article, paragraph

PARAGRAPHS = article(
    paragraph(1, "The quay is dry. Dr. Lunn waits."),
    paragraph(2, "print(1)", BlockKind.CODE),
    paragraph(3, "***"),
    paragraph(4, "A ship\u00adyard  closed. It rained. Nobody came."),
    title="Low tide",
)
STORY = replace(PARAGRAPHS, meta=replace(PARAGRAPHS.meta, language="en"))
SENTENCES = spoken(STORY)


@pytest.fixture
def voice(qapp: object) -> FakeVoice:
    return FakeVoice()


@pytest.fixture
def reciter(voice: FakeVoice) -> Reciter:
    found = Reciter(voice, voice)
    found.read(SENTENCES, 0)
    return found


def test_an_article_is_said_sentence_by_sentence_from_its_title_on() -> None:
    assert [one.words for one in SENTENCES] == [
        "Low tide",
        "The quay is dry.",
        "Dr. Lunn waits.",
        "A shipyard closed.",
        "It rained.",
        "Nobody came.",
    ]


def test_every_sentence_in_the_text_says_where_it_stands() -> None:
    for one in SENTENCES[1:]:
        assert one.span is not None
        stands = one.span.of(STORY.text).replace("\u00ad", "").split()
        assert stands == one.words.split()


def test_reading_begins_with_the_sentence_a_place_is_in() -> None:
    assert SENTENCES[index_at(SENTENCES, STORY.text.index("Lunn"))].words == "Dr. Lunn waits."
    assert SENTENCES[index_at(SENTENCES, -1)].words == "Low tide"
    assert SENTENCES[index_at(SENTENCES, len(STORY.text))].words == "Nobody came."


def test_one_sentence_follows_another_to_the_end(reciter: Reciter, voice: FakeVoice) -> None:
    ended = QSignalSpy(reciter.ended)
    for _ in SENTENCES:
        voice.finish()
    assert voice.heard == [one.words for one in SENTENCES]
    assert ended.count() == 1
    assert reciter.reading is Reading.SILENT


def test_a_pause_keeps_the_sentence_and_says_it_again(reciter: Reciter, voice: FakeVoice) -> None:
    voice.finish()
    reciter.pause()
    assert voice.speaking == ""
    reciter.resume()
    assert voice.heard[-2:] == ["The quay is dry.", "The quay is dry."]


def test_skipping_in_a_pause_moves_the_place_and_says_nothing(
    reciter: Reciter, voice: FakeVoice
) -> None:
    reciter.pause()
    reciter.step(2)
    assert voice.speaking == ""
    reciter.resume()
    assert voice.speaking == "Dr. Lunn waits."


def test_skipping_stays_within_the_article(reciter: Reciter, voice: FakeVoice) -> None:
    reciter.step(-3)
    assert voice.speaking == "Low tide"
    reciter.step(99)
    assert voice.speaking == "Nobody came."


def test_back_a_paragraph_is_first_its_own_beginning(reciter: Reciter, voice: FakeVoice) -> None:
    reciter.step(5)
    visited = []
    for _ in range(3):
        reciter.step_paragraph(-1)
        visited.append(voice.speaking)
    assert visited == ["A shipyard closed.", "The quay is dry.", "Low tide"]


def test_on_a_paragraph_stays_in_the_last_one(reciter: Reciter, voice: FakeVoice) -> None:
    visited = []
    for _ in range(3):
        reciter.step_paragraph(1)
        visited.append(voice.speaking)
    assert visited == ["The quay is dry.", "A shipyard closed.", "A shipyard closed."]


def test_a_voice_that_fails_ends_the_reading(reciter: Reciter, voice: FakeVoice) -> None:
    failed = QSignalSpy(reciter.failed)
    voice.failed.emit("no sound card")
    assert failed.at(0) == ["no sound card"]
    assert reciter.reading is Reading.SILENT
