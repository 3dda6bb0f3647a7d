import pytest

from reader.export.options import ExportOptions
from reader.export.registry import WRITERS, Writer
from reader.model import Outline
from tests.export.articles import article, harbour


def test_all_exports_of_an_article_can_lie_in_one_folder() -> None:
    assert len({writer.suffix.casefold() for writer in WRITERS}) == len(WRITERS)
    assert len({writer.name for writer in WRITERS}) == len(WRITERS)


@pytest.mark.parametrize("writer", WRITERS, ids=lambda writer: writer.name)
def test_the_same_article_gives_the_same_bytes(writer: Writer) -> None:
    written = writer.write(*harbour(), ExportOptions(quotes=True))
    assert written
    assert written == writer.write(*harbour(), ExportOptions(quotes=True))


@pytest.mark.parametrize("writer", WRITERS, ids=lambda writer: writer.name)
def test_an_article_without_anything_in_it_can_be_written(writer: Writer) -> None:
    assert writer.write(article(), Outline(), ExportOptions(quotes=True))
