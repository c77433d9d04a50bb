"""Who answers for a page."""

from parkfacts.compose.page.signature import UNSIGNED, Signature


def test_what_is_not_told_leaves_no_trace():
    assert UNSIGNED.line == ""
    assert Signature("某局").line == "某局"
    assert Signature(author="张三").line == "张三"
    assert Signature("某局", "张三").line == "某局　张三"
