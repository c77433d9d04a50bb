"""Which page of the handbook tells of each pane and dialog; found by walking up from a widget."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

PAGES: dict[str, str] = {
    # By class; a page, or a section of it behind #. What is not named here is told of by what is
    # around it.
    "MainWindow": "start",
    "SearchBox": "find",
    "ParkPane": "filter#园区树",
    "FacetPane": "filter",
    "FactPane": "table",
    "ClaimsPane": "claims",
    "SourcePane": "fact",
    "ChartPane": "chart",
    "ComparisonPage": "compare",
    "ComparisonControls": "compare#选哪些行",
    "ComparisonDetails": "comparable",
    "BasketPane": "basket",
    "TabbedPane": "beside",
    "CellEditor": "edit-data#改一格",
    "RowForm": "edit-data#写一条",
    "YearForm": "edit-data#为下一年填数",
    "CopyPopup": "copy",
    "ExportDialog": "export",
    "ExtentDialog": "print",
    "DatasetButton": "own-data#数据集",
    "DatasetPanel": "own-data#数据集",
    "OwnBanner": "own-data#要您定的",
    "QuestionsDialog": "own-data#要您定的",
    "ConflictsDialog": "own-data#和同事合用",
    "MergedChanges": "own-data#和同事合用",
    "ParkJoining": "own-data#要您定的",
    "StepsDialog": "own-data#撤销与修改记录",
    "ImportWindow": "import",
    "SourceForm": "import#来源",
    "MeaningForm": "import#列",
    "ImportGrid": "import#列",
    "FactList": "import#事实",
    "NameList": "import#名称",
    "ProblemList": "import#问题",
    "NameFinder": "import#名称",
}


def page_for(widget: QWidget | None) -> str:
    """The page for a widget, as :func:`place_named` reads it; empty if nothing tells of it."""
    while widget is not None:
        if page := PAGES.get(type(widget).__name__):
            return page
        widget = widget.parentWidget()
    return ""
