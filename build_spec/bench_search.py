"""Measures one key stroke over many facts: search, model reset and repaint of the table.

    python build_spec/bench_search.py FACTS RUNS [FILES]

Facts are generated from the bundled dataset, each with a figure of its own; they stand in one
dataset, or in so many: a base and own ones above it, with corrections among them. Prints JSON.
"""

from __future__ import annotations

import json
import sys
from statistics import median
from time import perf_counter

from large_datasets import in_files, many_facts
from parkfacts.app.selection import Selection
from parkfacts.bundled import resource
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.own.union import unite
from parkfacts.facts.search.highlighting import Highlighter
from parkfacts.facts.search.pinyin import Pinyin
from parkfacts.facts.search.table import FactTable
from parkfacts.models.fact_model import FactModel
from parkfacts.views.facts.fact_pane import FactPane
from parkfacts.views.shell.start import make_application

# What people type, stroke by stroke; each state of the box is one measurement.
TYPED = ("jck", "wm", "waimao", "西永综保", "增长", "2788", "12", "8吋")


def main() -> None:
    """Type, and time each stroke."""
    count, runs = int(sys.argv[1]), int(sys.argv[2])
    application = make_application(["bench"])
    files = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    united = unite(*in_files(many_facts(count), files))
    catalogue = Catalogue(united.dataset, united.overlay)
    pinyin = Pinyin(resource("pinyin.txt"))
    table = FactTable(catalogue, pinyin)
    started = perf_counter()
    index = table.search_index()
    building = perf_counter() - started
    selection = Selection()
    pane = FactPane(FactModel(table), selection)
    pane.resize(740, 430)
    pane.show()
    application.processEvents()

    def stroke(query: str) -> None:
        selection.ask_query(query)
        pane.follow(Highlighter(query, pinyin, table.vocabulary) if query else None)
        pane.table.viewport().repaint()

    stroke("")
    times: dict[str, list[float]] = {}
    for _ in range(runs):
        for word in TYPED:
            for end in range(1, len(word) + 1):
                started = perf_counter()
                stroke(word[:end])
                times.setdefault(word[:end], []).append((perf_counter() - started) * 1000)
    floor = []
    for _ in range(runs):
        started = perf_counter()
        index.figures.joined.count("\uffff")
        floor.append((perf_counter() - started) * 1000)
    medians = {query: median(values) for query, values in times.items()}
    slowest = max(medians, key=lambda query: medians[query])
    result = {
        "facts": count,
        "files": files,
        "stroke_ms": median(medians.values()),
        "slowest": slowest,
        "slowest_ms": medians[slowest],
        "strokes_ms": medians,
        "floor_ms": median(floor),
        "index_ms": building * 1000,
    }
    print(json.dumps(result, ensure_ascii=False))
    pane.deleteLater()
    application.processEvents()


if __name__ == "__main__":
    main()
