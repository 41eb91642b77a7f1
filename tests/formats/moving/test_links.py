"""Lists of links in a plain text."""

import pytest

from reader.formats.moving import links
from reader.model.moving import Entry, Source, Unread
from reader.model.url import Url
from tests.formats.moving.exports import OTHER, URL


def test_onetab_writes_a_title_behind_each_link() -> None:
    body = f'{URL} | Ships; "at" | anchor 🚢\r\n\r\nabout:config | Advanced\r\n{OTHER}\r\n'.encode()
    assert links.source_of(body) is Source.ONETAB
    holding = links.read(body, Source.ONETAB)
    assert holding.entries == (
        Entry(1, Url(URL), 'Ships; "at" | anchor 🚢'),
        Entry(4, Url(OTHER)),
    )
    assert holding.unread == (
        Unread(3, "it begins with no web address", "about:config | Advanced"),
    )


def test_a_list_has_a_link_on_each_line() -> None:
    body = f"\n{URL}\n{OTHER}".encode()
    source = links.source_of(body)
    assert source is Source.LINKS
    assert [entry.place for entry in links.read(body, source).entries] == [2, 3]


@pytest.mark.parametrize(
    "text",
    ["", "Ships lie at anchor.", f"{URL}\nis what I read.\nIt is good.", f"{URL} is what I read."],
)
def test_a_text_with_a_link_in_it_is_no_list(text: str) -> None:
    assert links.source_of(text.encode()) is None
