"""The main job without a pointer and without eyes, from another process: find, compare, copy.

Run by ``make access``; what Orca would be told is told here by the same bus.
"""


def test_all_that_takes_the_keyboard_has_a_role_and_a_name(reader):
    found = reader.tree()
    stops = [one for one in found if {"focusable", "showing"} <= set(one["states"])]
    assert len(stops) > 60
    assert [one["path"] for one in stops if not one["name"].strip()] == []
    assert [one for one in found if "<p" in one["description"] or "<p" in one["name"]] == []
    pressed = {one["name"]: "checked" in one["states"] for one in stops
               if one["role"] == "check box"}  # fmt: skip
    assert pressed["看事实"]
    assert not pressed["看对比"]


def test_a_cell_is_told_with_its_row_and_its_column(reader):
    told = reader.cell("事实表", 5, 2)
    assert told["cell"]["name"] == "2788.44亿元"
    assert (told["row"], told["column"]) == ("西永综合保税区 · 外贸进出口值", "数值")
    assert told["heads"] == {"row": [told["row"]], "column": [told["column"]]}


def test_a_figure_is_found_compared_and_copied_by_ear(reader):
    reader.write("jinchukou")
    assert reader.hears(lambda told: told.startswith("says: 找到")) == "says: 找到 29 条"
    reader.press("Down")
    reader.hears(lambda told: told == "table cell: 外贸进出口值")
    reader.press("Right", "Right")
    reader.hears(lambda told: told == "table cell: 2788.44亿元")
    chart = reader.finds("图表，上下键")
    assert "西永综合保税区，外贸进出口值，2024年：2788.44亿元" in chart["description"]
    reader.press("F6")
    reader.hears(lambda told: told.startswith("says: ") and "亿元" in told)
    reader.press("ctrl+shift+c")
    reader.hears(lambda told: told.startswith("says: 已复制 1 条：句子和引文"))
    reader.press("ctrl+b")
    reader.hears(lambda told: told.startswith("says: 已收入"))
    reader.press("ctrl+f", "Escape", "F6")
    reader.hears(lambda told: told.startswith("tree: 园区树"))
    reader.press("Down", "Down", "Down", "space")
    reader.hears(lambda told: told.endswith(": 西永综合保税区"))
    reader.press("ctrl+3")
    reader.hears(lambda told: told == "table: 对比表")
    reader.press("shift+F6")
    reader.hears(lambda told: told == "text: 添加园区")
    reader.write("haikouzongbao")
    reader.press("Return")
    reader.finds("2 个园区")
    reader.press("F6")
    reader.hears(lambda told: told.startswith("table cell: 2788.44，2024年"))
    reader.press("ctrl+c")
    reader.hears(lambda told: told.startswith("says: 已复制对比"))


def test_the_basket_is_put_in_order_by_ear(reader):
    reader.press("Down", "ctrl+b", "Down", "ctrl+b", "ctrl+4")
    first = reader.hears(lambda told: told.startswith("list item: "))
    reader.press("Down")
    second = reader.hears(lambda told: told.startswith("list item: ") and told != first)
    reader.press("alt+Up", "Up", "Down")
    reader.hears(lambda told: told == first)
    reader.press("Delete", "ctrl+z")
    reader.hears(lambda told: told == "says: 已撤销：移出 1 条")
    assert first != second
