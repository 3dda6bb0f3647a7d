"""One list of articles with its page: a folder's, which is read, or a file's, which is known."""

from PySide6.QtWidgets import QWidget

from reader.ui.choices import Choices
from reader.ui.desk import OpenFile
from reader.ui.kinds import kinds_line
from reader.ui.listing.articles import ArticlesModel
from reader.ui.listing.entries import OF_FILE, OF_FOLDER, of_part
from reader.ui.listing.filling import Filling
from reader.ui.listing.page import GO_ON, STOP, ListPage
from reader.ui.opening import Opener
from reader.ui.words import number, tr, trn


class ShownList:
    """Keeps a page and what fills it together."""

    def __init__(self, file: OpenFile, choices: Choices, opener: Opener, parent: QWidget) -> None:
        self._file = file
        self._choices = choices
        self._opener = opener
        articles = ArticlesModel(OF_FOLDER if file.is_folder else OF_FILE, parent)
        self.page = page = ListPage(file.title, articles, parent)
        articles.setParent(page)
        self._filling: Filling | None = None
        if file.is_folder:
            background = opener.patient_background(page)
            self._filling = Filling(file.path, articles, background, page.view.sight)
            self._wire_filling(self._filling)
            page.show_order(choices.settings.list_order)
            page.order_chosen.connect(self._keep_order)
        else:
            page.has_own_order = True
            articles.put(of_part(file.path, n, part) for n, part in enumerate(file.parts))
            page.show_count()

    def look(self) -> None:
        """See what has changed since the list was last in front."""
        if self._filling is not None:
            self._filling.read(self._opener.keep, deep=self._choices.settings.list_deep)

    def read_again(self) -> None:
        """Read everything anew."""
        if self._filling is not None:
            deep = self._choices.settings.list_deep
            self._filling.read(self._opener.keep, deep=deep, anew=True)

    def end(self) -> None:
        """Read no more."""
        if self._filling is not None:
            self._filling.end()

    def _wire_filling(self, filling: Filling) -> None:
        self.page.let_deepen(deep=self._choices.settings.list_deep)
        self.page.deep_chosen.connect(self._keep_deep)
        self.page.stop_wanted.connect(filling.stop)
        self.page.go_on_wanted.connect(filling.go_on)
        filling.changed.connect(self._tell)
        filling.refused.connect(self.page.tell_nothing)

    def _keep_order(self, order: str) -> None:
        self._choices.put("list_order", order)

    def _keep_deep(self, deep: bool) -> None:  # noqa: FBT001  # a signal's argument
        self._choices.put("list_deep", deep)
        self.look()

    def _tell(self) -> None:
        filling, articles = self._filling, self.page.articles
        if filling is None:
            return
        done, total = articles.total - articles.unread, articles.total
        if filling.is_looking and filling.is_going_on and not total:
            self.page.tell_nothing(tr("Looking for articles…"))
            self.page.tell(tr("Looking for articles…"), 0, 0, STOP)
        elif articles.unread and filling.is_going_on:
            self.page.tell(
                tr("{done} of {total} read", done=number(done), total=number(total)),
                done,
                total,
                STOP,
            )
        elif articles.unread or (filling.is_looking and not total):
            self.page.tell(
                tr("Stopped: {done} of {total} read", done=number(done), total=number(total)),
                done,
                total,
                GO_ON,
            )
        else:
            self.page.tell(_odd(articles, cut=filling.is_cut), done, total, "")
            if not (filling.is_stopped or filling.is_looking):
                self.page.tell_nothing(self._nothing(inner=filling.has_inner))

    def _nothing(self, *, inner: bool) -> str:
        words = tr(
            "There are no articles in “{title}”. Standfirst opens {kinds}.",
            title=self._file.title,
            kinds=kinds_line(),
        )
        if inner and not self._choices.settings.list_deep:
            return f"{words} {tr('It holds folders: tick “Sub-folders” to look into them.')}"
        return words


def _odd(articles: ArticlesModel, *, cut: bool) -> str:
    told = []
    if articles.bad:
        told.append(
            trn(
                articles.bad,
                "%Ln file cannot be read; the list says why.",
                "%Ln files cannot be read; the list says why.",
            )
        )
    if cut:
        told.append(
            tr(
                "Only the first {total} articles of this folder are listed.",
                total=number(articles.total),
            )
        )
    return " ".join(told)
