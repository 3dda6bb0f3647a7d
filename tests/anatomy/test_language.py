import pytest
from blocks import PROSE, paragraph

from reader.anatomy import with_language
from reader.model import Meta


@pytest.mark.parametrize(
    ("stated", "direction"),
    [
        (Meta(language="he"), "rtl"),
        (Meta(language="de-AT"), "ltr"),
        (Meta(language="ar", direction="ltr"), "ltr"),  # what the file says stands
        (Meta(), ""),
    ],
)
def test_the_language_of_an_article_tells_which_way_it_runs(stated: Meta, direction: str) -> None:
    assert with_language(stated, ()).direction == direction


def test_a_language_told_by_its_words_tells_it_too() -> None:
    meta = with_language(Meta(), [paragraph(PROSE) for _ in range(6)])
    assert (meta.language, meta.direction) == ("en", "ltr")
