"""Numbers with the noun that they count, as the command line says them."""


def counted(number: int, one: str, many: str = "") -> str:
    """Return "1 article", "2 articles". many: the noun of several; "" for that of one and an s."""
    return f"{number} {one if number == 1 else many or f'{one}s'}"
