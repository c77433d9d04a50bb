"""What is fuzzed of asking: settings, the clipboard and the command line take anything."""

from __future__ import annotations

import io
import json
import os
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

from compared import BUNDLED, COMPARER, INDEX
from fuzz.reading import LITERALS, ODD, changed
from hostile import NASTY
from hypothesis import assume
from hypothesis import strategies as st
from make_baskets import full_basket

from parkfacts.app.comparing import from_record
from parkfacts.app.settings import SETTINGS, Settings
from parkfacts.cli.program import COMMANDS, run
from parkfacts.exchange.clipboard.paste import ITEMS, of_flavours
from parkfacts.exchange.clipboard.payload import COMPARISON, FACTS
from parkfacts.exchange.files.basket_file import encode_basket

_KEYS = ("id", "width", "across", "family", "columns", "x")
SETTINGS_FILES = st.one_of(
    st.binary(max_size=40),
    st.dictionaries(
        st.sampled_from([setting.id for setting in SETTINGS]),
        st.recursive(
            ODD,
            lambda deeper: st.lists(deeper, max_size=3)
            | st.dictionaries(st.sampled_from(_KEYS), deeper, max_size=3),
        ),
        max_size=8,
    ).map(lambda tree: json.dumps(tree).encode()),
)  # fmt: skip


def settings_file(data: bytes) -> None:
    """Settings are read with mercy, and what was read can be written and used."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "settings.json"
        path.write_bytes(data)
        found = Settings(path)
        from_record(found["comparison"], frozenset({"trade"}))
        found.save()
        assert all(setting.fits(Settings(path)[setting.id]) for setting in SETTINGS)


_KNOWN = (BUNDLED.facts[0].id, "xiyong-ftz", "haikou-ftz")
PASTED = st.dictionaries(
    st.sampled_from([ITEMS, COMPARISON, FACTS]),
    st.one_of(
        st.binary(max_size=30),
        st.fixed_dictionaries({}, optional={
            name: st.lists(ODD | st.sampled_from(_KNOWN), max_size=4)
            for name in ("facts", "claims", "parks", "indicators")
        }).map(lambda tree: json.dumps(tree).encode()),
        changed(json.dumps(json.loads(encode_basket(full_basket()))["items"]).encode()),
    ),
)  # fmt: skip


def pasted(data: dict[str, bytes]) -> None:
    """Whatever lies on the clipboard becomes items or nothing."""
    of_flavours(data, COMPARER, INDEX)


_OPTIONS = (
    "--park", "--search", "--family", "--format", "--to", "--style", "--dataset", "--basket",
    "--cite", "--derive", "--indicator", "--baseline", "--flavour", "-h",
)  # fmt: skip
_GIVEN = (
    "json", "csv", "md", "a.csv", "a.md", "a.html", "x.json", "facts", "basket", "compare",
    "西永综保区", "成都高新综保区", "xiyong-2025.trade-value-2024",
)  # fmt: skip
_ARGUMENTS = st.one_of(
    st.sampled_from([*COMMANDS, *_OPTIONS, *_GIVEN]),
    st.sampled_from([text.replace("\x00", "") for text in NASTY]),
    LITERALS,
)
ARGUMENTS = st.lists(_ARGUMENTS, min_size=1, max_size=6)


def command_line(arguments: list[str]) -> None:
    """A command ends with 0, 1 or 2; one that fails says why."""
    assume("snapshot" not in arguments)
    window = mock.patch("parkfacts.views.shell.start.run_window", return_value=0)
    with _elsewhere() as (out, err), window:
        code = run(arguments)
        out.flush()
        err.flush()
        said, complaint = out.buffer.getvalue().decode(), err.buffer.getvalue().decode()
    assert code in (0, 1, 2)
    assert "Traceback" not in said + complaint
    assert code == 0 or complaint or said


@contextmanager
def _elsewhere():
    """An empty folder to work in, and streams that are read afterwards."""
    streams = [io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2)]
    before, kept = Path.cwd(), (sys.stdout, sys.stderr)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.chdir(folder)
        sys.stdout, sys.stderr = streams
        try:
            yield streams
        finally:
            sys.stdout, sys.stderr = kept
            os.chdir(before)


TARGETS = {
    "settings": (settings_file, (SETTINGS_FILES,)),
    "clipboard": (pasted, (PASTED,)),
    "command line": (command_line, (ARGUMENTS,)),
}
"""By name: what must hold, and of what."""
