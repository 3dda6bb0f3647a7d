import copy
import pickle
from collections.abc import Sequence
from dataclasses import FrozenInstanceError, field, fields, is_dataclass, replace

import pytest

from reader.records import record


@record
class Shelf:
    """Something with all that a field can have."""

    name: str
    books: Sequence[str] = ()
    tags: list[str] = field(default_factory=list)
    seen: int = field(default=0, compare=False, repr=False)

    @property
    def is_empty(self) -> bool:
        return not self.books


@record
class Pair:
    """One field, which attrgetter gives differently."""

    only: object


@record
class Nothing:
    """No fields at all."""


def test_a_record_is_made_by_place_or_by_name() -> None:
    assert Shelf("a", ("b",)) == Shelf(books=("b",), name="a")
    assert Shelf("a").is_empty
    with pytest.raises(TypeError):
        Shelf()  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Shelf("a", colour="red")  # type: ignore[call-arg]


def test_what_is_made_anew_is_never_shared() -> None:
    one, other = Shelf("a"), Shelf("a")
    one.tags.append("x")
    assert other.tags == []
    assert Shelf("a", tags=one.tags).tags is one.tags


def test_a_record_cannot_be_changed() -> None:
    shelf = Shelf("a")
    with pytest.raises(FrozenInstanceError, match="name"):
        shelf.name = "b"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError, match="name"):
        del shelf.name  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError, match="other"):
        shelf.other = 1  # type: ignore[attr-defined]
    assert not hasattr(shelf, "__dict__")


def test_records_are_equal_by_what_is_compared() -> None:
    assert Pair((1, "a")) == Pair((1, "a")) != Pair((1, "b"))
    assert Shelf("a", seen=1) == Shelf("a", seen=2)
    assert Pair("a") != ("a",)
    assert Pair(1) != Shelf("a")
    assert Nothing() == Nothing()


def test_equal_records_are_one_in_a_set() -> None:
    assert len({Pair((1, 2)), Pair((1, 2)), Pair((1, 3))}) == 2
    assert hash(Nothing()) == hash(Nothing())
    with pytest.raises(TypeError):
        hash(Pair([]))


def test_a_hash_of_its_own_stays() -> None:
    @record
    class Known:
        """Known by its name alone."""

        name: str
        words: dict[str, str]

        def __hash__(self) -> int:
            return hash(self.name)

    assert hash(Known("a", {})) == hash("a")


def test_a_record_shows_its_fields() -> None:
    assert repr(Shelf("a", ("b",))) == "Shelf(name='a', books=('b',), tags=[])"
    assert repr(Nothing()) == "Nothing()"


def test_a_record_is_known_to_the_standard_library() -> None:
    shelf = Shelf("a", ("b",), seen=3)
    assert is_dataclass(shelf)
    assert [one.name for one in fields(shelf)] == ["name", "books", "tags", "seen"]
    assert replace(shelf, name="c") == Shelf("c", ("b",))
    assert replace(shelf, name="c").seen == 3
    match shelf:
        case Shelf(name, (book,)):
            assert (name, book) == ("a", "b")


@pytest.mark.parametrize("one", [Shelf("a", ("b",), ["c"], 4), Pair(Pair(1)), Nothing()], ids=repr)
def test_a_record_is_the_same_on_the_other_side_of_a_pipe(one: object) -> None:
    for there in (pickle.loads(pickle.dumps(one, pickle.HIGHEST_PROTOCOL)), copy.deepcopy(one)):
        assert there == one
        assert repr(there) == repr(one)
    assert getattr(pickle.loads(pickle.dumps(one)), "seen", None) == getattr(one, "seen", None)
