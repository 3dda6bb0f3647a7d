from blocks import MORE_PROSE, PROSE, numbered

from reader.cleaning import clean, removing, restoring
from reader.model import BY_HAND, Article, Body, Meta, Origin

LEFT_OVER = "Photographs by our own staff"


def article() -> Article:
    advert = "READ MORE: Storm closes harbour"
    blocks = numbered(PROSE, advert, LEFT_OVER, MORE_PROSE, "Advertisement", PROSE + " Again.")
    cleaned = clean(blocks)
    return Article(Origin("a", "text"), Meta(), Body.joining(cleaned.kept), (), cleaned.removals)


def ids(article: Article) -> list[int]:
    return [block.id for block in article.body.blocks]


def fates(article: Article) -> list[int]:
    return sorted([*ids(article), *(removal.block.id for removal in article.removals)])


def test_a_block_taken_out_by_hand_is_a_removal_with_a_reason() -> None:
    without = removing(article(), {2})
    assert 2 not in ids(without)
    (gone,) = (removal for removal in without.removals if removal.rule == BY_HAND)
    assert (gone.block.text, gone.reason) == (LEFT_OVER, "Removed by you")


def test_every_block_keeps_one_fate() -> None:
    before = article()
    assert fates(before) == list(range(6))
    for out in ({0}, {2, 3}, {0, 2, 3, 5}):
        assert fates(removing(before, out)) == fates(before)
        assert fates(removing(restoring(before, {1}), out)) == fates(before)


def test_removing_one_changes_nothing_else() -> None:
    before = article()
    for number in ids(before):
        after = removing(before, {number})
        assert [block for block in before.body.blocks if block.id != number] == [*after.body.blocks]
        assert set(before.removals) < set(after.removals)


def test_removing_none_gives_the_article_back_as_it_was() -> None:
    assert removing(removing(article(), {0, 2}), ()) == article()


def test_putting_back_and_taking_out_do_not_ask_which_came_first() -> None:
    one = removing(restoring(article(), {1}), {2, 3})
    other = restoring(removing(article(), {2, 3}), {1})
    assert one == other
    assert ids(one) == [0, 1, 5]


def test_restoring_by_rule_leaves_what_was_taken_out_by_hand_alone() -> None:
    without = removing(article(), {2})
    assert restoring(without, {2}) == without
    assert removing(restoring(restoring(without, {1, 4}), ()), ()) == article()


def test_only_what_cleaning_kept_can_be_taken_out_by_hand() -> None:
    assert removing(article(), {1, 99}) == article()
    restored = restoring(article(), {1})
    assert removing(restored, {1}) == restored


def test_everything_can_be_taken_out_and_comes_back() -> None:
    empty = removing(article(), set(range(6)))
    assert not empty.body.blocks
    assert not empty.text
    assert removing(empty, ()) == article()
