"""The arguments of the command line: what may be asked for, help and values of each command."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from parkfacts import __version__
from parkfacts.cli.copying import add_copy_arguments
from parkfacts.cli.exporting import CHART_ENDINGS, DRAWN
from parkfacts.cli.handbook import add_handbook_arguments
from parkfacts.cli.importing import add_import_arguments
from parkfacts.cli.merging import add_merge_arguments
from parkfacts.cli.own_history import add_history_arguments
from parkfacts.cli.own_setting import add_set_arguments
from parkfacts.cli.parser import Parser, add_common, say
from parkfacts.cli.picturing import add_snapshot_arguments
from parkfacts.cli.presets import add_first_number, add_preset_options, add_signature_options
from parkfacts.cli.values import ENDINGS, target, width
from parkfacts.exchange.files.exports import FILE_OPTIONS
from parkfacts.exchange.listing.printed import FORMATS
from parkfacts.facts.comparison.cells import POLICIES
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.wording.citation import STYLES

COMPARISON_FORMATS = (*FORMATS, "tsv", "paragraph", "text")
_EXAMPLES = Phrase(
    """\
示例：
  parkfacts                                   打开窗口
  parkfacts 我的数据.json                      用自己的数据集打开窗口
  parkfacts 报告.parkbasket                    打开窗口，旁边是这个资料篮
  parkfacts facts --park 西永综保区 --search 进出口
  parkfacts facts --search wm --format csv > 外贸.csv
  parkfacts facts --with 我的.parkfacts        自带的和自己的事实一起列出
  parkfacts compare 西永综保区 成都高新综保区 海口综保区 --only comparable
  parkfacts export facts --park 西永综保区 --to 西永.docx
  parkfacts export compare 西永综保区 成都高新综保区 --to 对比.xlsx
  parkfacts export basket 报告.parkbasket --to 报告.pptx
  parkfacts sentence ID --cite                句子带引文
  parkfacts import 园区2024.xlsx --into 我的数据.parkfacts --dry-run
  parkfacts check 我的数据.json                检查数据集
  parkfacts set ID literal=近130亿元 备注=快报数 --in 我的数据.parkfacts --who 李工
  parkfacts history ID --in 我的数据.parkfacts
  parkfacts merge 我的.parkfacts 同事的.parkfacts --out 合并.parkfacts
  parkfacts snapshot --out 窗口.png --park 西永综保区

退出码：0 完成；1 输入有问题；2 用法不对。
"""
)


def read_arguments(arguments: list[str]) -> argparse.Namespace | int:
    """What is asked for; an exit code where help was shown or the use is wrong."""
    try:
        parser = _parser()
        say(parser)
        return parser.parse_args(arguments)
    except SystemExit as done:
        sys.stdout.flush()
        return done.code if isinstance(done.code, int) else 0


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="parkfacts",
        description=Phrase(
            "园鉴 ParkFacts：查园区数字，看出处，带着含义复制。不给命令则打开窗口。"
        ),
        epilog=_EXAMPLES,
    )
    parser.add_argument(
        "--version", action="version", version=f"ParkFacts {__version__}", help=Phrase("显示版本")
    )
    add_common(parser, dataset=None, language=None)
    parser.add_argument("--smoke-test", action="store_true", help=Phrase("程序自检，不显示窗口"))
    parser.add_argument(
        "--report", type=Path, metavar=Phrase("文件"), help=Phrase("自检报告写到哪里")
    )
    commands = parser.add_subparsers(dest="command", metavar=Phrase("命令"), title=Phrase("命令"))
    for add, name, words in _COMMANDS:
        command = commands.add_parser(name, help=words, description=words)
        add_common(command)
        add(command)
    return parser


def _parks(command: argparse.ArgumentParser) -> None:
    _format(command)


def _claims(command: argparse.ArgumentParser) -> None:
    _asked(command)
    _format(command)


def _facts(command: argparse.ArgumentParser) -> None:
    _chosen_facts(command)
    _format(command)


def _chosen_facts(command: argparse.ArgumentParser) -> None:
    _asked(command)
    _several(command, "--family", Phrase("主题"), Phrase("主题的名称或编号"))
    _several(command, "--source", Phrase("来源"), Phrase("来源的编号、题名或序号"))


def _sentence(command: argparse.ArgumentParser) -> None:
    _ids(command, Phrase("事实编号"))
    command.add_argument("--cite", action="store_true", help=Phrase("带引文"))
    command.add_argument(
        "--with-group", action="store_true", help=Phrase("连同与所给事实同一句写明的")
    )
    add_first_number(command)
    _style(command)


def _cite(command: argparse.ArgumentParser) -> None:
    _ids(command, Phrase("事实、记事或来源的编号"))
    _style(command)


def _check(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "file", type=Path, metavar=Phrase("文件"), help=Phrase("数据集文件，或种子文件夹")
    )
    _format(command)


def _compare(command: argparse.ArgumentParser) -> None:
    _compared_parks(command)
    command.add_argument(
        "--format", choices=COMPARISON_FORMATS, default="table", help=Phrase("输出格式")
    )
    add_first_number(command)
    _style(command)


def _export(command: argparse.ArgumentParser) -> None:
    """What goes into the file is chosen as by the commands facts, claims and compare."""
    kinds = command.add_subparsers(
        dest="what", metavar=Phrase("什么"), title=Phrase("什么"), required=True
    )
    for name, add, words in (
        ("facts", _chosen_facts, Phrase("事实")), ("claims", _asked, Phrase("记事")),
        ("compare", _compared_parks, Phrase("对比")), ("basket", _basket_file, Phrase("资料篮")),
    ):  # fmt: skip
        kind = kinds.add_parser(
            name, help=words, description=Phrase("把{things}导出为文件", things=words)
        )
        add_common(kind)
        add(kind)
        told = Phrase("写到哪里；类型看结尾：{endings}", endings=joined("、", ENDINGS))
        if drawn := name in DRAWN:
            charts = joined("、", CHART_ENDINGS)
            told = Phrase("{told}；只要图：{endings}", told=told, endings=charts)
        kind.add_argument(
            "--to", type=target, required=True, metavar=Phrase("文件"),
            help=told,
        )  # fmt: skip
        if drawn:
            kind.add_argument(
                "--width", type=width, metavar=Phrase("厘米"), help=Phrase("图宽，默认 15.6")
            )
        if name == "facts":
            kind.add_argument(
                "--for-correction", action="store_true",
                help=Phrase("带编号和备注的 .xlsx，改好后用 import 按编号收回"),
            )  # fmt: skip
        add_signature_options(kind)
        add_preset_options(kind, FILE_OPTIONS[name].takes)


def _basket_file(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "basket", type=Path, metavar=Phrase("资料篮"), help=Phrase("一个 .parkbasket 文件")
    )


def _compared_parks(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "parks", nargs="+", metavar=Phrase("园区"), help=Phrase("园区的名称、别名或编号，二至八个")
    )
    _several(command, "--family", Phrase("主题"), Phrase("主题的名称或编号"))
    _several(command, "--indicator", Phrase("指标"), Phrase("指标的名称、别名或编号"))
    command.add_argument(
        "--period", choices=tuple(POLICIES), default="nearest",
        help=Phrase("nearest：期间相近的也列；same：只列同期"),
    )  # fmt: skip
    command.add_argument(
        "--only",
        choices=("comparable", "common"),
        help=Phrase("comparable：只列可比；common：各园区都有"),
    )
    command.add_argument(
        "--only-comparable", dest="only", action="store_const", const="comparable",
        help=Phrase("同 --only comparable"),
    )  # fmt: skip
    command.add_argument("--all-rows", action="store_true", help=Phrase("也列不到两个园区有数的行"))
    command.add_argument(
        "--baseline", metavar=Phrase("园区"), help=Phrase("差值与倍数的基准（默认：第一个）")
    )
    command.add_argument(
        "--derive", action="store_true", help=Phrase("列出差值、倍数、位次（推算）")
    )


def _verdict(command: argparse.ArgumentParser) -> None:
    command.add_argument("ids", nargs=2, metavar=Phrase("编号"), help=Phrase("两条事实的编号"))
    command.add_argument(
        "--format", choices=("table", "json"), default="table", help=Phrase("输出格式")
    )


def _snapshot(command: argparse.ArgumentParser) -> None:
    _asked(command)
    _several(command, "--family", Phrase("主题"), Phrase("筛选出的主题"))
    _several(command, "--select", Phrase("编号"), Phrase("选中的事实"))
    add_snapshot_arguments(command)


_COMMANDS: tuple[tuple[Callable[[argparse.ArgumentParser], None], str, str], ...] = (
    (_parks, "parks", Phrase("列出园区")),
    (_claims, "claims", Phrase("列出记事：首创、进展、机构")),
    (_parks, "sources", Phrase("列出来源")),
    (_facts, "facts", Phrase("列出事实")),
    (_sentence, "sentence", Phrase("把事实写成一句话")),
    (_cite, "cite", Phrase("给出引文（GB/T 7714）")),
    (_check, "check", Phrase("检查数据集，列出所有问题")),
    (add_copy_arguments, "copy", Phrase("输出与剪贴板一字不差的内容")),
    (_compare, "compare", Phrase("并列两个或几个园区，说明哪些可比")),
    (_verdict, "verdict", Phrase("两条事实可不可比，为什么")),
    (_export, "export", Phrase("把事实、记事、对比或资料篮写成 Excel、Word、PowerPoint 等文件")),
    (_snapshot, "snapshot", Phrase("把窗口画成一张图")),
    (add_import_arguments, "import", Phrase("把表格里的数收入我的数据，或先看会怎样")),
    (add_set_arguments, "set", Phrase("改我的数据里的一条，或更正自带的一条事实")),
    (add_history_arguments, "history", Phrase("我的数据的修改记录；收回一处或一批改动")),
    (add_merge_arguments, "merge", Phrase("把同一个数据集的两个文件合成一个，两说都留着")),
    (add_handbook_arguments, "handbook", Phrase("使用手册：写成一个网页，或说它在哪里")),
)


def _asked(command: argparse.ArgumentParser) -> None:
    _several(command, "--park", Phrase("园区"), Phrase("园区的名称、别名或编号（含其下所有）"))
    command.add_argument(
        "--search", default="", metavar=Phrase("词"), help=Phrase("文字、拼音或首字母")
    )


def _several(command: argparse.ArgumentParser, name: str, metavar: str, words: str) -> None:
    """An option that may be given more than once, with one value or more each time."""
    command.add_argument(
        name,
        nargs="+",
        action="extend",
        default=[],
        metavar=metavar,
        help=Phrase("{words}；可有几个", words=words),
    )


def _ids(command: argparse.ArgumentParser, words: str) -> None:
    command.add_argument("ids", nargs="+", metavar=Phrase("编号"), help=words)


def _style(command: argparse.ArgumentParser) -> None:
    command.add_argument("--style", choices=STYLES, default=STYLES[0], help=Phrase("引文格式"))


def _format(command: argparse.ArgumentParser) -> None:
    command.add_argument("--format", choices=FORMATS, default="table", help=Phrase("输出格式"))
