"""The sources are said by the names their programs have."""

from reader.model.moving import Source


def test_no_two_sources_have_one_name() -> None:
    assert len({source.value.casefold() for source in Source}) == len(Source)
