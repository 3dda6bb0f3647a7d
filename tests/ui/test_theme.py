import pytest
from PySide6.QtGui import QColor

from reader.ui.palettes import CONTRAST, CONTRAST_LIGHT, PALETTES, Desktop, colours_for
from reader.ui.theme import DARK, LIGHT, Colours, ThemeChoice, style_sheet

BODY, MUTED, LINE = 7.0, 4.5, 3.0  # WCAG 1.4.6, 1.4.3, 1.4.11


def luminance(name: str) -> float:
    parts = QColor(name).getRgbF()[:3]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


EVERY_THEME = {str(choice): colours for choice, colours in PALETTES.items()}
EVERY_THEME["contrast-light"] = CONTRAST_LIGHT


@pytest.mark.parametrize("colours", EVERY_THEME.values(), ids=EVERY_THEME.keys())
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

    def test_white_words_on_what_is_chosen_can_be_read(self, colours: Colours) -> None:
        assert contrast(colours.page, colours.accent) >= MUTED
        for behind in (colours.selected, colours.hover):
            assert contrast(colours.text, behind) >= MUTED

    def test_words_on_a_highlight_can_be_read_and_its_lines_are_seen(
        self, colours: Colours
    ) -> None:
        for ink in colours.inks:
            assert contrast(colours.text, ink.chosen) >= MUTED
            assert contrast(colours.muted, ink.tint) >= MUTED
            assert contrast(ink.line, colours.page) >= LINE
            assert contrast(ink.line, ink.chosen) >= LINE

    def test_frames_of_fields_and_the_focus_are_seen(self, colours: Colours) -> None:
        for behind in (colours.page, colours.chrome, colours.selected, colours.warning):
            assert contrast(colours.accent, behind) >= LINE
        for behind in (colours.page, colours.chrome):
            assert contrast(colours.frame, behind) >= LINE

    def test_a_link_or_a_muted_word_on_a_speakers_tint_can_be_read(self, colours: Colours) -> None:
        for speaker in colours.speakers:
            for ink in (colours.link, colours.muted):
                assert contrast(ink, speaker.tint) >= MUTED

    def test_words_on_a_speakers_tint_can_be_read(self, colours: Colours) -> None:
        for speaker in colours.speakers:
            assert contrast(colours.text, speaker.tint) >= BODY
            assert contrast(colours.text, speaker.chosen) >= MUTED

    def test_a_speakers_line_is_seen_on_the_page(self, colours: Colours) -> None:
        for speaker in colours.speakers:
            for behind in (colours.page, colours.chrome):
                assert contrast(speaker.line, behind) >= LINE

    def test_a_speakers_line_is_seen_below_the_tint(self, colours: Colours) -> None:
        for speaker in colours.speakers:
            assert contrast(speaker.line, speaker.tint) >= LINE

    def test_hits_of_a_search_can_be_read(self, colours: Colours) -> None:
        assert contrast(colours.text, colours.found) >= MUTED
        assert contrast(colours.found_text, colours.found_current) >= BODY

    def test_the_style_sheet_has_all_its_colours_filled_in(self, colours: Colours) -> None:
        assert "@" not in style_sheet(colours)


@pytest.mark.parametrize("choice", [one for one in ThemeChoice if one != ThemeChoice.SYSTEM])
@pytest.mark.parametrize("desktop", [Desktop(dark=True), Desktop(dark=True, contrast=True)])
def test_a_chosen_theme_is_worn_whatever_the_desktop_is(
    choice: ThemeChoice, desktop: Desktop
) -> None:
    assert colours_for(choice, desktop) is PALETTES[choice]


def test_the_system_decides_when_it_is_asked_to() -> None:
    assert colours_for(ThemeChoice.SYSTEM, Desktop(dark=True)) is DARK
    assert colours_for(ThemeChoice.SYSTEM, Desktop()) is LIGHT


def test_a_desktop_of_high_contrast_gets_it_light_or_dark() -> None:
    assert colours_for(ThemeChoice.SYSTEM, Desktop(dark=True, contrast=True)) is CONTRAST
    assert colours_for(ThemeChoice.SYSTEM, Desktop(contrast=True)) is CONTRAST_LIGHT


@pytest.mark.parametrize("colours", [CONTRAST, CONTRAST_LIGHT], ids=["dark", "light"])
def test_high_contrast_has_no_greys(colours: Colours) -> None:
    assert contrast(colours.text, colours.page) > 20
    for ink in (colours.muted, colours.link, colours.edge, colours.frame, colours.accent):
        assert contrast(ink, colours.page) >= BODY
    for speaker in colours.speakers:
        assert contrast(speaker.line, colours.page) >= MUTED
