"""English sentences that remember how they were put together.

The core speaks English: on the command line, in exports, in reports. The window may have to say
the same in another language, and needs the words without what was put into them for that.
"""

from collections.abc import Iterable
from functools import reduce


class Saying(str):
    """A sentence, and the template and the values it was made of.

    Sentences that tell a number of things have two templates, and the number in `%Ln`, as Qt
    has it in the files of translations.
    """

    __slots__ = ("number", "template", "values")

    template: str
    values: dict[str, object]
    number: int | None

    def __reduce__(self) -> tuple[object, ...]:
        """Let the parts travel with the sentence from the child process to the window."""
        return (_again, (str(self), self.template, self.values, self.number))


def saying(template: str, /, **values: object) -> Saying:
    """Return a sentence. Values are named in braces; those that are words are sayings again.

    >>> saying("“{file}” holds more than {limit} files.", file="a.zip", limit=10_000)
    '“a.zip” holds more than 10,000 files.'
    """
    if isinstance(template, Saying):
        return template
    return _again(filled(template, values), template, values, None)


def saying_of(number: int, one: str, many: str, /, **values: object) -> Saying:
    """Return a sentence about a number of things.

    >>> saying_of(1, "%Ln picture", "%Ln pictures"), saying_of(2, "%Ln picture", "%Ln pictures")
    ('1 picture', '2 pictures')
    """
    template = one if number == 1 else many
    said = filled(template.replace("%Ln", f"{number:,}"), values)
    return _again(said, many, values, number)


def listed(sayings: Iterable[Saying]) -> Saying:
    """Return several as one, parted by commas.

    >>> listed([saying("a PDF"), saying("a letter")])
    'a PDF, a letter'
    """
    return reduce(lambda some, one: saying("{some}, {one}", some=some, one=one), sayings)


def filled(template: str, values: dict[str, object]) -> str:
    """Return a template with its values put in, as English writes numbers."""
    if not values:
        return template
    return template.format(
        **{name: f"{v:,}" if isinstance(v, int) else v for name, v in values.items()}
    )


def _again(sentence: str, template: str, values: dict[str, object], number: int | None) -> Saying:
    made = Saying(sentence)
    made.template, made.values, made.number = template, values, number
    return made
