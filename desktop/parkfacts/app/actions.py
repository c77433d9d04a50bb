"""What the user can do: one list that menus, tool bar, shortcuts, help and tests read."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


class Action(NamedTuple):
    """An action; who carries it out offers a callable for its id. It stands in its menu."""

    id: str
    text: str
    keys: str = ""
    """Shortcuts in Qt's portable notation, several parted by a blank; the first is shown."""
    menu: str = ""
    tip: str = ""


def _say(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("actions", text))


FILE, EDIT, VIEW, HELP = _say("文件"), _say("复制"), _say("查看"), _say("帮助")
BASKET, PANES = _say("资料篮"), _say("窗格")
OWN, ROWS = _say("我的数据"), _say("增改")
MENUS = (FILE, EDIT, OWN, ROWS, BASKET, VIEW, PANES, HELP)

ACTIONS: tuple[Action, ...] = (
    Action("open_dataset", _say("打开数据集…"), "Ctrl+O", FILE),
    Action("open_bundled", _say("回到自带数据集"), "", FILE),
    Action("export", _say("导出…"), "Ctrl+E", FILE, _say("存为 Excel、Word、PowerPoint 等文件")),
    Action("save_chart", _say("保存图表…"), "Ctrl+S", FILE, _say("存为 PNG、SVG 或 PDF")),
    Action("chart_width", _say("图的宽度…"), "", FILE, _say("复制、保存、拖出的图宽多少厘米")),
    Action("sign", _say("署名…"), "", FILE, _say("写在导出和打印的文件上的单位和作者")),
    Action("print", _say("打印…"), "Ctrl+P", FILE, _say("表、对比和图，A4")),
    Action("print_preview", _say("打印预览…"), "", FILE),
    Action("quit", _say("退出"), "Ctrl+Q", FILE),
    Action("copy", _say("复制为表格"), "Ctrl+C", EDIT, _say("表格：粘贴到 Word、WPS、Excel")),
    Action(
        "copy_sentence", _say("复制句子和引文"), "Ctrl+Shift+C", EDIT, _say("一句完整的话，附出处")
    ),
    Action("copy_again", _say("按上次的格式复制"), "Ctrl+Shift+V", EDIT),
    Action("copy_as", _say("复制为…"), "Ctrl+Alt+C", EDIT, _say("选择格式并预览")),
    Action("copy_chart", _say("复制图"), "Ctrl+G", EDIT, _say("图片，含标题与来源")),
    Action("import_table", _say("导入表格…"), "Ctrl+I", OWN, _say("Excel、WPS、CSV，核对后入库")),
    Action("paste_table", _say("粘贴为数据"), "Ctrl+V", OWN, _say("剪贴板上的表格，核对后入库")),
    Action("show_datasets", _say("数据集…"), "Ctrl+9", OWN, _say("哪些一起显示，存在哪里")),
    Action("new_own", _say("新建数据集…"), "", OWN),
    Action("merge_own", _say("合并同事的文件…"), "", OWN, _say("逐处并入，冲突由您定")),
    Action("hand_on", _say("交出一份副本…"), "", OWN, _say("一个文件就是全部")),
    Action("show_questions", _say("要您定的…"), "", OWN, _say("说法不同的、原文变了的")),
    Action("show_steps", _say("编辑历史…"), "Ctrl+H", OWN, _say("回到任何一步，离开的一支也在")),
    Action("own_name", _say("改动记在谁名下…"), "", OWN),
    Action("new_fact", _say("新事实…"), "Ctrl+N", ROWS, _say("写一条自己的事实")),
    Action("edit_fact", _say("修改或更正…"), "", ROWS, _say("自己的就地改（F2），别的另存更正")),
    Action("change_facts", _say("改选中的…"), "", ROWS, _say("几条一起改期间、状态、来源")),
    Action(
        "next_year", _say("为下一年填数…"), "Ctrl+Shift+N", ROWS, _say("上一年的数在旁边，逐个填")
    ),
    Action("remove_facts", _say("删除"), "", ROWS, _say("删除选中的自己的事实（Delete）")),
    Action("new_park", _say("新园区…"), "", ROWS),
    Action("new_indicator", _say("新指标…"), "", ROWS),
    Action("new_source", _say("新来源…"), "", ROWS),
    Action("edit_park", _say("改这条的园区…"), "", ROWS),
    Action("edit_indicator", _say("改这条的指标…"), "", ROWS),
    Action("edit_source", _say("改这条的来源…"), "", ROWS),
    Action(
        "hand_for_correction", _say("交出供核对…"), "", ROWS, _say("带编号的 Excel 表，改好再导入")
    ),
    Action("collect", _say("加入资料篮"), "Ctrl+B", BASKET, _say("选中的事实、记事或对比")),
    Action("collect_chart", _say("图加入资料篮"), "Ctrl+Shift+B", BASKET),
    Action("show_basket", _say("打开或收起资料篮"), "Ctrl+4", BASKET, _say("收集写材料要用的")),
    Action("open_basket", _say("打开资料篮文件…"), "", BASKET),
    Action("focus_search", _say("搜索"), "Ctrl+F /", VIEW, _say("文字、数字、拼音、首字母")),
    Action("show_facts", _say("事实"), "Ctrl+1", VIEW),
    Action("show_claims", _say("记事"), "Ctrl+2", VIEW, _say("首创、进展与机构")),
    Action("show_comparison", _say("对比"), "Ctrl+3", VIEW, _say("勾选的园区并排")),
    Action("clear_filters", _say("清除搜索和筛选"), "Ctrl+Backspace", VIEW),
    Action("undo", _say("撤销"), "Ctrl+Z", VIEW, _say("撤销对数据、筛选、对比或资料篮的改动")),
    Action("redo", _say("重做"), "Ctrl+Shift+Z Ctrl+Y", VIEW),
    Action("choose_columns", _say("列…"), "Ctrl+L", VIEW, _say("排序、移动、宽窄，显示哪些列")),
    Action("group_topics", _say("按主题分组或不分组"), "", VIEW, _say("不分组时，表跨主题排序")),
    Action("toggle_theme", _say("深色或浅色"), "Ctrl+D", VIEW),
    Action(
        "switch_language",
        _say("语言 / Language：English"),
        "Ctrl+Shift+L",
        VIEW,
        _say("界面换成英文；复制、导出和打印的仍是中文"),
    ),
    Action("show_parks", _say("园区树"), "Ctrl+5", PANES, _say("到园区树；窗口窄时它是抽屉")),
    Action("show_facets", _say("筛选"), "Ctrl+6", PANES, _say("到筛选；窗口窄时它是抽屉")),
    Action("show_card", _say("来源卡"), "Ctrl+7", PANES, _say("到来源卡")),
    Action("show_chart", _say("图"), "Ctrl+8", PANES, _say("到图，上下键逐条查看")),
    Action("next_pane", _say("下一窗格"), "F6", PANES),
    Action("previous_pane", _say("上一窗格"), "Shift+F6", PANES),
    Action("context_menu", _say("右键菜单"), "Shift+F10", PANES, _say("所在之处能做的")),
    Action("show_handbook", _say("使用手册"), "F1", HELP, _say("说的是所在之处；另开一个窗口")),
    Action("show_shortcuts", _say("快捷键"), "", HELP, _say("手册里的一页")),
    Action("show_about", _say("关于园鉴"), "", HELP),
)
BY_ID = {action.id: action for action in ACTIONS}


def text_of(action: Action) -> str:
    """The action's name in the language of the screen."""
    return QCoreApplication.translate("actions", action.text)


def tip_of(action: Action) -> str:
    """What the action does, with its shortcut."""
    tip = QCoreApplication.translate("actions", action.tip or action.text)
    keys = action.keys.split(" ")[0]
    if not keys:
        return tip
    return QCoreApplication.translate("actions", "{tip}（{keys}）").format(tip=tip, keys=keys)
