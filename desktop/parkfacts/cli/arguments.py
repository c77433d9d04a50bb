"""The arguments of the command line: what may be asked for, help and complaints in Chinese."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from parkfacts import __version__
from parkfacts.app.settings import CHART_WIDTHS, LANGUAGES
from parkfacts.cli.copying import add_copy_arguments
from parkfacts.cli.exporting import CHART_ENDINGS, DRAWN
from parkfacts.cli.naming import note
from parkfacts.cli.presets import add_preset_options, add_signature_options
from parkfacts.exchange.files.exports import BY_SUFFIX, FILE_OPTIONS
from parkfacts.exchange.listing.printed import FORMATS
from parkfacts.facts.comparison.cells import POLICIES
from parkfacts.facts.wording.citation import STYLES

ENDINGS = tuple(BY_SUFFIX)
COMPARISON_FORMATS = (*FORMATS, "tsv", "paragraph", "text")
_EXAMPLES = """\
示例：
  parkfacts                                   打开窗口
  parkfacts 我的数据.json                      用自己的数据集打开窗口
  parkfacts 报告.parkbasket                    打开窗口，旁边是这个资料篮
  parkfacts facts --park 西永综保区 --search 进出口
  parkfacts facts --search wm --format csv > 外贸.csv
  parkfacts compare 西永综保区 成都高新综保区 海口综保区 --only comparable
  parkfacts export facts --park 西永综保区 --to 西永.docx
  parkfacts export compare 西永综保区 成都高新综保区 --to 对比.xlsx
  parkfacts export basket 报告.parkbasket --to 报告.pptx
  parkfacts sentence ID --cite                句子带引文
  parkfacts check 我的数据.json                检查数据集
  parkfacts snapshot --out 窗口.png --park 西永综保区

退出码：0 完成；1 输入有问题；2 用法不对。
"""
# What argparse says, in the words of this program.
_COMPLAINTS = (
    (r"the following arguments are required: (.+)", r"缺少：\1"),
    (r"unrecognized arguments: (.+)", r"不认识的参数：\1"),
    (r"argument (.+?): invalid choice: (.+?) \(choose from (.+)\)", r"\1 不能是 \2；可用：\3"),
    (r"argument (.+?): expected (?:one|at least one) argument", r"\1 后面缺少值"),
    (r"argument (.+?): ignored explicit argument (.+)", r"\1 后面不带值"),
    (r"argument (.+?): not allowed with argument (.+)", r"\1 不能与 \2 同用"),
    (r"argument (.+?): (.+)", r"\1：\2"),
)
_SIZE = re.compile(r"(\d{2,5})[xX×](\d{2,5})")
_SIZES = range(320, 10_001)


class _Help(argparse.RawDescriptionHelpFormatter):
    """Help with a Chinese head."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "用法：" if prefix is None else prefix)


class _Parser(argparse.ArgumentParser):
    """A parser that complains in one Chinese line."""

    def __init__(self, **given: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=_Help, **given)
        self._positionals.title, self._optionals.title = "参数", "选项"
        self.add_argument("-h", "--help", action="help", help="显示这份说明")

    def error(self, message: str) -> NoReturn:
        for pattern, words in _COMPLAINTS:
            if found := re.fullmatch(pattern, message, re.DOTALL):
                message = found.expand(words)
                break
        note(f"{' '.join(message.split())}（{self.prog} --help 有说明）")
        self.exit(2)


def read_arguments(arguments: list[str]) -> argparse.Namespace | int:
    """What is asked for; an exit code where help was shown or the use is wrong."""
    try:
        return _parser().parse_args(arguments)
    except SystemExit as done:
        sys.stdout.flush()
        return done.code if isinstance(done.code, int) else 0


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="parkfacts",
        description="园鉴 ParkFacts：查园区数字，看出处，带着含义复制。不给命令则打开窗口。",
        epilog=_EXAMPLES,
    )
    parser.add_argument(
        "--version", action="version", version=f"ParkFacts {__version__}", help="显示版本"
    )
    parser.add_argument("--dataset", type=Path, metavar="文件", help="数据集（默认：自带的）")
    parser.add_argument("--smoke-test", action="store_true", help="程序自检，不显示窗口")
    parser.add_argument("--report", type=Path, metavar="文件", help="自检报告写到哪里")
    commands = parser.add_subparsers(dest="command", metavar="命令", title="命令")
    for add, name, words in _COMMANDS:
        command = commands.add_parser(name, help=words, description=words)
        # Given behind the command too; where it is not, what stood before it is kept.
        command.add_argument(
            "--dataset", type=Path, metavar="文件", default=argparse.SUPPRESS,
            help="数据集（默认：自带的）",
        )  # fmt: skip
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
    _several(command, "--family", "主题", "主题的名称或编号")
    _several(command, "--source", "来源", "来源的编号、题名或序号")


def _sentence(command: argparse.ArgumentParser) -> None:
    _ids(command, "事实编号")
    command.add_argument("--cite", action="store_true", help="带引文")
    _style(command)


def _cite(command: argparse.ArgumentParser) -> None:
    _ids(command, "事实、记事或来源的编号")
    _style(command)


def _check(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="文件", help="数据集文件，或种子文件夹")
    _format(command)


def _compare(command: argparse.ArgumentParser) -> None:
    _compared_parks(command)
    command.add_argument("--format", choices=COMPARISON_FORMATS, default="table", help="输出格式")
    _style(command)


def _export(command: argparse.ArgumentParser) -> None:
    """What goes into the file is chosen as by the commands facts, claims and compare."""
    kinds = command.add_subparsers(dest="what", metavar="什么", title="什么", required=True)
    for name, add, words in (
        ("facts", _chosen_facts, "事实"), ("claims", _asked, "记事"),
        ("compare", _compared_parks, "对比"), ("basket", _basket_file, "资料篮"),
    ):  # fmt: skip
        kind = kinds.add_parser(name, help=words, description=f"把{words}导出为文件")
        kind.add_argument(
            "--dataset", type=Path, metavar="文件", default=argparse.SUPPRESS,
            help="数据集（默认：自带的）",
        )  # fmt: skip
        add(kind)
        drawn = f"；只要图：{'、'.join(CHART_ENDINGS)}" if name in DRAWN else ""
        kind.add_argument(
            "--to", type=_target, required=True, metavar="文件",
            help=f"写到哪里；类型看结尾：{'、'.join(ENDINGS)}{drawn}",
        )  # fmt: skip
        if drawn:
            kind.add_argument("--width", type=_width, metavar="厘米", help="图宽，默认 15.6")
        add_signature_options(kind)
        add_preset_options(kind, FILE_OPTIONS[name].takes)


def _basket_file(command: argparse.ArgumentParser) -> None:
    command.add_argument("basket", type=Path, metavar="资料篮", help="一个 .parkbasket 文件")


def _target(name: str) -> Path:
    path = Path(name)
    known = (*ENDINGS, *CHART_ENDINGS)
    if path.suffix.lower() not in known:
        raise argparse.ArgumentTypeError(f"“{path.name}”应以 {'、'.join(known)} 之一结尾")
    return path


def _width(text: str) -> float:
    try:
        width = float(text)
    except ValueError:
        width = 0.0
    least, most = CHART_WIDTHS
    if not least <= width <= most:
        raise argparse.ArgumentTypeError(f"“{text}”应为 {least:g} 至 {most:g} 厘米")
    return width


def _compared_parks(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "parks", nargs="+", metavar="园区", help="园区的名称、别名或编号，二至八个"
    )
    _several(command, "--family", "主题", "主题的名称或编号")
    _several(command, "--indicator", "指标", "指标的名称、别名或编号")
    command.add_argument(
        "--period", choices=tuple(POLICIES), default="nearest",
        help="nearest：期间相近的也列；same：只列同期",
    )  # fmt: skip
    command.add_argument(
        "--only", choices=("comparable", "common"), help="comparable：只列可比；common：各园区都有"
    )
    command.add_argument(
        "--only-comparable", dest="only", action="store_const", const="comparable",
        help="同 --only comparable",
    )  # fmt: skip
    command.add_argument("--baseline", metavar="园区", help="差值与倍数的基准（默认：第一个）")
    command.add_argument("--derive", action="store_true", help="列出差值、倍数、位次（推算）")


def _verdict(command: argparse.ArgumentParser) -> None:
    command.add_argument("ids", nargs=2, metavar="编号", help="两条事实的编号")
    command.add_argument("--format", choices=("table", "json"), default="table", help="输出格式")


def _snapshot(command: argparse.ArgumentParser) -> None:
    command.add_argument("--out", type=Path, required=True, metavar="图.png", help="写到哪里")
    _asked(command)
    _several(command, "--select", "编号", "选中的事实")
    command.add_argument(
        "--size", type=_size, default=(1280, 800), metavar="宽x高", help="默认 1280x800"
    )
    command.add_argument("--theme", choices=("light", "dark"), default="light", help="浅色、深色")
    command.add_argument(
        "--language", choices=LANGUAGES, default=LANGUAGES[0], help="窗口的语言：中文、英文"
    )
    views = ("facts", "claims", "compare", "basket")
    command.add_argument(
        "--view", choices=views, default="facts",
        help="事实、记事、对比、资料篮（没有 --basket 时里面是 --select 的事实）",
    )  # fmt: skip
    command.add_argument(
        "--basket", type=Path, metavar="资料篮", help="旁边打开一个 .parkbasket 文件"
    )


_COMMANDS: tuple[tuple[Callable[[argparse.ArgumentParser], None], str, str], ...] = (
    (_parks, "parks", "列出园区"),
    (_claims, "claims", "列出记事：首创、进展、机构"),
    (_parks, "sources", "列出来源"),
    (_facts, "facts", "列出事实"),
    (_sentence, "sentence", "把事实写成一句话"),
    (_cite, "cite", "给出引文（GB/T 7714）"),
    (_check, "check", "检查数据集，列出所有问题"),
    (add_copy_arguments, "copy", "输出与剪贴板一字不差的内容"),
    (_compare, "compare", "并列两个或几个园区，说明哪些可比"),
    (_verdict, "verdict", "两条事实可不可比，为什么"),
    (_export, "export", "把事实、记事、对比或资料篮写成 Excel、Word、PowerPoint 等文件"),
    (_snapshot, "snapshot", "把窗口画成一张图"),
)


def _asked(command: argparse.ArgumentParser) -> None:
    _several(command, "--park", "园区", "园区的名称、别名或编号（含其下所有）")
    command.add_argument("--search", default="", metavar="词", help="文字、拼音或首字母")


def _several(command: argparse.ArgumentParser, name: str, metavar: str, words: str) -> None:
    """An option that may be given more than once, with one value or more each time."""
    command.add_argument(
        name, nargs="+", action="extend", default=[], metavar=metavar, help=f"{words}；可有几个"
    )


def _ids(command: argparse.ArgumentParser, words: str) -> None:
    command.add_argument("ids", nargs="+", metavar="编号", help=words)


def _style(command: argparse.ArgumentParser) -> None:
    command.add_argument("--style", choices=STYLES, default=STYLES[0], help="引文格式")


def _format(command: argparse.ArgumentParser) -> None:
    command.add_argument("--format", choices=FORMATS, default="table", help="输出格式")


def _size(text: str) -> tuple[int, int]:
    found = _SIZE.fullmatch(text)
    sides = (int(found[1]), int(found[2])) if found else (0, 0)
    if not all(side in _SIZES for side in sides):
        raise argparse.ArgumentTypeError(
            f"“{text}”不是窗口的大小；应为宽x高（各 {_SIZES[0]} 至 {_SIZES[-1]}），如 1280x800"
        )
    return sides
