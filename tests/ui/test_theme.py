import pytest
from PySide6.QtGui import QColor

from reader.ui.theme import DARK, LIGHT, Colours, ThemeChoice, colours_for, style_sheet

BODY, MUTED, LINE = 7.0, 4.5, 3.0  # WCAG 1.4.6, 1.4.3, 1.4.11


def luminance(name: str) -> float:
    parts = QColor(name).getRgbF()[:3]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
class TestContrast:
    def test_body_text_is_easy_to_read(self, colours: Colours) -> None:
        for behind in (colours.page, colours.chrome, colours.code, colours.warning):
            assert contrast(colours.text, behind) >= BODY

    def test_muted_words_and_links_can_be_read(self, colours: Colours) -> None:
        for behind in (colours.page, colours.chrome, colours.selected, colours.hover):
            assert contrast(colours.muted, behind) >= MUTED
        for ink in (colours.link, colours.trace, colours.accent):
            assert contrast(ink, colours.page) >= MUTED
            assert contrast(ink, colours.chrome) >= MUTED

    def test_words_on_a_speakers_tint_can_be_read(self, colours: Colours) -> None:
        for speaker in colours.speakers:
            assert contrast(colours.text, speaker.tint) >= BODY
            assert contrast(colours.text, speaker.chosen) >= MUTED

    def test_a_speakers_line_is_seen_on_the_page(self, colours: Colours) -> None:
        for speaker in colours.speakers:
            assert contrast(speaker.line, colours.page) >= LINE
            assert contrast(speaker.line, colours.chrome) >= LINE

    def test_hits_of_a_search_can_be_read(self, colours: Colours) -> None:
        assert contrast(colours.text, colours.found) >= MUTED
        assert contrast(colours.found_text, colours.found_current) >= BODY

    def test_the_style_sheet_has_all_its_colours_filled_in(self, colours: Colours) -> None:
        assert "@" not in style_sheet(colours)


def test_the_system_decides_only_when_it_is_asked_to() -> None:
    assert colours_for(ThemeChoice.SYSTEM, dark_system=True) is DARK
    assert colours_for(ThemeChoice.SYSTEM, dark_system=False) is LIGHT
    assert colours_for(ThemeChoice.LIGHT, dark_system=True) is LIGHT
    assert colours_for(ThemeChoice.DARK, dark_system=False) is DARK
