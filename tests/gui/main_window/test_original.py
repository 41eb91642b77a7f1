"""An article kept from a file is opened in the browser where it says it stands."""

from collections.abc import Callable

from reader.gui.main_window import MainWindow
from reader.library.intake import take_in
from reader.library.library import Library
from tests.gui.main_window.handling import choose
from tests.world import World, story_html


def test_a_page_from_a_file_is_found_by_the_address_it_gives_itself(
    library: Library, world: World, window: MainWindow, settle: Callable[[], None]
) -> None:
    said = story_html("Ships at anchor").replace(
        "</head>", '<link rel="canonical" href="https://e.org/ships"></head>'
    )
    for html, known in ((said, True), (story_html("The market"), False)):
        kept = take_in(library, world.page(None, html))
        window._desk.reload()
        window._desk.open(kept.id)
        settle()
        assert choose(window, "Open in the browser").isEnabled() is known
