"""What a drag offers is made when it is asked for, and once."""

import pytest

from parkfacts.models.offered_data import OfferedData


@pytest.fixture
def asked():
    return []


@pytest.fixture
def data(qapp, asked):
    def maker(kind, content):
        return lambda: asked.append(kind) or content

    html = '<html><head><meta charset="utf-8"/></head><body>甲</body></html>'.encode()
    return OfferedData(
        {"text/plain": maker("text", "甲".encode()), "text/html": maker("html", html)}
    )


def test_what_there_is_is_said_without_making_it(data, asked):
    assert data.formats() == ["text/plain", "text/html"]
    assert data.hasFormat("text/html")
    assert data.hasText()
    assert not data.hasFormat("image/png")
    assert asked == []


def test_texts_arrive_as_they_were_written(data, asked):
    assert data.text() == "甲"
    assert "甲" in data.html()
    assert bytes(data.data("text/plain").data()) == "甲".encode()
    assert asked == ["text", "html"]


def test_what_is_not_there_is_empty(data, asked):
    assert data.data("image/png").isEmpty()
    assert asked == []
