"""Reading: the colours of the window, how articles are set, and when one counts as read."""

from msgspec.structs import replace

from reader.gui.choices import Choices
from reader.gui.face_switch import FaceSwitch
from reader.gui.settings_window.choice_button import ChoiceButton
from reader.gui.settings_window.form import Page, beside
from reader.gui.settings_window.sample import Sample
from reader.gui.settings_window.segments import Segments
from reader.gui.style import Script, Style
from reader.gui.type_sliders import TypeSliders
from reader.settings import Settings


class ReadingPage(Page):
    """How it looks, with a few lines that show it."""

    fields = ("theme", "typography", "read_when", "paper_marks", "paper_notes")

    def __init__(self, style: Style, choices: Choices) -> None:
        super().__init__(style, choices, self.tr("Reading"))
        self.theme = Segments(
            self.tr("Theme"),
            (
                ("system", self.tr("System")),
                ("light", self.tr("Light")),
                ("sepia", self.tr("Sepia")),
                ("dark", self.tr("Dark")),
                ("black", self.tr("Black")),
            ),
        )
        self.theme.chosen.connect(lambda name: self.put(theme=name))
        #: The faces of each script.
        self.faces: dict[Script, FaceSwitch] = {}
        scripts: tuple[Script, Script] = ("latin", "arabic")
        for script in scripts:
            self.faces[script] = FaceSwitch(style)
            self.faces[script].chosen.connect(lambda script, name: self._set(**{script: name}))
        self.sliders = TypeSliders(self)
        self.sample = Sample(style)
        self.sliders.changed.connect(self.sample.show_typography)
        self.sliders.settled.connect(lambda typography: self.put(typography=typography))
        self.justified = self.check(
            self.tr("Justify, and break words"), lambda on: self._set(justified=on)
        )
        self.pictures = self.check(self.tr("Show pictures"), lambda on: self._set(pictures=on))
        self.read_when = ChoiceButton(
            style,
            self.tr("Mark as read"),
            (
                ("end", self.tr("when I reach the end")),
                ("opened", self.tr("when I open it")),
            ),
            lambda value: self.put(read_when=value),
        )
        self.marks = self.check(self.tr("Print highlights"), lambda on: self.put(paper_marks=on))
        self.notes = self.check(
            self.tr("Print my notes, as footnotes"), lambda on: self.put(paper_notes=on)
        )
        self.add_row(self.tr("Theme"), self.theme)
        self.add_row(self.tr("Typeface"), self.faces["latin"])
        self.add_row(self.tr("Arabic typeface"), self.faces["arabic"])
        self.add_row(self.tr("Text"), self.sliders.grid, self.sample)
        self.add_row(self.tr("Paragraphs"), beside(self.justified, self.pictures))
        self.add_row(self.tr("Mark as read"), self.read_when)
        self.add_row(self.tr("Paper and PDF"), self.marks, self.notes)
        style.changed.connect(self._dress)
        self._dress()
        self.begin()

    def show_settings(self, settings: Settings) -> None:
        """Show how it is now."""
        typography = settings.typography
        self.theme.show_value(settings.theme)
        self.faces["latin"].offer("latin", typography.latin)
        self.faces["arabic"].offer("arabic", typography.arabic)
        self.sliders.show_typography(typography)
        self.sample.show_typography(typography)
        self.justified.setChecked(typography.justified)
        self.pictures.setChecked(typography.pictures)
        self.read_when.show_value(settings.read_when)
        self.marks.setChecked(settings.paper_marks)
        self.notes.setChecked(settings.paper_notes)
        self.notes.setEnabled(settings.paper_marks)

    def _set(self, **fields: object) -> None:
        """Set articles otherwise from now on."""
        now = self._choices.now.typography
        self.put(typography=replace(now, **fields))

    def _dress(self) -> None:
        self.sliders.dress(self._style)
        for each in self.faces.values():
            each.dress()
