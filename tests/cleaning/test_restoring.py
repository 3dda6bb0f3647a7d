from blocks import MORE_PROSE, PROSE, numbered

from reader.cleaning import clean, restoring
from reader.model import Article, Body, Meta, Origin

CAPTION = "READ MORE: Storm closes harbour"


def article() -> Article:
    blocks = numbered(PROSE, CAPTION, MORE_PROSE, "Advertisement", PROSE + " Again.")
    cleaned = clean(blocks)
    return Article(Origin("a", "text"), Meta(), Body.joining(cleaned.kept), (), cleaned.removals)


def ids(blocks: object) -> list[int]:
    return [block.id for block in blocks]  # type: ignore[attr-defined]


def test_a_restored_block_stands_where_it_stood() -> None:
    restored = restoring(article(), {1})
    assert ids(restored.body.blocks) == [0, 1, 2, 4]
    assert [removal.block.id for removal in restored.removals] == [3]
    assert [removal.block.id for removal in restored.restored] == [1]


def test_restoring_none_gives_the_article_back_as_it_was() -> None:
    assert restoring(restoring(article(), {1, 3}), ()) == article()


def test_restoring_one_changes_nothing_else() -> None:
    before = article()
    for removal in before.removals:
        after = restoring(before, {removal.block.id})
        assert set(after.body.blocks) - set(before.body.blocks) == {removal.block}
        assert set(before.removals) - set(after.removals) == {removal}


def test_an_unknown_id_restores_nothing() -> None:
    assert restoring(article(), {0, 99}) == article()
