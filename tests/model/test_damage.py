"""A report is sound only if nothing at all was found."""

from reader.model.damage import CheckReport, Damage, DamageKind

ONE = Damage(DamageKind.TEXT, "x")


def test_anything_found_is_not_sound() -> None:
    assert CheckReport(3, full=True).is_sound
    assert not CheckReport(3, full=True, mended=(ONE,)).is_sound
    assert not CheckReport(3, full=True, gone=(ONE,)).is_sound
    assert not CheckReport(3, full=True, left=(ONE,)).is_sound
