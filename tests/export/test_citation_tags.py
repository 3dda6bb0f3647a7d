from urllib.parse import parse_qs

from hypothesis import given

from reader.export.citation_tags import coins, meta_tags
from reader.model import Article
from tests.export.citations import works
from tests.export.citations.works import of, on_a_line, pier


def test_tags_name_each_author_and_the_day() -> None:
    tags = meta_tags(pier())
    authors = ["Lunn, Ada", "Reed, Jo, Jr.", "Reuters"]
    assert [content for name, content in tags if name == "citation_author"] == authors
    assert [content for name, content in tags if name == "DC.creator"] == authors
    assert dict(tags)["citation_publication_date"] == "2016/08/02"
    assert dict(tags)["DC.type"] == "newspaperArticle"


def test_what_is_not_known_has_no_tag() -> None:
    assert meta_tags(of()) == (("DC.type", "webpage"),)


@given(works.articles)
def test_coins_give_back_what_they_were_made_of(article: Article) -> None:
    written = coins(article)
    assert written.isascii()
    assert not set(written) & set("<>\"' \n")
    told = parse_qs(written)
    assert told.get("rft.title", [""]) == [on_a_line(article.meta.title)]
    assert told["rft_val_fmt"] == ["info:ofi/fmt:kev:mtx:dc"]
