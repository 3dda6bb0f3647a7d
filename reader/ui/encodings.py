"""The encodings a person may choose for a file, and how each is called."""

from collections.abc import Callable

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from reader.model import AS_WRITTEN
from reader.records import record
from reader.ui.menus import emptied
from reader.ui.words import tr

BY_ITSELF = "&Found out by itself"
REPAIR = "&Repair broken letters"


@record
class Encoding:
    """One row of the menu. `codec` is Python's name, the one that articles tell."""

    codec: str
    title: str
    group: str = ""  # the menu it hangs in; the usual ones stand in the first


ENCODINGS = (
    Encoding("utf-8", "&UTF-8"),
    Encoding("cp1252", "&Windows-1252 (Western)"),
    Encoding("utf-16-le", "UTF-&16 LE", "&Unicode"),
    Encoding("utf-16-be", "UTF-16 &BE", "&Unicode"),
    Encoding("utf-32-le", "UTF-&32 LE", "&Unicode"),
    Encoding("utf-32-be", "UTF-32 B&E", "&Unicode"),
    Encoding("iso8859_15", "ISO 8859-&15", "&Western"),
    Encoding("mac_roman", "&Mac Roman", "&Western"),
    Encoding("cp437", "&DOS 437", "&Western"),
    Encoding("cp850", "D&OS 850", "&Western"),
    Encoding("cp1250", "&Windows-1250", "Central &European"),
    Encoding("iso8859_2", "&ISO 8859-2", "Central &European"),
    Encoding("cp1257", "&Baltic, Windows-1257", "Central &European"),
    Encoding("cp1251", "&Windows-1251", "&Cyrillic"),
    Encoding("koi8_r", "KOI8-&R", "&Cyrillic"),
    Encoding("koi8_u", "KOI8-&U", "&Cyrillic"),
    Encoding("iso8859_5", "&ISO 8859-5", "&Cyrillic"),
    Encoding("cp866", "&DOS 866", "&Cyrillic"),
    Encoding("cp1253", "&Greek, Windows-1253", "&Greek, Turkish, Semitic"),
    Encoding("cp1254", "&Turkish, Windows-1254", "&Greek, Turkish, Semitic"),
    Encoding("cp1255", "&Hebrew, Windows-1255", "&Greek, Turkish, Semitic"),
    Encoding("cp1256", "&Arabic, Windows-1256", "&Greek, Turkish, Semitic"),
    Encoding("gb18030", "&Chinese, GB 18030", "&Asian"),
    Encoding("big5hkscs", "Chinese, &Big5", "&Asian"),
    Encoding("cp932", "Japanese, &Shift JIS", "&Asian"),
    Encoding("euc_jp", "Japanese, &EUC", "&Asian"),
    Encoding("iso2022_jp_ext", "Japanese, ISO &2022", "&Asian"),
    Encoding("cp949", "&Korean, Windows-949", "&Asian"),
    Encoding("tis_620", "&Thai, TIS-620", "&Asian"),
    Encoding("cp1258", "&Vietnamese, Windows-1258", "&Asian"),
)
_ALSO = {"ascii": "ASCII", "utf-8-sig": "UTF-8"}  # found in files, chosen by nobody
_TITLES = {row.codec: row.title.replace("&", "") for row in ENCODINGS} | _ALSO
CHOICES = frozenset({AS_WRITTEN, *(row.codec for row in ENCODINGS)})


def title_of(codec: str) -> str:
    """Return what an encoding is called: the file's own name for it where we have no other.

    >>> title_of("cp1252"), title_of("UTF-8"), title_of("hz")
    ('Windows-1252', 'UTF-8', 'hz')
    """
    title = _TITLES.get(codec.lower(), codec)
    return title.rpartition(", ")[2].partition(" (")[0]


def fill(
    menu: QMenu, used: str, chosen: str, choose: Callable[[str], None], *, has_broken: bool = False
) -> None:
    """Put all encodings in a menu, with a mark at the one `used`.

    `chosen` is the one a person has chosen, empty when it was found out by itself; `has_broken`
    tells that letters of the file were repaired.
    """
    group = emptied(menu)
    menus = {"": menu}
    _add(menu, group, ("", tr(BY_ITSELF), chosen in {"", AS_WRITTEN}), choose)
    repair = menu.addAction(tr(REPAIR))
    repair.setCheckable(True)
    repair.setChecked(not chosen)
    repair.setEnabled(has_broken or chosen == AS_WRITTEN)
    repair.triggered.connect(lambda wanted: choose("" if wanted else AS_WRITTEN))
    menu.addSeparator()
    for row in ENCODINGS:
        if row.group not in menus:
            menus[row.group] = menu.addMenu(tr(row.group))
        is_used = chosen == used == row.codec
        _add(menus[row.group], group, (row.codec, tr(row.title), is_used), choose)


def _add(
    menu: QMenu, group: QActionGroup, row: tuple[str, str, bool], choose: Callable[[str], None]
) -> None:
    codec, title, is_used = row
    action = menu.addAction(title)
    action.setCheckable(True)
    action.setChecked(is_used)
    action.setActionGroup(group)
    action.triggered.connect(lambda: choose(codec))
