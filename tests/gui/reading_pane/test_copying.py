"""What is copied is the words."""

from reader.gui.reading_pane.copying import as_copied


def test_what_sets_the_words_is_left_out() -> None:
    data = as_copied("gou\u00advernement \ufffcet port")
    assert data.text() == "gouvernement et port"
    assert data.formats() == ["text/plain"]
