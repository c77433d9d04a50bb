"""The basket as a Qt list: an entry for each thing in it; dragged, dropped and put in order."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from parkfacts.exchange.clipboard.paste import ITEMS
from parkfacts.exchange.clipboard.payload import COMPARISON, FACTS
from parkfacts.facts.basket.items import (
    AnyItem,
    ChartItem,
    ClaimItem,
    ComparisonItem,
    FactItem,
    Heading,
    KeptComparison,
    KeptFact,
)
from parkfacts.facts.basket.state import State, state_of
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.chart.spec import SEPARATOR
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.scope import scope_text
from parkfacts.facts.wording import labels
from parkfacts.models.cell_failure import cells_told
from parkfacts.models.offered_data import Makers, OfferedData
from parkfacts.models.plain_text import plain_as_html
from parkfacts.models.translation import on_screen

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
EntryRole = Qt.ItemDataRole.UserRole + 1
ROWS = "application/x-parkfacts-basket-rows+json"
"""Ids of items that are dragged inside their own basket."""
ACCEPTED = (ITEMS, COMPARISON, FACTS)
"""What else may be dropped or pasted, the most telling first."""
_COMPARISON, _CHART, _CLAIM = Phrase("对比"), Phrase("图"), Phrase("记事")


class Entry(NamedTuple):
    """What is painted of an item."""

    id: str
    kind: str
    title: str
    figure: str = ""
    qualifier: str = ""
    second: str = ""
    """Of which park and time; of a thing that is gone, also from which source."""
    mark: str = ""
    """[1]: the number of the source."""
    tag: str = ""
    note: str = ""
    state: State = State()
    under: int = 0
    """Of a heading: how many things stand under it."""

    @property
    def told(self) -> str:
        """What has become of it, in one line; empty if it is as it was."""
        if not self.state.lines:
            return ""
        first, more = self.state.lines[0], len(self.state.lines) - 1
        if more:
            first = Phrase("{first}（另 {n} 处）", first=first, n=more)
        return on_screen(first)


class BasketModel(QAbstractListModel):
    """Shows the items of a basket over a catalogue; asks for changes and makes none itself."""

    move_wanted = Signal(list, int)
    """Ids of items, and the place before which they go."""
    drop_wanted = Signal(dict, int)
    """Flavours by MIME type, and the place before which they go."""
    title_wanted = Signal(str, str)
    """Id of a heading, and its new text."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.catalogue = catalogue
        self.entries: list[Entry] = []
        self.payload: Callable[[Sequence[str]], Makers] = lambda ids: {}
        """What goes into other programs when items of some ids are dragged there."""
        self._items: list[AnyItem] = []

    def show(self, items: list[AnyItem], catalogue: Catalogue) -> None:
        """Show items over a catalogue; what is as it was is not looked up anew."""
        kept = {item.id: item for item in self._items} if catalogue is self.catalogue else {}
        known = {entry.id: entry for entry in self.entries}
        self.beginResetModel()
        self.catalogue = catalogue
        self.entries = [
            known[item.id] if kept.get(item.id) is item else entry_of(item, catalogue)
            for item in items
        ]
        self._items = items
        self._count_under()
        self.endResetModel()

    def ids(self, rows: Sequence[int]) -> list[str]:
        """The ids of rows, in their order."""
        return [self.entries[row].id for row in sorted(set(rows))]

    def row_of(self, item_id: str) -> int | None:
        """The row of an item."""
        return next((at for at, entry in enumerate(self.entries) if entry.id == item_id), None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        usual = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled
        heading = self.entries[index.row()].kind == "heading"
        return usual | flag.ItemIsEditable if heading else usual

    @cells_told
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role == EntryRole:
            return entry
        if role == Qt.ItemDataRole.EditRole:
            return entry.title
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return read_aloud(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = [on_screen(line) for line in entry.state.lines]
            return plain_as_html("\n".join([read_aloud(entry), *lines]))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not str(value).strip():
            return False
        self.title_wanted.emit(self.entries[index.row()].id, str(value))
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [ROWS, *ACCEPTED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        ids = self.ids([index.row() for index in indexes])
        return OfferedData({**self.payload(ids), ROWS: json.dumps(ids).encode})

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return any(data.hasFormat(kind) for kind in self.mimeTypes())

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Rows of this basket are moved; anything else that we know is put in."""
        at = row if row >= 0 else parent.row() if parent.isValid() else len(self.entries)
        if data.hasFormat(ROWS):
            ids = set(json.loads(bytes(data.data(ROWS).data())))
            if ids <= {entry.id for entry in self.entries}:
                self.move_wanted.emit(sorted(ids), at)
                return True
        found = flavours(data)
        if not found:
            return False
        self.drop_wanted.emit(found, at)
        return True

    def _count_under(self) -> None:
        """Tell each heading how many things stand under it."""
        heading = None
        for at, entry in enumerate(self.entries):
            if entry.kind == "heading":
                heading = at
                self.entries[at] = entry._replace(under=0)
            elif heading is not None:
                head = self.entries[heading]
                self.entries[heading] = head._replace(under=head.under + 1)


def flavours(data: QMimeData) -> dict[str, bytes]:
    """Those of the flavours of a drag or a clipboard that a basket takes."""
    return {kind: bytes(data.data(kind).data()) for kind in ACCEPTED if data.hasFormat(kind)}


def entry_of(item: AnyItem, catalogue: Catalogue) -> Entry:
    """What is shown of an item: as it is now, or as it was where the dataset no longer has it."""
    own: dict[str, Any] = {"note": item.note, "state": state_of(item, catalogue)}
    match item:
        case Heading():
            return Entry(item.id, "heading", item.title, **own)
        case FactItem():
            return _fact_entry(item, catalogue)._replace(**own)
        case ClaimItem():
            return _claim_entry(item, catalogue)._replace(**own)
        case ComparisonItem():
            second = _compared_words(item.compared)
            tag, title = on_screen(_COMPARISON), _names_of(item.compared, catalogue)
            return Entry(item.id, "comparison", title, second=second, tag=tag, **own)
        case ChartItem():
            compared = item.compared
            second = _compared_words(compared) if compared else _chart_words(item.facts, catalogue)
            return Entry(item.id, "chart", item.title, second=second, tag=on_screen(_CHART), **own)


def read_aloud(entry: Entry) -> str:
    """The whole entry in one line, for a screen reader."""
    note = Phrase("备注：{note}", note=entry.note) if entry.note else ""
    parts = (entry.tag, entry.title, entry.figure, entry.second, entry.mark, entry.told, note)
    return on_screen(joined("，", parts))


def _fact_entry(item: FactItem, catalogue: Catalogue) -> Entry:
    kept = item.kept
    fact = catalogue.find_fact(kept.fact)
    if fact is None:
        second = _joined(kept.park, kept.period, kept.scope, kept.title)
        return Entry(item.id, "fact", kept.indicator, kept.figure, second=second)
    second = _joined(
        catalogue.park(fact.park).name,
        labels.period_with_basis(fact),
        scope_text(fact),
        labels.STATUS_WORDS[fact.status] if fact.status != "actual" else "",
    )
    mark = f"[{catalogue.source_number(fact.source)}]"
    figure, qualifier = on_screen(labels.figure(fact)), fact.quantity.qualifier
    name = on_screen(catalogue.indicator(fact).name)
    return Entry(item.id, "fact", name, figure, qualifier, second, mark)


def _claim_entry(item: ClaimItem, catalogue: Catalogue) -> Entry:
    kept = item.kept
    claim = catalogue.find_claim(kept.claim)
    if claim is None:
        second = _joined(kept.park, kept.period, kept.title)
        return Entry(item.id, "claim", kept.text, second=second, tag=on_screen(_CLAIM))
    second = _joined(catalogue.park(claim.park).name, labels.period_with_basis(claim))
    mark = f"[{catalogue.source_number(claim.source)}]"
    tag = on_screen(labels.CLAIM_KIND_WORDS[claim.kind])
    return Entry(item.id, "claim", claim.text, second=second, mark=mark, tag=tag)


def _compared_words(compared: KeptComparison) -> str:
    return _joined(
        Phrase("{n} 个园区", n=len(compared.parks)),
        Phrase("{n} 个指标", n=len(compared.indicators)),
    )


def _names_of(compared: KeptComparison, catalogue: Catalogue) -> str:
    """The parks of a comparison by their short names; as they were where one of them is gone."""
    parks = catalogue.parks
    if any(park not in parks for park in compared.parks):
        return compared.names
    return on_screen(joined("、", [labels.short_name(parks[park]) for park in compared.parks]))


def _chart_words(facts: Sequence[KeptFact], catalogue: Catalogue) -> str:
    """Parks and count; a park by its name now, which has its English, where it is there still."""
    names = {park.name: park.name for park in catalogue.dataset.parks}
    parks = [names.get(park, park) for park in dict.fromkeys(kept.park for kept in facts)]
    named = joined("、", parks[:2])
    if len(parks) > 2:
        named = Phrase("{names}等 {n} 个园区", names=named, n=len(parks))
    return _joined(named, Phrase("{n} 条事实", n=len(facts)))


def _joined(*parts: str) -> str:
    return on_screen(joined(SEPARATOR, parts))
