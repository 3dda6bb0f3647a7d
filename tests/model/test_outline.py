from reader.model import Attribution, Outline, Quote, QuoteKind, Span


def quote(start: int, end: int, source: str, kind: QuoteKind = QuoteKind.DIRECT) -> Quote:
    span = Span(start, end)
    return Quote(span, kind, (span,), Attribution(source))


def test_words_in_marks_within_a_clause_are_listed_with_it() -> None:
    clause = quote(0, 60, "s1", QuoteKind.MIXED)
    assert Outline(quotes=(clause, quote(20, 40, "s1"))).whole_quotes == (clause,)


def test_what_one_person_quotes_of_another_is_listed_by_itself() -> None:
    told, within, after = quote(0, 60, "s1"), quote(20, 40, "s2"), quote(70, 90, "s1")
    assert Outline(quotes=(after, told, within)).whole_quotes == (told, within, after)
