"""Files whose structure is right and whose contents are odd break no promise."""

import os

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.model import Document
from tests.fuzz.oracle import judge, judge_document
from tests.fuzz.strategies import FILES, documents

# How many files of a kind are drawn; STANDFIRST_EXAMPLES=10000 looks longer.
EXAMPLES = int(os.environ.get("STANDFIRST_EXAMPLES", "40"))
_LONG = settings(
    max_examples=EXAMPLES, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@pytest.mark.parametrize("kind", sorted(FILES))
@_LONG
@given(data=st.data())
def test_every_file_is_an_article_or_refused(kind: str, data: st.DataObject) -> None:
    drawn = data.draw(FILES[kind])
    judge(drawn.data, drawn.name)


@_LONG
@given(document=documents)
def test_every_document_becomes_an_article(document: Document) -> None:
    judge_document(document)
