"""The command copy: the payload of the clipboard to the byte, by the options of its preset."""

from __future__ import annotations

import pytest
from copied import make, make_basket, make_claims
from make import tiny_dataset
from make_baskets import TINY, basket, fact_item, full_basket, heading
from msgspec.structs import replace

from parkfacts.cli.presets import flag_of
from parkfacts.cli.program import run
from parkfacts.compose.basket.content import basket_content
from parkfacts.compose.page.options import CHOICES, COPY_OPTIONS, Options
from parkfacts.exchange.clipboard.basket import BASKET_FLAVOURS
from parkfacts.exchange.clipboard.claims import CLAIM_FLAVOURS
from parkfacts.exchange.clipboard.facts import FACT_FLAVOURS, FACT_PRESETS_BY_ID
from parkfacts.exchange.clipboard.payload import TEXT
from parkfacts.exchange.files.basket_file import write_basket
from parkfacts.facts.dataset.file import encode_dataset

STYLE = "gbt7714-2025"
IDS = ("daily.power", "daily.value")
FACTS = [TINY.fact(fact_id) for fact_id in IDS]


@pytest.fixture
def ask(tmp_path, capfdbinary):
    """Run the command over the tiny dataset: exit code, stdout, stderr in bytes."""
    path = tmp_path / "小样.json"
    path.write_bytes(encode_dataset(tiny_dataset()))

    def asked(*arguments: str) -> tuple[int, bytes, bytes]:
        code = run(["copy", *arguments, "--dataset", str(path)])
        return code, *capfdbinary.readouterr()

    return asked


@pytest.fixture
def kept(tmp_path):
    """Write a basket; its path."""

    def written(of=None) -> str:
        path = tmp_path / "报告.parkbasket"
        write_basket(path, of or full_basket())
        return str(path)

    return written


@pytest.mark.parametrize("flavour", FACT_FLAVOURS, ids=lambda flavour: flavour.name)
def test_facts_come_as_the_clipboard_would_have_them(ask, flavour):
    made = make(flavour.format, FACTS, TINY, STYLE)
    assert ask(*IDS, "--flavour", flavour.name) == (0, made.data[flavour.kind], b"")


def flags(name, value):
    """How an option is given: one to be ticked has a flag of its own, and none if it is not."""
    values = CHOICES[name].values
    if CHOICES[name].ticked:
        return [flag_of(name)] if value == [*values][-1] else []
    return [flag_of(name), value or "own"]


@pytest.mark.parametrize("flavour", FACT_FLAVOURS, ids=lambda flavour: flavour.name)
def test_each_option_of_a_preset_has_its_flag(ask, flavour):
    entry = FACT_PRESETS_BY_ID[flavour.format]
    for name in entry.takes:
        defaults = entry.options({}, STYLE)
        for value in entry.allowed.values(name):
            made = make(entry.id, FACTS, TINY, STYLE, defaults._replace(**{name: value}))
            out = ask(*IDS, "--flavour", flavour.name, *flags(name, value))[1]
            assert out == made.data[flavour.kind]


def test_several_options_at_once(ask):
    options = Options(value="number", unit="万元", citations="short", header="without")
    made = make("table", FACTS, TINY, STYLE, options)
    flags = ("--value", "number", "--unit", "万元", "--citations", "short", "--header", "without")
    assert ask(*IDS, "--flavour", "tsv", *flags)[1] == made.data[TEXT]


def test_what_would_change_nothing_is_wrong_use(ask):
    for flavour in FACT_FLAVOURS:
        entry = FACT_PRESETS_BY_ID[flavour.format]
        for name in set(COPY_OPTIONS) - set(entry.takes):
            value = [value for value in CHOICES[name].values if value][-1]
            code, out, err = ask(*IDS, "--flavour", flavour.name, *flags(name, value))
            assert (code, out) == (2, b"")
            assert f"{flag_of(name)} 在这里不起作用" in err.decode()


@pytest.mark.parametrize("flavour", FACT_FLAVOURS, ids=lambda flavour: flavour.name)
def test_sources_are_numbered_from_where_it_is_said(ask, flavour):
    entry = FACT_PRESETS_BY_ID[flavour.format]
    code, out, err = ask(*IDS, "--flavour", flavour.name, "--first-number", "7")
    if entry.numbers is None:
        assert (code, out) == (2, b"")
        assert "--first-number 在这里不起作用" in err.decode()
    else:
        options = entry.options({}, STYLE)._replace(first_number=7)
        assert out == make(entry.id, FACTS, TINY, STYLE, options).data[flavour.kind]


@pytest.mark.parametrize("number", ["0", "-1", "x", "10000", "²"])
def test_a_number_that_no_source_has_is_wrong_use(ask, number):
    code, out, err = ask(*IDS, "--first-number", number)
    assert (code, out) == (2, b"")
    assert "1 至 9999" in err.decode()


def test_a_passage_of_a_basket_tells_what_is_in_it_alone_unless_more_is_wanted(ask, kept):
    path = kept(basket(fact_item("a", TINY.fact("daily.share"))))
    alone = ask("--basket", path)[1].decode()
    assert "39%" in alone
    assert "2788.44" not in alone
    assert "2788.44" in ask("--basket", path, "--with-group")[1].decode()
    assert "[5]" in ask("--basket", path, "--first-number", "5")[1].decode()


def test_a_citation_without_a_citation_is_wrong_use(ask):
    code, out, err = ask(*IDS, "--flavour", "cited", "--citations", "none")
    assert (code, out) == (2, b"")
    assert "--citations 在这里不能是 none" in err.decode()


@pytest.mark.parametrize("flavour", CLAIM_FLAVOURS, ids=lambda flavour: flavour.name)
def test_claims_come_as_the_clipboard_would_have_them(ask, flavour):
    ids = [claim.id for claim in TINY.claims]
    code, out, _ = ask(*ids, "--flavour", flavour.name)
    made = make_claims(flavour.format, TINY.claims, TINY, STYLE)
    assert (code, out) == (0, made.data[flavour.kind])


def test_claims_come_with_their_sources_where_nothing_else_is_asked(ask):
    claims = TINY.claims
    code, out, _ = ask(*(claim.id for claim in claims), "--citations", "gbt7714-2015")
    made = make_claims("cited-sentence", claims, TINY, "gbt7714-2015")
    assert (code, out) == (0, made.data[TEXT])
    assert ask(claims[0].id, "--flavour", "figure")[0] == 2
    assert ask(claims[0].id, "--flavour", "html", "--unit", "万元")[0] == 2


def test_facts_and_claims_are_copied_apart(ask):
    name = TINY.claims[0].id
    code, out, err = ask(name, "daily.value")
    assert (code, out) == (2, b"")
    assert name in err.decode()


@pytest.mark.parametrize("flavour", BASKET_FLAVOURS, ids=lambda flavour: flavour.name)
def test_a_basket_comes_as_the_clipboard_would_have_it(ask, kept, flavour):
    content = basket_content(full_basket(), TINY, STYLE)
    made = make_basket(flavour.format, content)
    out = ask("--basket", kept(), "--flavour", flavour.name)[1]
    assert out == made.data[flavour.kind]


def test_what_is_gone_from_the_dataset_is_told_on_stderr(ask, kept):
    here = fact_item("x")
    gone = replace(here, kept=replace(here.kept, fact="daily.gone"))
    code, out, err = ask("--basket", kept(basket(heading("h"), gone, fact_item("y"))))
    assert (code, b"2788.44" in out) == (0, True)
    assert err.decode().startswith("parkfacts: 现数据集已没有：")


@pytest.mark.parametrize("arguments", [(), ("daily.value", "--basket", "x")])
def test_either_ids_or_a_basket(ask, arguments):
    code, out, err = ask(*arguments)
    assert (code, out) == (2, b"")
    assert "--basket" in err.decode()


def test_a_basket_that_is_not_there_is_a_problem_of_the_input(ask, tmp_path):
    code, _, err = ask("--basket", str(tmp_path / "没有.parkbasket"))
    assert code == 1
    assert "文件不存在" in err.decode()


def test_it_is_told_how_many_things_have_changed(ask, kept):
    item = fact_item("a")
    changed = replace(item, kept=replace(item.kept, figure="1亿元"))
    code, out, err = ask("--basket", kept(basket(changed, fact_item("b"))))
    assert code == 0
    assert "收入时为1亿元" in out.decode()
    assert "1 条与收入时不同" in err.decode()
