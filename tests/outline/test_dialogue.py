"""Who speaks in told stories, where a plain rule does well: the engine may not do worse."""

import re
from typing import NamedTuple

import pytest

from tests.outline.outlines import said

_QUOTE = re.compile(r"“[^”]*”")


class Scene(NamedTuple):
    """A passage, the people in it, and who says each of its quotes, in order."""

    cast: tuple[str, ...]
    paragraphs: tuple[str, ...]
    speakers: tuple[str, ...]


TAGS = Scene(
    ("Mara", "Tobin"),
    (
        "“You have let the lamp go out,” said Mara.",
        "Tobin did not look up from the net. “It was out when I came.”",
        "“And you left it so?” Mara asked.",
        "“I had no oil,” Tobin said. “You know that as well as I do.”",
        "“There is oil in the shed,” she said.",
    ),
    ("Mara", "Tobin", "Mara", "Tobin", "Tobin", "Mara"),
)
TURNS = Scene(
    ("Mara", "Tobin"),
    (
        "“Is that the ferry?” asked Mara.",
        "“It is too early for the ferry,” said Tobin.",
        "“Then who is out there at this hour?”",
        "“Somebody who has lost his way.”",
        "“We should light the fire.”",
    ),
    ("Mara", "Tobin", "Mara", "Tobin", "Mara"),
)
BEATS = Scene(
    ("Odile", "Ruben"),
    (
        "Odile put the letter on the table. “It came this morning.”",
        "Ruben read it twice. “They want the house by spring.”",
        "“They shall not have it,” Odile said, and turned the key.",
        "“You cannot lock them out for ever,” said Ruben, who had paid the rent for years.",
    ),
    ("Odile", "Ruben", "Odile", "Ruben"),
)
ADDRESSED = Scene(
    ("Ivo", "Nell", "Sten"),
    (
        "“Nell, bring the rope,” shouted Ivo.",
        "“Which rope, Ivo?” she asked.",
        "“The long one behind Sten,” Ivo answered.",
        "“It is wet,” said Sten, and gave it to Nell.",
    ),
    ("Ivo", "Nell", "Ivo", "Sten"),
)
CROWDED = Scene(
    ("Anton", "Berit", "Carla"),
    (
        "Anton had waited for Berit since noon. “At last,” he said.",
        "“The bridge is closed,” Berit explained. “Carla came over on the ice.”",
        "“It held,” Carla muttered.",
        "“It held today,” growled Anton. “It will not hold tomorrow.”",
    ),
    ("Anton", "Berit", "Berit", "Carla", "Anton", "Anton"),
)
SCENES = {
    "tags": TAGS,
    "turns": TURNS,
    "beats": BEATS,
    "addressed": ADDRESSED,
    "crowded": CROWDED,
}


def by_nearest_name(scene: Scene) -> list[str]:
    """Give each quote to the name nearest to it in its paragraph, else to the speaker before."""
    found, last = [], ""
    for paragraph in scene.paragraphs:
        quotes = [(match.start(), match.end()) for match in _QUOTE.finditer(paragraph)]
        named = [
            (match.start(), match.end(), match.group())
            for match in re.finditer("|".join(scene.cast), paragraph)
            if not any(start < match.start() < end for start, end in quotes)
        ]
        for start, end in quotes:
            near = min(
                named,
                key=lambda name, start=start, end=end: min(
                    abs(name[0] - end), abs(start - name[1])
                ),
                default=(0, 0, last),
            )
            last = near[2]
            found.append(last)
    return found


def by_the_engine(scene: Scene) -> list[str]:
    return [speaker for _, speaker, _ in said(*scene.paragraphs)]


def right(found: list[str], scene: Scene) -> int:
    return sum(one == other for one, other in zip(found, scene.speakers, strict=True))


@pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES.keys())
def test_every_speech_of_a_story_is_found(scene: Scene) -> None:
    words = [
        match.group()[1:-1].rstrip(",")
        for place in scene.paragraphs
        for match in _QUOTE.finditer(place)
    ]
    assert [quote for _, _, quote in said(*scene.paragraphs)] == words


def test_the_engine_does_no_worse_than_the_nearest_name() -> None:
    engine = sum(right(by_the_engine(scene), scene) for scene in SCENES.values())
    nearest = sum(right(by_nearest_name(scene), scene) for scene in SCENES.values())
    assert engine >= nearest
    assert engine >= 0.9 * sum(len(scene.speakers) for scene in SCENES.values())
